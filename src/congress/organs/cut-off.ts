import type { z } from 'zod'
import { insist } from '../../law/ruling.ts'
import { NotFound } from '../../platform/http/errors.ts'
import type { Work } from '../../platform/http/route.ts'
import { record } from '../../platform/record/record.ts'
import type { Session, setMotionsUntil as contract } from './contract.ts'
import { sessionOf } from './queries.ts'
import { mayCutOffAt } from './rules.ts'

type Body = z.output<NonNullable<typeof contract.body>>

/** The presidium sets until when motions are taken (议案截止时间); the chair enters it, or the office for her. */
export async function setMotionsUntil(work: Work, id: string, { until, decidedOn }: Body): Promise<Session> {
  const { tx, congressId, caller, today } = work
  const session = await sessionOf(tx, congressId, id)
  if (!session) throw new NotFound('session')
  const ruling = mayCutOffAt({ until, decidedOn, closesOn: session.closesOn, today })
  insist(ruling)
  const at = new Date(until)
  await tx
    .updateTable('organs.session')
    .set({ motions_until: at, motions_until_decided_on: decidedOn })
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .execute()
  await record(work, {
    name: 'session.cut-off-set',
    subject: { kind: 'session', id },
    actor: caller,
    under: ruling.under,
    facts: {
      until: at.toISOString(),
      before: session.motionsUntil,
      decidedOn,
      enteredFor: caller.roles.includes('chair') ? '' : 'presidium',
    },
  })
  return { ...session, motionsUntil: at.toISOString() }
}

import type { z } from 'zod'
import { insist, type Ruling } from '../../law/ruling.ts'
import type { Reader } from '../../platform/database/house.ts'
import { NotFound } from '../../platform/http/errors.ts'
import type { Work } from '../../platform/http/route.ts'
import { record } from '../../platform/record/record.ts'
import type { changeMandate as contract } from './contract.ts'
import { mayChangeMandate, mayExerciseMandate, type Mandate } from './rules.ts'

const rowOf = (db: Reader, congressId: number, deputyId: string) =>
  db
    .selectFrom('deputies.deputy')
    .select(['ended_on as endedOn', 'suspended_on as suspendedOn'])
    .where('congress_id', '=', congressId)
    .where('id', '=', deputyId)

/** A deputy's mandate; null for who is no deputy of this congress. */
export const mandateOf = async (db: Reader, congressId: number, deputyId: string): Promise<Mandate | null> =>
  (await rowOf(db, congressId, deputyId).executeTakeFirst()) ?? null

/** Whether a deputy of this congress may act as one today (代表法 61、63). @throws NotFound */
export async function mandateRuling(work: Pick<Work, 'tx' | 'congressId' | 'today'>, id: string): Promise<Ruling> {
  const mandate = await mandateOf(work.tx, work.congressId, id)
  if (!mandate) throw new NotFound('deputy')
  return mayExerciseMandate(mandate, work.today)
}

const events = { suspend: 'deputy.suspended', restore: 'deputy.restored', end: 'deputy.ended' } as const

type Change = z.output<NonNullable<typeof contract.body>>

/** The office notes on the roll that a mandate is suspended (暂停执行职务), restored (恢复) or has ended (资格终止). */
export async function changeMandate(work: Work, id: string, { change, on, reason }: Change): Promise<Mandate> {
  const { tx, congressId, caller } = work
  const mandate = await rowOf(tx, congressId, id).forUpdate().executeTakeFirst()
  if (!mandate) throw new NotFound('deputy')
  const ruling = mayChangeMandate(mandate, change)
  insist(ruling)
  const changed: Mandate = {
    endedOn: change === 'end' ? on : mandate.endedOn,
    suspendedOn: change === 'suspend' ? on : change === 'restore' ? null : mandate.suspendedOn,
  }
  await tx
    .updateTable('deputies.deputy')
    .set({ ended_on: changed.endedOn, suspended_on: changed.suspendedOn })
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .execute()
  const subject = { kind: 'deputy', id }
  await record(work, { name: events[change], subject, actor: caller, under: ruling.under, facts: { on, reason } })
  return changed
}

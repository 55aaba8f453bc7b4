import type { UpdateObject } from 'kysely'
import { insist } from '../../../law/ruling.ts'
import { newId } from '../../../platform/database/id.ts'
import type { Database } from '../../../platform/database/schema.ts'
import type { Work } from '../../../platform/http/route.ts'
import { erasePerson, lookAtPerson } from '../../../platform/persons/index.ts'
import { keeping } from './bases.ts'
import { helperOf } from './helpers.ts'
import { legalHelpLife } from './life.ts'
import { move, type Moved } from './moved.ts'
import { helpOf, referralsOf } from './queries.ts'
import { mayErase, mayRefer, mayTell } from './rules.ts'
import type { Telling } from './words.ts'

interface Acting {
  readonly id: string
  readonly version: number
}

const note = (
  { tx, congressId }: Work,
  id: string,
  changed: UpdateObject<Database, 'voters.legal_help', 'voters.legal_help'>,
) =>
  tx.updateTable('voters.legal_help').set(changed).where('congress_id', '=', congressId).where('id', '=', id).execute()

/** The office refers it to whoever can help (转介); of one who could not, on to another. */
export async function refer(
  work: Work,
  { id, version, helperId, note: said }: Acting & { helperId: string; note: string },
) {
  const { tx, congressId, now, today } = work
  const help = await helpOf(work, id)
  const helper = await helperOf(work, helperId)
  const last = (await referralsOf(work, id)).at(-1)
  const moved = await move(work, {
    id,
    act: 'refer',
    version,
    ask: ({ state }) =>
      mayRefer({
        helper: helper.name,
        kind: helper.kind,
        endedOn: helper.endedOn,
        beforeCourt: help.before_court,
        hasIt: state === 'referred' && last?.id === helperId,
      }),
    facts: { helper: helper.name },
  })
  await tx
    .insertInto('voters.referral')
    .values({
      congress_id: congressId,
      id: newId(now.getTime()),
      legal_help_id: id,
      helper_id: helperId,
      note: said,
      referred_on: today,
    })
    .execute()
  await note(work, id, { helped: null, result: '', result_on: null })
  return moved
}

/** What came of the referral (登记结果); what was said stays out of the record. */
export async function noteResult(
  work: Work,
  { id, version, helped, result }: Acting & { helped: boolean; result: string },
): Promise<Moved> {
  await helpOf(work, id)
  const moved = await move(work, { id, act: helped ? 'note-helped' : 'note-not-helped', version })
  await note(work, id, { helped, result, result_on: work.today })
  return moved
}

/** Whoever asked has been told what came of it (告知). */
export async function tell(work: Work, { id, version, toldOn, how }: Acting & { toldOn: string; how: Telling }) {
  const help = await helpOf(work, id)
  const moved = await move(work, {
    id,
    act: 'tell',
    version,
    ask: () => mayTell({ toldOn, resultOn: help.result_on ?? help.opened_on, today: work.today }),
    facts: { toldOn, how },
  })
  await note(work, id, { told_on: toldOn, told_how: how })
  return moved
}

/** What is no legal question, or is taken back, is closed with the reason (终结). */
export async function close(work: Work, { id, version, reason }: Acting & { reason: string }): Promise<Moved> {
  await helpOf(work, id)
  const moved = await move(work, { id, act: 'close', version })
  await note(work, id, { closed_because: reason })
  return moved
}

interface Looking {
  readonly id: string
  readonly reason: string
}

/** Who asked, for whoever must know; the look is recorded (查看留痕). @throws NotFound where nothing is known */
export async function lookAtAsker(work: Work, { id, reason }: Looking) {
  await helpOf(work, id)
  const {
    name,
    phone,
    note: said,
    erasedOn,
  } = await lookAtPerson(work, {
    id,
    subject: { kind: legalHelpLife.kind, id },
    reason,
    under: keeping,
  })
  return { name, phone, note: said, erasedOn }
}

/** Name and number of whoever asked are erased, once she has been told (删除个人信息). */
export async function eraseAsker(work: Work, { id, reason }: Looking) {
  const help = await helpOf(work, id)
  insist(mayErase({ ended: help.ended_at !== null }))
  await erasePerson(work, { id, reason, under: keeping })
  return { id }
}

import { newId } from '../../../platform/database/id.ts'
import type { Work } from '../../../platform/http/route.ts'
import { move, note, type Moved } from '../keep.ts'
import { opinionOf } from '../queries.ts'
import { shownAtOnce } from './by-code.ts'

/** Whether an answer comes by the day it is owed. */
async function isInTime({ tx, congressId, today }: Work, id: string, act: string): Promise<boolean> {
  const owed = await tx
    .selectFrom('docket.duty')
    .select('due_on')
    .where('congress_id', '=', congressId)
    .where('matter_id', '=', id)
    .where('act', '=', act)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return owed !== undefined && today <= owed.due_on
}

interface Answering {
  readonly id: string
  readonly version: number
  readonly text: string
}

/** Whoever has it in hand answers (答复): the organ, or the deputy and the station for what they can say themselves. */
export async function answer(work: Work, { id, version, text }: Answering): Promise<Moved> {
  const { tx, congressId, caller, now, today } = work
  const opinion = await opinionOf(work, id)
  const byOrgan = opinion.state === 'with-organ'
  const act = byOrgan ? 'reply' : 'answer'
  const inTime = await isInTime(work, id, act)
  const moved = await move(work, { id, act, version })
  await tx
    .insertInto('opinions.said')
    .values({
      congress_id: congressId,
      id: newId(now.getTime()),
      opinion_id: id,
      round: opinion.round,
      side: 'answer',
      text,
      organ_id: byOrgan ? opinion.organ_id : null,
      by_name: caller.name,
      in_time: inTime,
      said_on: today,
    })
    .execute()
  await note(work, id, { outcome: 'answered' })
  return shownAtOnce(work, opinion, moved)
}

import { newId } from '../../../platform/database/id.ts'
import type { Work } from '../../../platform/http/route.ts'
import { asClock, move, type Moved } from '../keep.ts'
import { sendToModeration } from '../publish.ts'
import type { Opinion } from '../queries.ts'
import type { Telling } from '../words.ts'

interface Told {
  readonly id: string
  readonly round: number
  readonly how: Telling
  readonly note: string
}

export const keepTelling = ({ tx, congressId, caller, now, today }: Work, { id, round, how, note }: Told) =>
  tx
    .insertInto('opinions.telling')
    .values({
      congress_id: congressId,
      id: newId(now.getTime()),
      opinion_id: id,
      round,
      how,
      note,
      by_name: how === 'code' || how === 'nobody' ? '' : caller.name,
      told_on: today,
    })
    .execute()

const acts = { answered: 'show', ending: 'show-why' } as const

/**
 * What has just been answered or turned away is told at once to whoever has its code, and to nobody where nobody is to
 * be told; the others wait for a call.
 */
export async function shownAtOnce(work: Work, opinion: Opinion, moved: Moved): Promise<Moved> {
  const { id, round, reach } = opinion
  const { state, version } = moved
  if (reach === 'call' || (state !== 'answered' && state !== 'ending')) return moved
  const shown = await move(asClock(work), { id, version, act: acts[state] })
  await keepTelling(work, { id, round, how: reach as Telling, note: '' })
  if (shown.state === 'told') await sendToModeration(work, opinion)
  return shown
}

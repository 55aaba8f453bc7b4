import { insist } from '../../../law/ruling.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { organOf } from '../../organs/index.ts'
import type { ToRectify } from './contract.ts'
import { mayBeSaid } from './rules.ts'
import { stopOf } from './stops.ts'
import { holdStill, visitOf } from './visits.ts'
import { office, type Practice } from './words.ts'

interface Word {
  readonly id: string
  readonly stopId: string
  readonly practice: Practice | null
  readonly reason: string
  readonly toRectify: readonly ToRectify[]
}

/** Whoever is to put something right is an organ that is still here, or the office. @throws NotFound */
async function insistOnOwners({ tx, congressId }: Work, toRectify: readonly ToRectify[]): Promise<void> {
  for (const { owner } of toRectify) {
    const organ = owner === office ? null : await organOf(tx, congressId, owner)
    if (organ === undefined || organ?.endedOn) throw new NotFound('organ')
  }
}

/**
 * The organisers name the best and the worst practice and what must be put right (好做法、差做法、整改要求); said again,
 * the last word stands. What must be put right becomes an undertaking with the minutes.
 */
export async function say(work: Work, { id, stopId, practice, reason, toRectify }: Word): Promise<{ id: string }> {
  const { tx, congressId, today } = work
  await holdStill(work, id)
  const { state } = await visitOf(work, id)
  await stopOf(work, { id, stopId })
  insist(mayBeSaid({ state, practice, reason, toRectify, today }))
  await insistOnOwners(work, toRectify)
  await tx
    .updateTable('progress.stop')
    .set({ practice, reason: practice ? reason : '', to_rectify: JSON.stringify(toRectify) })
    .where('congress_id', '=', congressId)
    .where('id', '=', stopId)
    .execute()
  return { id: stopId }
}

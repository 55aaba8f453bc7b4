import type { z } from 'zod'
import { practice } from '../../../law/article.ts'
import { insist, permit, refuse } from '../../../law/ruling.ts'
import { attachFile, detachFile, type Readers } from '../../../platform/files/index.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import type { addVisitPhoto } from './contract.ts'
import { mayBeShown } from './rules.ts'
import { insistOnVisitor } from './score.ts'
import { isFor } from './seen-by.ts'
import { photosOf, stopOf } from './stops.ts'
import { organises, visitOf } from './visits.ts'
import { mostPhotos } from './words.ts'

/** What photographs of a stop are attached to. */
const subject = 'visit-stop'

const pictured = practice('照片为本视察点所拍', 'the photographs are of this stop')

interface OnStop {
  readonly id: string
  readonly stopId: string
}
type Shown = OnStop & z.output<NonNullable<typeof addVisitPhoto.body>>

const rowOf = (work: Work, { stopId, fileId, caption, takenAt, place, at }: Shown) => ({
  congress_id: work.congressId,
  file_id: fileId,
  stop_id: stopId,
  caption,
  taken_at: takenAt,
  place,
  latitude: at && at.latitude,
  longitude: at && at.longitude,
  account_id: work.caller.accountId,
  added_by: work.caller.name,
  added_at: work.now,
})

/** Somebody who is there adds a photograph, with when and where it was taken (现场照片). Sent twice, it is added once. */
export async function add(work: Work, shown: Shown): Promise<{ id: string }> {
  const { tx, now } = work
  const { stopId, fileId, takenAt } = shown
  await insistOnVisitor(work, shown.id)
  await stopOf(work, shown)
  const photos = (await photosOf(work, [stopId])).filter(({ file_id }) => file_id !== fileId).length
  insist(mayBeShown({ takenAt, now: now.toISOString(), photos, most: mostPhotos }))
  const { mediaType, elsewhere } = await attachFile(work, fileId, { kind: subject, id: stopId })
  insist(elsewhere ? refuse(pictured, 'photo-of-another') : permit(pictured))
  insist(mediaType.startsWith('image/') ? permit(pictured) : refuse(pictured, 'photo-is-no-picture'))
  await tx
    .insertInto('progress.visit_photo')
    .values(rowOf(work, shown))
    .onConflict((on) => on.doNothing())
    .execute()
  return { id: fileId }
}

/** Whoever added a photograph, or an organiser, takes it out again before the minutes. @throws NotFound */
export async function drop(work: Work, { id, stopId, fileId }: OnStop & { fileId: string }): Promise<{ id: string }> {
  const { tx, congressId, caller } = work
  await insistOnVisitor(work, id)
  await stopOf(work, { id, stopId })
  let gone = tx
    .deleteFrom('progress.visit_photo')
    .where('congress_id', '=', congressId)
    .where('stop_id', '=', stopId)
    .where('file_id', '=', fileId)
  if (!organises(work)) gone = gone.where('account_id', '=', caller.accountId)
  const { numDeletedRows } = await gone.executeTakeFirst()
  if (Number(numDeletedRows) === 0) throw new NotFound('photo')
  await detachFile(work, fileId)
  return { id: fileId }
}

async function isSeen(work: Work, stopId: string): Promise<boolean> {
  const { tx, congressId } = work
  const stop = await tx
    .selectFrom('progress.stop')
    .select(['gathering_id', 'item_id'])
    .where('congress_id', '=', congressId)
    .where('id', '=', stopId)
    .executeTakeFirst()
  if (!stop) return false
  try {
    await visitOf(work, stop.gathering_id)
  } catch (error) {
    if (error instanceof NotFound) return false
    throw error
  }
  return isFor(work, stop.item_id)
}

/** Who reads the photographs of a stop: whoever sees it on its visit. */
export const visitReaders: Readers = { [subject]: isSeen }

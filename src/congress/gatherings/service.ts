import { NotFound } from '../../platform/http/errors.ts'
import type { Work } from '../../platform/http/route.ts'
import { gatheringOf } from './queries.ts'

/** A service item is seen to, or not yet (会务清单). */
export async function tick(
  work: Work,
  { id, ordinal, done }: { id: string; ordinal: number; done: boolean },
): Promise<{ done: boolean }> {
  const { tx, congressId, caller, now } = work
  await gatheringOf(work, id)
  const { numUpdatedRows } = await tx
    .updateTable('gatherings.service_item')
    .set(done ? { done_by: caller.name, done_at: now } : { done_by: null, done_at: null })
    .where('congress_id', '=', congressId)
    .where('gathering_id', '=', id)
    .where('ordinal', '=', ordinal)
    .executeTakeFirstOrThrow()
  if (Number(numUpdatedRows) === 0) throw new NotFound('service-item')
  return { done }
}

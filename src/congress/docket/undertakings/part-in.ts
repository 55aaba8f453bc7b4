import type { Work } from '../../../platform/http/route.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import { undertakingLife } from '../life.ts'
import { placesOf } from '../perform.ts'

/** The places the caller stands in; for whoever has none, the promise is not there. @throws NotFound */
export async function partIn(work: Work, id: string): Promise<string[]> {
  const places = await placesOf(work, undertakingLife, id)
  if (places.length === 0) throw new NotFound(undertakingLife.kind)
  return places
}

/** Whether the caller has a part in a promise: owns it, verifies it, or is of the office. */
export const hasPart = async (work: Work, id: string): Promise<boolean> =>
  (await placesOf(work, undertakingLife, id)).length > 0

/** The promise's own row. @throws NotFound */
export async function promiseOf({ tx, congressId }: Pick<Work, 'tx' | 'congressId'>, id: string) {
  const row = await tx
    .selectFrom('docket.undertaking')
    .selectAll()
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new NotFound(undertakingLife.kind)
  return row
}

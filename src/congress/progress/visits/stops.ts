import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import type { ToRectify } from './contract.ts'
import type { Practice } from './words.ts'

const stops = ({ tx, congressId }: Work) =>
  tx.selectFrom('progress.stop').selectAll().where('congress_id', '=', congressId)

type Row = Awaited<ReturnType<ReturnType<typeof stops>['execute']>>[number]

const known = (row: Row) => ({
  ...row,
  practice: row.practice as Practice | null,
  toRectify: row.to_rectify as ToRectify[],
})
export type Stop = ReturnType<typeof known>

/** The stops of a visit, in the order of its route. */
export const stopsOf = async (work: Work, gatheringId: string): Promise<Stop[]> =>
  (await stops(work).where('gathering_id', '=', gatheringId).orderBy('ordinal').execute()).map(known)

/** @throws NotFound where the visit has no such stop */
export async function stopOf(work: Work, { id, stopId }: { id: string; stopId: string }): Promise<Stop> {
  const row = await stops(work).where('gathering_id', '=', id).where('id', '=', stopId).executeTakeFirst()
  if (!row) throw new NotFound('stop')
  return known(row)
}

const findings = ({ tx, congressId }: Work, stopIds: readonly string[]) =>
  tx
    .selectFrom('progress.finding')
    .selectAll()
    .where('congress_id', '=', congressId)
    .where('stop_id', 'in', stopIds)
    .orderBy('found_at')
    .execute()
export type FindingRow = Awaited<ReturnType<typeof findings>>[number]

export const findingsOf = async (work: Work, stopIds: readonly string[]): Promise<FindingRow[]> =>
  stopIds.length > 0 ? findings(work, stopIds) : []

const photos = ({ tx, congressId }: Work, stopIds: readonly string[]) =>
  tx
    .selectFrom('progress.visit_photo')
    .selectAll()
    .where('congress_id', '=', congressId)
    .where('stop_id', 'in', stopIds)
    .orderBy('taken_at')
    .orderBy('file_id')
    .execute()
export type PhotoRow = Awaited<ReturnType<typeof photos>>[number]

export const photosOf = async (work: Work, stopIds: readonly string[]): Promise<PhotoRow[]> =>
  stopIds.length > 0 ? photos(work, stopIds) : []

import type { Reader } from '../../platform/database/house.ts'

export const eventRows = (db: Reader, congressId: number) =>
  db
    .selectFrom('record.event')
    .select(['seq', 'at', 'name', 'subject_kind', 'subject_id', 'actor', 'under', 'facts'])
    .where('congress_id', '=', congressId)

export type EventRow = Awaited<ReturnType<ReturnType<typeof eventRows>['execute']>>[number]

export const actorName = (actor: unknown): string => (actor as { name?: string } | null)?.name ?? ''

/** What was done to a matter last, and by whom. */
export async function lastEvent(db: Reader, congressId: number, { kind, id }: { kind: string; id: string }) {
  const row = await eventRows(db, congressId)
    .where('subject_kind', '=', kind)
    .where('subject_id', '=', id)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return { did: row?.name ?? '', by: actorName(row?.actor ?? null) }
}

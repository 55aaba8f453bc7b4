import { sql } from 'kysely'
import type { Work } from '../../../platform/http/route.ts'

const everybodys: readonly string[] = ['staff', 'chair', 'deputy', 'government-office', 'party-office']

/** Whether the caller works for the congress or stands over those who answer, and so sees every stop. */
export const seesAll = ({ caller }: Pick<Work, 'caller'>): boolean =>
  caller.roles.some((role) => everybodys.includes(role))

/** Of these matters, those in which the caller's organ stands, itself or with a part. */
async function ownItems({ tx, congressId, caller }: Work, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0 || !caller.organId) return new Set()
  const { rows } = await sql<{ id: string }>`
    select item.id from docket.matter item
    where item.congress_id = ${congressId} and item.id = any(${ids}::uuid[]) and exists (
      select from docket.party
      join docket.matter near on near.congress_id = ${congressId} and near.id = party.matter_id
      where party.congress_id = ${congressId} and party.holder_kind = 'organ' and party.holder_id = ${caller.organId}
        and (near.id = item.id
          or near.source_id = item.id and near.kind in ('separate-part', 'co-handling', 'undertaking')))`.execute(tx)
  return new Set(rows.map(({ id }) => id))
}

/** Which stops an organ sees: those that look at its own work, and places without a paper. */
export async function visibleItems(
  work: Work,
  items: readonly (string | null)[],
): Promise<(item: string | null) => boolean> {
  if (seesAll(work)) return () => true
  const own = await ownItems(
    work,
    items.filter((item) => item !== null),
  )
  return (item) => item === null || own.has(item)
}

export const isFor = async (work: Work, item: string | null): Promise<boolean> =>
  (await visibleItems(work, [item]))(item)

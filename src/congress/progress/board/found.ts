import { sql } from 'kysely'
import { addDays } from '../../../law/day.ts'
import type { Work } from '../../../platform/http/route.ts'
import type { FoundOnUs } from './contract.ts'

const most = 12
/** Days back: two hearings and a little more. */
const back = 150

/** What hearings found of an organ's own items, the latest first, in one question (对本单位的评议). */
export async function foundOnUs({ tx, congressId, caller, today }: Work): Promise<{ rows: FoundOnUs[] }> {
  const rows = await tx
    .selectFrom('progress.mark as mark')
    .innerJoin('gatherings.gathering as gathering', (on) =>
      on.onRef('gathering.congress_id', '=', 'mark.congress_id').onRef('gathering.id', '=', 'mark.gathering_id'),
    )
    .innerJoin('docket.matter as item', (on) =>
      on.onRef('item.congress_id', '=', 'mark.congress_id').onRef('item.id', '=', 'mark.item_id'),
    )
    .leftJoin('docket.matter as source', (on) =>
      on.onRef('source.congress_id', '=', 'item.congress_id').onRef('source.id', '=', 'item.source_id'),
    )
    .select(['gathering.id as gatheringId', 'gathering.title as gathering', 'gathering.held_on as heldOn'])
    .select(['item.id as itemId', 'item.title as item', 'mark.mark', 'mark.note'])
    .select([
      sql<string>`coalesce(source.id, item.id)`.as('sourceId'),
      sql<string>`coalesce(source.kind, item.kind)`.as('sourceKind'),
    ])
    .where('mark.congress_id', '=', congressId)
    .where('gathering.held_on', '>=', addDays(today, -back))
    .where(
      sql<boolean>`exists (select from docket.party where party.congress_id = mark.congress_id
        and party.matter_id = mark.item_id and party.holder_kind = 'organ' and party.holder_id = ${caller.organId ?? ''})`,
    )
    .orderBy('gathering.held_on', 'desc')
    .orderBy('mark.marked_at', 'desc')
    .limit(most)
    .execute()
  return { rows: rows.map((row) => ({ ...row, mark: row.mark as FoundOnUs['mark'] })) }
}

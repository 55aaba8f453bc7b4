import { sql } from 'kysely'
import type { Work } from '../../../platform/http/route.ts'
import type { Names } from '../../docket/words.ts'
import type { SiteItem } from './contract.ts'

type Named = SiteItem['organs'][number]
interface Concerned {
  readonly item_id: string
  readonly kind: 'deputy' | 'organ'
  readonly id: string
  readonly name: string
}

const matters = ({ tx, congressId }: Work, ids: readonly string[]) =>
  tx
    .selectFrom('docket.matter as matter')
    .leftJoin('docket.matter as source', (on) =>
      on.onRef('source.congress_id', '=', 'matter.congress_id').onRef('source.id', '=', 'matter.source_id'),
    )
    .select([
      'matter.id',
      'matter.kind',
      'matter.title',
      'matter.state',
      sql<string | null>`coalesce(matter.reference, source.reference)`.as('number'),
      'matter.source_id as sourceId',
      'source.kind as sourceKind',
      'source.title as sourceTitle',
    ])
    .where('matter.congress_id', '=', congressId)
    .where('matter.id', 'in', ids)
    .execute()

/**
 * Whom these matters concern and who is still here: the organs that stand in one or in its parts, the deputies who stand
 * in it or in the paper it was opened beside, and those who signed that.
 */
async function concernedIn({ tx, congressId }: Work, ids: readonly string[]): Promise<readonly Concerned[]> {
  const { rows } = await sql<Concerned>`
    with near as (
      select item.id as item_id, item.id, true as own from docket.matter item
      where item.congress_id = ${congressId} and item.id = any(${ids}::uuid[])
      union all
      select item.id, item.source_id, false from docket.matter item
      where item.congress_id = ${congressId} and item.id = any(${ids}::uuid[]) and item.source_id is not null
      union all
      select part.source_id, part.id, true from docket.matter part
      where part.congress_id = ${congressId} and part.source_id = any(${ids}::uuid[])
        and part.kind in ('separate-part', 'co-handling')
    ), held as (
      select near.item_id, party.holder_kind, party.holder_id::uuid as holder_id from near
      join docket.party on party.congress_id = ${congressId} and party.matter_id = near.id
        and (party.holder_kind = 'deputy' or (party.holder_kind = 'organ' and near.own))
      union
      select near.item_id, 'deputy', signatory.deputy_id from near
      join drafting.signatory on signatory.congress_id = ${congressId} and signatory.matter_id = near.id
        and signatory.state = 'signed'
    )
    select held.item_id, 'organ' as kind, organ.id, organ.name from held
    join organs.organ on organ.congress_id = ${congressId} and organ.id = held.holder_id
    where held.holder_kind = 'organ' and organ.ended_on is null
    union all
    select held.item_id, 'deputy', deputy.id, deputy.name from held
    join deputies.deputy on deputy.congress_id = ${congressId} and deputy.id = held.holder_id
    where held.holder_kind = 'deputy' and deputy.ended_on is null
    order by 2, 4`.execute(tx)
  return rows
}

/** What these matters are and whom they concern, by id. */
export async function siteItems(work: Work, names: Names, ids: readonly string[]): Promise<Map<string, SiteItem>> {
  if (ids.length === 0) return new Map()
  const concerned = await concernedIn(work, ids)
  const of = (itemId: string, kind: Concerned['kind']): Named[] =>
    concerned.flatMap((each) =>
      each.item_id === itemId && each.kind === kind ? [{ id: each.id, name: each.name }] : [],
    )
  return new Map(
    (await matters(work, ids)).map(({ id, kind, state, ...row }) => [
      id,
      {
        itemId: id,
        kind,
        kindName: names.kind(kind),
        title: row.title,
        number: row.number,
        stateName: names.state(kind, state),
        sourceId: row.sourceId ?? id,
        sourceKind: row.sourceKind ?? kind,
        sourceTitle: row.sourceTitle,
        organs: of(id, 'organ'),
        deputies: of(id, 'deputy'),
      },
    ]),
  )
}

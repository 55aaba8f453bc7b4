import type { Reader } from '../../../platform/database/house.ts'
import { inOffice } from '../queries.ts'
import { understand, type Understood } from './finding.ts'
import { elects, type Area, type AreaKind, type Tie } from './words.ts'

/** Every area of the congress, those that have ended too, in the order of the list they came from. */
export async function areasOf(db: Reader, congressId: number): Promise<Area[]> {
  const rows = await db
    .selectFrom('deputies.area')
    .select(['id', 'kind', 'name', 'aliases'])
    .select(['parent_id as parentId', 'constituency_id as constituencyId', 'ended_on as endedOn'])
    .where('congress_id', '=', congressId)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as AreaKind }))
}

/** What a typed address, name or constituency means among the areas of the congress. */
export const findAreas = async (db: Reader, congressId: number, typed: string): Promise<Understood> =>
  understand(await areasOf(db, congressId), typed)

/** A deputy as an area knows her. */
export interface AreaDeputy {
  readonly id: string
  readonly name: string
  readonly tie: Tie
  /** The area she is tied to: the one asked about, its constituency, or one that lies in it. */
  readonly areaId: string
}

/** Everybody in office on a day who is tied to an area, by pinyin; whoever is suspended acts for nobody. */
export async function tiedDeputies(db: Reader, congressId: number, today: string): Promise<AreaDeputy[]> {
  const rows = await inOffice(db, congressId, today)
    .innerJoin('deputies.deputy_area as tied', (on) =>
      on.onRef('tied.congress_id', '=', 'deputy.congress_id').onRef('tied.deputy_id', '=', 'deputy.id'),
    )
    .select(['deputy.id', 'deputy.name', 'tied.tie', 'tied.area_id as areaId'])
    .where((eb) => eb.or([eb('deputy.suspended_on', 'is', null), eb('deputy.suspended_on', '>', today)]))
    .orderBy('deputy.name_key')
    .orderBy('deputy.id')
    .orderBy('tied.tie', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, tie: row.tie as Tie }))
}

/** The areas whose deputies are an area's: itself, what lies in it, and the constituency it votes in. */
export function reachOf(all: readonly Area[], areaId: string): Set<string> {
  const reach = new Set([areaId])
  for (let grown = true; grown;) {
    const inside = all.filter(({ id, parentId }) => !reach.has(id) && parentId !== null && reach.has(parentId))
    for (const { id } of inside) reach.add(id)
    grown = inside.length > 0
  }
  const votesIn = all.filter(({ id }) => reach.has(id)).map(({ constituencyId }) => constituencyId)
  // Whoever was elected by the township's constituency is a deputy of each of its villages.
  const self = all.find(({ id }) => id === areaId)
  const covered = self && elects(self.kind) ? all.filter(({ constituencyId }) => constituencyId === areaId) : []
  return new Set([...reach, ...votesIn, ...covered.map(({ id }) => id)].filter((id) => id !== null))
}

/**
 * The deputies of an area in office on a day, by pinyin: elected by its constituency, in contact with it, or either of
 * what lies in it; one who is both appears once for each.
 */
export async function deputiesOfArea(
  db: Reader,
  congressId: number,
  areaId: string,
  today: string,
): Promise<AreaDeputy[]> {
  const reach = reachOf(await areasOf(db, congressId), areaId)
  return (await tiedDeputies(db, congressId, today)).filter((each) => reach.has(each.areaId))
}

/** The areas each of these deputies is tied to. */
export async function areasOfDeputies(
  db: Reader,
  congressId: number,
  ids: readonly string[],
): Promise<Map<string, { readonly areaId: string; readonly tie: Tie }[]>> {
  const tied = new Map<string, { areaId: string; tie: Tie }[]>()
  if (ids.length === 0) return tied
  const rows = await db
    .selectFrom('deputies.deputy_area')
    .select(['deputy_id', 'area_id', 'tie'])
    .where('congress_id', '=', congressId)
    .where('deputy_id', 'in', ids)
    .orderBy('area_id')
    .execute()
  for (const { deputy_id, area_id, tie } of rows)
    tied.set(deputy_id, [...(tied.get(deputy_id) ?? []), { areaId: area_id, tie: tie as Tie }])
  return tied
}

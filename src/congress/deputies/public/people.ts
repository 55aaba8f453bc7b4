import type { PublicAsked } from '../../../platform/portal/page.ts'
import { areasOf, tiedDeputies } from '../areas/queries.ts'
import { placeName, type Area, type Tie } from '../areas/words.ts'
import { deputies, inOffice } from '../queries.ts'
import type { Sex } from '../words.ts'

/** 代表法 58: what everybody may read of a deputy, and nothing else. */
const columns = [
  'deputy.id',
  'deputy.name',
  'deputy.sex',
  'deputy.nationality',
  'deputy.occupation',
  'deputy.post',
  'deputy.first_term as firstTerm',
  'deputy.elected_on as electedOn',
  'deputy.ended_on as endedOn',
  'deputy.suspended_on as suspendedOn',
  'delegation.id as groupId',
  'delegation.name as group',
] as const

const typed = <Row extends { sex: string }>(row: Row) => ({ ...row, sex: row.sex as Sex })

/** The deputies who act today, by pinyin. */
export async function actingDeputies({ tx, congressId, today }: PublicAsked) {
  const rows = await inOffice(tx, congressId, today)
    .select(columns)
    .where((eb) => eb.or([eb('deputy.suspended_on', 'is', null), eb('deputy.suspended_on', '>', today)]))
    .orderBy('deputy.name_key')
    .orderBy('deputy.id')
    .execute()
  return rows.map(typed)
}
export type PublicDeputy = Awaited<ReturnType<typeof actingDeputies>>[number]

/** One deputy, in office or not. */
export async function deputyRow({ tx, congressId }: PublicAsked, id: string): Promise<PublicDeputy | null> {
  const row = await deputies(tx, congressId).select(columns).where('deputy.id', '=', id).executeTakeFirst()
  return row ? typed(row) : null
}

/** Where somebody was elected and keeps contact. */
export interface TiedTo {
  readonly electedIn: string
  readonly contacts: readonly { readonly id: string; readonly name: string }[]
}

/** The areas, and who is tied to which, for finding and for cards. */
export async function areasAndTies(asked: PublicAsked) {
  const all = await areasOf(asked.tx, asked.congressId)
  const areas = new Map(all.map((area) => [area.id, area]))
  const tied = await tiedDeputies(asked.tx, asked.congressId, asked.today)
  const byDeputy = Map.groupBy(tied, ({ id }) => id)
  const of = (deputyId: string, tie: Tie): Area[] =>
    (byDeputy.get(deputyId) ?? []).flatMap((each) => (each.tie === tie ? (areas.get(each.areaId) ?? []) : []))
  const named = (area: Area) => ({ id: area.id, name: placeName(areas, area) })
  return {
    all,
    areas,
    tied,
    tiedTo: (deputyId: string): TiedTo => ({
      electedIn: of(deputyId, 'elected-in').map((area) => placeName(areas, area))[0] ?? '',
      contacts: of(deputyId, 'contacts').map(named),
    }),
  }
}
export type AreasAndTies = Awaited<ReturnType<typeof areasAndTies>>

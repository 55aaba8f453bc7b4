import { sql } from 'kysely'
import type { Reader } from '../../../platform/database/house.ts'
import type { VoterCount, YearSheet } from './contract.ts'
import { ways, type Way } from './words.ts'

const spanOf = (year: number): readonly [string, string] => [`${year}-01-01`, `${year}-12-31`]

/** Fixed voters of a deputy that have not ended, without their names; `year` counts this year's contacts. */
export async function votersOf(
  tx: Reader,
  congressId: number,
  deputyId: string,
  year = 0,
): Promise<(VoterCount & { areaId: string | null })[]> {
  const [from, to] = year ? spanOf(year) : ['0001-01-01', '9999-12-31']
  return tx
    .selectFrom('voters.fixed_voter as voter')
    .leftJoin('deputies.area as area', (on) =>
      on.onRef('area.congress_id', '=', 'voter.congress_id').onRef('area.id', '=', 'voter.area_id'),
    )
    .leftJoin('voters.contact as contact', (on) =>
      on
        .onRef('contact.congress_id', '=', 'voter.congress_id')
        .onRef('contact.voter_id', '=', 'voter.id')
        .on('contact.withdrawn_on', 'is', null),
    )
    .select(['voter.id', 'area.name as area', 'voter.area_id as areaId', 'voter.since'])
    .select(['voter.consented_on as consentedOn'])
    .select([
      sql<number>`count(contact.id) filter (where contact.contacted_on between ${from} and ${to})`.as('contacts'),
      sql<string | null>`max(contact.contacted_on)`.as('lastOn'),
    ])
    .where('voter.congress_id', '=', congressId)
    .where('voter.deputy_id', '=', deputyId)
    .where('voter.ended_on', 'is', null)
    .groupBy(['voter.congress_id', 'voter.id', 'area.name'])
    .orderBy('contacts')
    .orderBy('lastOn', (order) => order.asc().nullsFirst())
    .orderBy('voter.id')
    .execute()
}

const contactsIn = (tx: Reader, congressId: number, year: number) => {
  const [from, to] = spanOf(year)
  return tx
    .selectFrom('voters.contact as contact')
    .where('contact.congress_id', '=', congressId)
    .where('contact.withdrawn_on', 'is', null)
    .where('contact.contacted_on', '>=', from)
    .where('contact.contacted_on', '<=', to)
}

/** A deputy's contacts in a year as numbers (年度联系情况), for the file of her work. */
export async function contactsOfYear(
  tx: Reader,
  congressId: number,
  { deputyId, year }: { deputyId: string; year: number },
): Promise<YearSheet> {
  const rows = await contactsIn(tx, congressId, year)
    .leftJoin('deputies.area as area', (on) =>
      on.onRef('area.congress_id', '=', 'contact.congress_id').onRef('area.id', '=', 'contact.area_id'),
    )
    .select(['contact.way', 'area.name as area', 'contact.opinion_id'])
    .where('contact.deputy_id', '=', deputyId)
    .execute()
  const areas = Map.groupBy(
    rows.filter(({ area }) => area !== null),
    ({ area }) => area ?? '',
  )
  return {
    year,
    contacts: rows.length,
    byWay: Object.fromEntries(ways.map((way) => [way, rows.filter((row) => row.way === way).length])) as Record<
      Way,
      number
    >,
    areas: [...areas].map(([name, each]) => ({ name, contacts: each.length })),
    madeOpinions: rows.filter(({ opinion_id }) => opinion_id !== null).length,
  }
}

/** Villages and neighbourhoods with how often they were contacted in a year, the least first. */
export const leastContacted = (tx: Reader, congressId: number, year: number) => {
  const [from, to] = spanOf(year)
  return tx
    .selectFrom('deputies.area as area')
    .leftJoin('voters.contact as contact', (on) =>
      on
        .onRef('contact.congress_id', '=', 'area.congress_id')
        .onRef('contact.area_id', '=', 'area.id')
        .on('contact.withdrawn_on', 'is', null)
        .on('contact.contacted_on', '>=', from)
        .on('contact.contacted_on', '<=', to),
    )
    .select(({ fn }) => ['area.name', fn.count<number>('contact.id').as('contacts')])
    .where('area.congress_id', '=', congressId)
    .where('area.kind', 'in', ['village', 'community'])
    .where('area.ended_on', 'is', null)
    .groupBy(['area.congress_id', 'area.id', 'area.name'])
    .orderBy('contacts')
    .orderBy('area.name')
    .limit(50)
    .execute()
}

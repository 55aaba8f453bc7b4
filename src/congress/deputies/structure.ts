import type { Day } from '../../law/day.ts'
import type { Work } from '../../platform/http/route.ts'
import { inOffice } from './queries.ts'
import { facets, type Facet } from './words.ts'

/** Full years of age on a day; somebody born on 29 February is a year older on 1 March of other years. */
export const ageOn = (bornOn: Day, today: Day): number =>
  Number(today.slice(0, 4)) - Number(bornOn.slice(0, 4)) - (today.slice(5) < bornOn.slice(5) ? 1 : 0)

/** The bands ages are counted in, youngest first: `-35`, `36-45` … `61-`. */
export const ageBands = [
  { band: '-35', to: 35 },
  { band: '36-45', to: 45 },
  { band: '46-55', to: 55 },
  { band: '56-60', to: 60 },
  { band: '61-', to: Infinity },
] as const

export const ageBandOf = (age: number): string => ageBands.find(({ to }) => age <= to)?.band ?? ''

interface Counted {
  readonly sex: string
  readonly born_on: Day
  readonly nationality: string
  readonly education: string
  readonly occupation_kind: string
  readonly party: string
  readonly first_term: boolean
  readonly delegation: string
}

const valueOf: Record<Facet, (deputy: Counted, today: Day) => string> = {
  sex: ({ sex }) => sex,
  age: ({ born_on }, today) => ageBandOf(ageOn(born_on, today)),
  nationality: ({ nationality }) => nationality,
  education: ({ education }) => education,
  occupation: ({ occupation_kind }) => occupation_kind,
  party: ({ party }) => party,
  'first-term': ({ first_term }) => String(first_term),
  delegation: ({ delegation }) => delegation,
}

interface Share {
  readonly value: string
  readonly count: number
}

/** How many deputies have each value of a facet: the most first, ages from the youngest. */
export function sharesOf(facet: Facet, deputies: readonly Counted[], today: Day): Share[] {
  const counts = new Map<string, number>(facet === 'age' ? ageBands.map(({ band }) => [band, 0]) : [])
  for (const deputy of deputies) {
    const value = valueOf[facet](deputy, today)
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  const shares = [...counts].map(([value, count]) => ({ value, count }))
  return facet === 'age' ? shares : shares.sort((a, b) => b.count - a.count)
}

/** 代表结构: the deputies in office today by sex, age, nationality, education, occupation, party, term and delegation. */
export async function structure({ tx, congressId, today }: Work) {
  const rows = await inOffice(tx, congressId, today)
    .select(['deputy.sex', 'deputy.born_on', 'deputy.nationality', 'deputy.education', 'deputy.occupation_kind'])
    .select(['deputy.party', 'deputy.first_term', 'delegation.name as delegation'])
    .orderBy('deputy.delegation_id')
    .execute()
  return { total: rows.length, facets: facets.map((facet) => ({ facet, shares: sharesOf(facet, rows, today) })) }
}

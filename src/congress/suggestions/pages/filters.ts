import { sorts } from '../contract.ts'
import { organParts, type OrganAs } from '../filter-fields.ts'
import { figureKeys, type FigureKey } from '../numbers/figures.ts'
import { states, type State } from '../words.ts'
import type { Filters } from '../../../ui/place.ts'

const names = [
  'search',
  'state',
  'organ',
  'as',
  'deputy',
  'signed',
  'category',
  'delegation',
  'session',
  'term',
  'year',
  'key',
  'overdue',
  'figure',
  'sort',
] as const
/** Filters behind the fold on a phone; state, search, one's own and a figure stand in the open. */
const folded = ['organ', 'as', 'deputy', 'category', 'delegation', 'session', 'term', 'year', 'key', 'overdue'] as const

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const known = <Value extends string>(values: readonly Value[], asked: string | undefined): Value | undefined =>
  values.find((value) => value === asked)
const idOnly = (asked: string | undefined) => (asked && uuid.test(asked) ? asked : undefined)
const idOrNone = (asked: string | undefined) => (asked === 'none' ? ('none' as const) : idOnly(asked))
const on = (asked: string | undefined) => (asked === 'true' ? 'true' : undefined)

/** What the address asks for, as the list's endpoint takes it; what it does not know is left out. */
export const queryOf = (filters: Filters) => ({
  search: filters['search']?.slice(0, 100),
  state: known<State>(states, filters['state']),
  organ: idOrNone(filters['organ']),
  as: known<OrganAs>(organParts, filters['as']),
  deputy: idOnly(filters['deputy']),
  signed: on(filters['signed']),
  category: filters['category']?.slice(0, 40) || undefined,
  delegation: idOrNone(filters['delegation']),
  session: filters['session'] === 'between' ? ('between' as const) : idOnly(filters['session']),
  term: /^([1-9]\d{0,2}|none)$/.test(filters['term'] ?? '') ? filters['term'] : undefined,
  year: /^(19|20)\d\d$/.test(filters['year'] ?? '') ? filters['year'] : undefined,
  key: on(filters['key']),
  overdue: on(filters['overdue']),
  figure: known<FigureKey>(figureKeys, filters['figure']),
  sort: known(sorts, filters['sort']) ?? 'newest',
})

/** The same without the order: what a table to download is asked with. */
export function tableQueryOf(filters: Filters) {
  const { sort: _, ...query } = queryOf(filters)
  return query
}

export const noFilters: Filters = Object.fromEntries(names.map((name) => [name, undefined]))
export const foldedInUse = (filters: Filters): number => folded.filter((name) => filters[name]).length
export const anyInUse = (filters: Filters): boolean => names.some((name) => name !== 'sort' && filters[name])

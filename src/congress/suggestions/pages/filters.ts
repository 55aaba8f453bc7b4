import { sorts } from '../contract.ts'
import { states, type State } from '../words.ts'
import type { Filters } from '../../../ui/place.ts'

const names = ['search', 'state', 'organ', 'deputy', 'category', 'session', 'overdue', 'sort'] as const
/** Filters behind the fold on a phone; state and search stand in the open. */
const folded = ['organ', 'deputy', 'category', 'session', 'overdue'] as const

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const known = <Value extends string>(values: readonly Value[], asked: string | undefined): Value | undefined =>
  values.find((value) => value === asked)
const idOnly = (asked: string | undefined) => (asked && uuid.test(asked) ? asked : undefined)

/** What the address asks for, as the list's endpoint takes it; what it does not know is left out. */
export const queryOf = (filters: Filters) => ({
  search: filters['search']?.slice(0, 100),
  state: known<State>(states, filters['state']),
  organ: idOnly(filters['organ']),
  deputy: idOnly(filters['deputy']),
  category: filters['category']?.slice(0, 40),
  session: filters['session'] === 'between' ? ('between' as const) : idOnly(filters['session']),
  overdue: filters['overdue'] === 'true' ? 'true' : undefined,
  sort: known(sorts, filters['sort']) ?? 'newest',
})

export const noFilters: Filters = Object.fromEntries(names.map((name) => [name, undefined]))
export const foldedInUse = (filters: Filters): number => folded.filter((name) => filters[name]).length
export const anyInUse = (filters: Filters): boolean => names.some((name) => name !== 'sort' && filters[name])

import type { Filters } from '../../../ui/place.ts'
import { movers, states, type Mover, type State } from '../words.ts'

const names = ['search', 'state', 'mover', 'session', 'deputy'] as const

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const known = <Value extends string>(values: readonly Value[], asked: string | undefined): Value | undefined =>
  values.find((value) => value === asked)
const idOnly = (asked: string | undefined) => (asked && uuid.test(asked) ? asked : undefined)

/** What the address asks for, as the list's endpoint takes it; what it does not know is left out. */
export const queryOf = (filters: Filters) => ({
  search: filters['search']?.slice(0, 100),
  state: known<State>(states, filters['state']),
  mover: known<Mover>(movers, filters['mover']),
  session: idOnly(filters['session']),
  deputy: idOnly(filters['deputy']),
})

export const noFilters: Filters = Object.fromEntries(names.map((name) => [name, undefined]))
export const anyInUse = (filters: Filters): boolean => names.some((name) => filters[name])

import type { Filters } from '../../../ui/place.ts'
import { states, tracks, type State, type Track } from '../words.ts'

const names = ['search', 'state', 'track', 'organ', 'due', 'year'] as const
const dues = ['soon', 'past'] as const

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const known = <Value extends string>(values: readonly Value[], asked: string | undefined): Value | undefined =>
  values.find((value) => value === asked)

/** What the address asks for, as the list's endpoint takes it; what it does not know is left out. */
export const queryOf = (filters: Filters) => ({
  search: filters['search']?.slice(0, 100),
  state: known<State>(states, filters['state']),
  track: known<Track>(tracks, filters['track']),
  organ: filters['organ'] && uuid.test(filters['organ']) ? filters['organ'] : undefined,
  due: known<(typeof dues)[number]>(dues, filters['due']),
  year: /^2\d{3}$/.test(filters['year'] ?? '') ? Number(filters['year']) : undefined,
})

export const noFilters: Filters = Object.fromEntries(names.map((name) => [name, undefined]))
export const anyInUse = (filters: Filters): boolean => names.some((name) => filters[name])

import type { Filters } from '../../../../ui/place.ts'
import { promiseSorts } from '../../undertakings/list-contract.ts'
import { groups, type Group } from '../../undertakings/words.ts'

const ownerKey = /^(deputy|organ|role):[a-z0-9-]{1,60}$/
const kind = /^[a-z][a-z-]{1,39}$/

const known = (pattern: RegExp, asked: string | undefined) => (asked && pattern.test(asked) ? asked : undefined)

/** What is over is asked for from the latest day, what is still to come from the earliest. */
const usualSort = (which: Group) => (which === 'kept' || which === 'all' ? 'latest' : 'soonest')

/** What the address asks for, as the register's endpoint takes it; what it does not know is left out. */
export function queryOf(filters: Filters) {
  const which = groups.find((group) => group === filters['which']) ?? 'open'
  return {
    which,
    owner: known(ownerKey, filters['owner']),
    source: known(kind, filters['source']),
    search: filters['search']?.slice(0, 100) || undefined,
    sort: promiseSorts.find((sort) => sort === filters['sort']) ?? usualSort(which),
  }
}

/** The same without its group and order: what counts and tables are asked with. */
export function narrowingOf(filters: Filters) {
  const { owner, source, search } = queryOf(filters)
  return { owner, source, search }
}

export const noFilters: Filters = {
  which: 'all',
  owner: undefined,
  source: undefined,
  search: undefined,
  sort: undefined,
}

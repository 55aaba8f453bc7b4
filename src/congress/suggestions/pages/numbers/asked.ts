import type { Filters } from '../../../../ui/place.ts'
import { groupings, type Grouping } from '../../numbers/contract.ts'
import { views, type View } from '../../numbers/views.ts'
import { queryOf } from '../filters.ts'

const viewKeys = Object.keys(views) as View[]

/** What the address asks the statistics for: which view, by what, of which time. */
export function askedOf(filters: Filters, standard: Grouping) {
  const { session, year } = queryOf(filters)
  return {
    view: viewKeys.find((view) => view === filters['view']) ?? 'progress',
    group: groupings.find((group) => group === filters['group']) ?? standard,
    session,
    year: session ? undefined : year,
  }
}

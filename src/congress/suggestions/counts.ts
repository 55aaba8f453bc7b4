import { sql } from 'kysely'
import type { Work } from '../../platform/http/route.ts'
import { suggestionsSeenBy } from './visible.ts'
import type { State } from './words.ts'

/** How many suggestions the caller sees in each state, and the categories in use. */
export async function counts({ tx, congressId, caller }: Work) {
  const seen = suggestionsSeenBy(tx, congressId, caller)
  const states = await seen
    .select(['matter.state', sql<number>`count(*)`.as('count')])
    .groupBy('matter.state')
    .execute()
  const categories = await seen
    .select('suggestion.category')
    .where('suggestion.category', '!=', '')
    .distinct()
    .execute()
  return {
    states: states.map(({ state, count }) => ({ state: state as State, count })),
    categories: categories.map(({ category }) => category).sort((a, b) => a.localeCompare(b, 'zh')),
  }
}

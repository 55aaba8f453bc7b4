import type { PapersOfKind } from '../drafting/index.ts'
import { suggestionLife } from './life.ts'
import { suggestionsSeenBy } from './visible.ts'
import { beforeHandOver, unsubmitted } from './words.ts'

/** What the drafting room asks of a suggestion. Between sessions there is always another day: no cut-off for names. */
export const suggestionPapers: PapersOfKind = {
  life: suggestionLife,
  lead: 'lead-deputy',
  writing: unsubmitted,
  beforeHandOver,
  find: async ({ tx, congressId, caller }, id) => {
    const row = await suggestionsSeenBy(tx, congressId, caller)
      .select(['suggestion.title', 'suggestion.facts', 'suggestion.analysis', 'suggestion.proposal'])
      .select(['suggestion.lead_deputy_id as leadDeputyId', 'matter.state'])
      .where('suggestion.id', '=', id)
      .executeTakeFirst()
    if (!row) return null
    const { leadDeputyId, state, ...text } = row
    return { title: row.title, state, leadDeputyId, text }
  },
  cutOff: async () => null,
}

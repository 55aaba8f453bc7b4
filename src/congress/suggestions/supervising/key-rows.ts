import { sql } from 'kysely'
import type { Work } from '../../../platform/http/route.ts'
import { suggestionsSeenBy } from '../visible.ts'
import type { State } from '../words.ts'
import type { KeySuggestion } from './contract.ts'

const rows = ({ tx, congressId, caller }: Work) =>
  suggestionsSeenBy(tx, congressId, caller)
    .innerJoin('suggestions.key_suggestion as key', (on) =>
      on.onRef('key.congress_id', '=', 'suggestion.congress_id').onRef('key.suggestion_id', '=', 'suggestion.id'),
    )
    .leftJoin('organs.organ as organ', (on) =>
      on.onRef('organ.congress_id', '=', 'suggestion.congress_id').onRef('organ.id', '=', 'suggestion.organ_id'),
    )
    .selectAll('key')
    .select(['suggestion.number', 'suggestion.title', 'matter.state', 'organ.name as organ'])
    .orderBy(sql`key.dropped_on is not null`)
    .orderBy('key.id')

type Row = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number]

const shown = (row: Row): KeySuggestion => ({
  id: row.id,
  suggestionId: row.suggestion_id,
  number: row.number,
  title: row.title,
  state: row.state as State,
  organ: row.organ,
  leader: row.leader,
  office: row.office,
  follower: row.follower,
  fromOn: row.from_on,
  toOn: row.to_on,
  chosenOn: row.chosen_on,
  chosenBy: row.chosen_by,
  dropped: row.dropped_on ? { on: row.dropped_on, by: row.dropped_by ?? '', reason: row.drop_reason } : null,
})

export const keyRows = async (work: Work): Promise<KeySuggestion[]> =>
  (await rows(work).limit(500).execute()).map(shown)

/** The paper's place among the key suggestions now. */
export async function currentKey(work: Work, suggestionId: string): Promise<KeySuggestion | undefined> {
  const row = await rows(work)
    .where('suggestion.id', '=', suggestionId)
    .where('key.dropped_on', 'is', null)
    .executeTakeFirst()
  return row && shown(row)
}

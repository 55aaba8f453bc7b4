import type { Reader } from '../../platform/database/house.ts'
import { suggestionLife } from './life.ts'
import { unsubmitted, type State } from './words.ts'

interface Asked {
  readonly deputyId: string
  readonly from: string
  readonly to: string
}

/** The suggestions a deputy has led, submitted between two days, with how they stand: for the file of her work. */
export async function suggestionsLedBy(tx: Reader, congressId: number, { deputyId, from, to }: Asked) {
  const rows = await tx
    .selectFrom('suggestions.suggestion as suggestion')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'suggestion.congress_id').onRef('matter.id', '=', 'suggestion.id'),
    )
    .select(['suggestion.id', 'suggestion.number', 'suggestion.title', 'matter.state'])
    .where('suggestion.congress_id', '=', congressId)
    .where('suggestion.lead_deputy_id', '=', deputyId)
    .where('suggestion.submitted_on', '>=', from)
    .where('suggestion.submitted_on', '<=', to)
    .where('matter.kind', '=', suggestionLife.kind)
    .where('matter.state', 'not in', [...unsubmitted, 'withdrawn'])
    .orderBy('suggestion.submitted_on')
    .orderBy('suggestion.id')
    .execute()
  return rows.map(({ state, ...row }) => ({
    ...row,
    state: state as State,
    stateName: suggestionLife.states[state]?.name ?? { zh: state, en: state },
  }))
}

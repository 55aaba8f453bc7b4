import type { SuggestionPage } from '../contract.ts'
import { suggestionLife } from '../life.ts'

/** The acts by which a paper comes back to somebody who must then know why. */
const backwards = { returned: 'return', declined: 'decline', reworking: 'rework' } as const

type Line = SuggestionPage['history'][number]

/** The line of the record that says why a paper came back, while it is back; null otherwise. */
export function sentBack({ state, history }: Pick<SuggestionPage, 'state' | 'history'>): Line | null {
  const act = Object.entries(backwards).find(([back]) => back === state)?.[1]
  if (!act) return null
  const past = `suggestion.${suggestionLife.acts[act]?.past}`
  // An import brings a paper back in one leap: its own line then carries the explanation.
  return history.findLast(({ name }) => name === past) ?? history.at(-1) ?? null
}

import type { SuggestionPage } from '../contract.ts'
import { suggestionLife } from '../life.ts'

/** The acts by which a paper comes back to somebody who must then know why, by the state it is back in. */
const backwards: Readonly<Record<string, readonly string[] | undefined>> = {
  returned: ['return'],
  declined: ['decline', 'recall'],
  reworking: ['rework', 'direct'],
  separate: ['rework-separately'],
  escalated: ['escalate'],
}

type Line = SuggestionPage['history'][number]

/** The line of the record that says why a paper came back, while it is back; null otherwise. */
export function sentBack({ state, history }: Pick<SuggestionPage, 'state' | 'history'>): Line | null {
  const acts = backwards[state]
  if (!acts) return null
  const past = acts.map((act) => `suggestion.${suggestionLife.acts[act]?.past}`)
  const line = history.findLast(({ name }) => past.includes(name))
  // An import brings a paper back in one leap: its own line then carries the explanation.
  const imported = state === 'separate' ? undefined : history.findLast(({ name }) => name === 'suggestion.imported')
  return line ?? imported ?? null
}

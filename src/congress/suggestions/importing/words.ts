import { suggestionLife } from '../life.ts'
import { states } from '../words.ts'

/** A state by its name in Chinese or by its own. */
export const stateWords: Readonly<Record<string, string>> = Object.fromEntries(
  states.flatMap((state) => [
    [suggestionLife.states[state]?.name.zh ?? state, state],
    [state, state],
  ]),
)

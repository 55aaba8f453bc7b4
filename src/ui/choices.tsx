import type { Bilingual } from '../law/bilingual.ts'
import { capital, useSay } from './language.tsx'

export interface Choice<Value extends string> {
  readonly value: Value
  readonly name: Bilingual
  readonly count?: number
  /** Bad news when above nought: marked by words and shape as well as colour. */
  readonly late?: boolean
}

interface ChoicesProps<Value extends string> {
  readonly label: Bilingual
  readonly choices: readonly Choice<Value>[]
  readonly chosen: Value
  readonly onChoose: (value: Value) => void
}

/** A row of filters with their counts; the chosen one is pressed. Wraps on a phone instead of scrolling. */
export function Choices<Value extends string>({ label, choices, chosen, onChoose }: ChoicesProps<Value>) {
  const say = useSay()
  return (
    <div role="group" aria-label={say(label)} className="choices">
      {choices.map(({ value, name, count, late }) => (
        <button
          key={value}
          type="button"
          className="choice"
          aria-pressed={value === chosen}
          data-late={late && count ? true : undefined}
          onClick={() => onChoose(value)}
        >
          {capital(say(name))}
          {count === undefined ? null : <span className="choice-count">{count}</span>}
        </button>
      ))}
    </div>
  )
}

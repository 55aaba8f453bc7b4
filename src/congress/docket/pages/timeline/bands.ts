import type { Life } from '../../words.ts'

interface Line {
  readonly seq: number
  readonly at: string
  readonly name: string
}

/** A state a matter rested in: from when, until when (null: still), and the line of the record that brought it there. */
export interface Band {
  readonly state: string
  readonly from: string
  readonly to: string | null
  readonly seq: number
}

/**
 * The states a matter rested in, replayed from its record by its life. What was brought in from elsewhere begins where
 * its next step says it stood; at the end it stands in its present state, whatever the record left out.
 */
export function bandsOf(life: Life, history: readonly Line[], current: string): Band[] {
  const own = history.filter(({ name }) => name.startsWith(`${life.kind}.`))
  const [first] = own
  if (!first) return []
  const stepOf = (from: string | null, name: string) => {
    const past = name.slice(life.kind.length + 1)
    const steps = life.steps.filter(({ act }) => life.acts[act]?.past === past)
    return steps.find((step) => step.from === from) ?? steps[0]
  }
  const imported = first.name.endsWith('.imported')
  const next = own.slice(1).flatMap(({ name }) => stepOf(null, name) ?? [])[0]
  let state = imported ? (next?.from ?? current) : life.initial
  const begun = [{ state, from: first.at, seq: first.seq }]
  for (const { name, at, seq } of own.slice(1)) {
    const step = stepOf(state, name)
    if (!step || step.to === state) continue
    state = step.to
    begun.push({ state, from: at, seq })
  }
  const last = begun.at(-1)
  if (last) last.state = current
  return begun.map((band, index) => ({ ...band, to: begun[index + 1]?.from ?? null }))
}

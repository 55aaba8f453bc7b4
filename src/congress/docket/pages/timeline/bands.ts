import type { Life } from '../../words.ts'

interface Line {
  readonly seq: number
  readonly at: string
  readonly name: string
}

/** A state a matter rested in: from when, until when (null: still), and the line of the record that brought it there. */
export interface Band {
  /** Null for the time before it was brought in from elsewhere: nobody recorded it here. */
  readonly state: string | null
  readonly from: string
  readonly to: string | null
  readonly seq: number | null
}

interface Times {
  readonly openedAt: string
  readonly enteredAt: string
}

type Begun = Omit<Band, 'to'>

/** The states from the first line of the record on, each begun by the act that led to it. */
function begunBy(life: Life, own: readonly Line[]): Begun[] {
  const stepOf = (from: string | null, name: string) => {
    const past = name.slice(life.kind.length + 1)
    const steps = life.steps.filter(({ act }) => life.acts[act]?.past === past)
    return steps.find((step) => step.from === from) ?? steps[0]
  }
  const [first, ...rest] = own
  if (!first) return []
  const next = rest.flatMap(({ name }) => stepOf(null, name) ?? [])[0]
  let state = first.name.endsWith('.imported') ? (next?.from ?? null) : life.initial
  const begun: Begun[] = [{ state, from: first.at, seq: first.seq }]
  for (const { name, at, seq } of rest) {
    const step = stepOf(state, name)
    if (!step || step.to === state) continue
    state = step.to
    begun.push({ state, from: at, seq })
  }
  return begun
}

/**
 * The states a matter rested in, replayed from its record by its life. What was brought in from elsewhere has a time
 * before that nobody knows here; at the end it stands in its present state, whatever the record left out.
 */
export function bandsOf(life: Life, history: readonly Line[], present: Times & { readonly state: string }): Band[] {
  const own = history.filter(({ name }) => name.startsWith(`${life.kind}.`))
  const begun = begunBy(life, own)
  const [first] = begun
  const last = begun.pop()
  if (!first || !last) return []
  const { state, openedAt, enteredAt } = present
  const brought = own[0]?.name.endsWith('.imported')
  // Not moved since it came: it has stood here since the day its source says.
  const unmoved = brought && begun.length === 0
  begun.push({ ...last, state, ...(unmoved && { from: enteredAt }) })
  const before = unmoved ? enteredAt : first.from
  if (brought && openedAt < before) begun.unshift({ state: null, from: openedAt, seq: null })
  return begun.map((band, index) => ({ ...band, to: begun[index + 1]?.from ?? null }))
}

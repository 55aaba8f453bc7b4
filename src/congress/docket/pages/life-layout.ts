import type { Bilingual } from '../../../law/bilingual.ts'
import type { Life } from '../words.ts'

export interface DrawnState {
  readonly state: string
  readonly name: Bilingual
  readonly ends: boolean
}

export interface DrawnStep {
  readonly from: string
  readonly to: string
}

/** What a drawing needs of a life; the first state is where it begins. */
export interface Drawn {
  readonly states: readonly DrawnState[]
  readonly steps: readonly DrawnStep[]
}

export interface Box extends DrawnState {
  readonly row: number
  readonly column: number
}

/** A life as a drawing: its initial state first. */
export const drawingOf = (life: Life): Drawn => {
  const named = Object.entries(life.states).map(([state, { name, ends }]) => ({ state, name, ends: ends === true }))
  const begins = named.filter(({ state }) => state === life.initial)
  return { states: [...begins, ...named.filter(({ state }) => state !== life.initial)], steps: life.steps }
}

/** How many acts each state lies from the beginning, and from where it is first reached. */
function distances({ states, steps }: Drawn): Map<string, { row: number; via: string | null }> {
  const first = states[0]?.state
  const found = new Map<string, { row: number; via: string | null }>()
  if (first === undefined) return found
  found.set(first, { row: 0, via: null })
  const waiting = [first]
  for (let from = waiting.shift(); from !== undefined; from = waiting.shift()) {
    const row = (found.get(from)?.row ?? 0) + 1
    for (const { to } of steps.filter((step) => step.from === from)) {
      if (found.has(to)) continue
      found.set(to, { row, via: from })
      waiting.push(to)
    }
  }
  return found
}

/** The straight way to the first end named in the table: it becomes the left edge of the drawing. */
function straightWay({ states }: Drawn, found: ReturnType<typeof distances>): Set<string> {
  const way = new Set<string>()
  let at: string | null | undefined = states.find(({ ends }) => ends)?.state
  while (at) {
    way.add(at)
    at = found.get(at)?.via
  }
  return way
}

/** Whether an act leads from a detour to the straight way in the same row. */
const neighbours = (found: ReturnType<typeof distances>, from: string, to: string, straight: ReadonlySet<string>) =>
  straight.has(to) && found.get(from)?.row === found.get(to)?.row

/** Places every state on a grid: rows by distance from the beginning, the straight way in the first column. */
export function layOut(drawn: Drawn): Box[] {
  const found = distances(drawn)
  const straight = straightWay(drawn, found)
  const taken = new Map<number, number>()
  // After the straight way, the states with an act straight to it, so that no line must pass through a third state.
  const rank = ({ state }: DrawnState): number =>
    straight.has(state)
      ? 0
      : drawn.steps.some(({ from, to }) => from === state && neighbours(found, from, to, straight))
        ? 1
        : 2
  const ranked = [...drawn.states].sort((one, other) => rank(one) - rank(other))
  return ranked.map((state) => {
    // A state nothing leads to would be a fault of the table; it is drawn below all others rather than hidden.
    const row = found.get(state.state)?.row ?? drawn.states.length
    const column = taken.get(row) ?? 0
    taken.set(row, column + 1)
    return { ...state, row, column }
  })
}

/** One line per pair of states, however many acts lead from one to the other. */
export function edgesOf({ steps }: Drawn): DrawnStep[] {
  const seen = new Set<string>()
  return steps.filter(({ from, to }) => {
    const key = `${from}>${to}`
    if (from === to || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

import { wordsOf } from '../../../platform/text/cut.ts'

/** Texts that share this much of what they say are put beside each other: a third of all of it, as halves of two. */
const alike = 0.33

/** How telling a word is among these texts: what everybody writes tells nothing. */
function weigher(texts: readonly (readonly string[])[]): (word: string) => number {
  const held = new Map<string, number>()
  for (const words of texts) for (const word of words) held.set(word, (held.get(word) ?? 0) + 1)
  // A character alone is in half of all sentences; a word of two or more is about something.
  return (word) => (word.length > 1 ? 1 : 0.3) * Math.log(1 + texts.length / (held.get(word) ?? 1))
}

/** The texts that came before, by the words they hold; what is asked for is the one that shares most. */
class Before {
  readonly #holding = new Map<string, number[]>()
  readonly #weights: number[] = []
  readonly #weigh: (word: string) => number

  constructor(weigh: (word: string) => number) {
    this.#weigh = weigh
  }

  /** The nearest text, and what both share of all they say, 0 to 1. */
  nearest(words: readonly string[]): { at: number; likeness: number } {
    const shared = new Map<number, number>()
    for (const word of words) {
      const weight = this.#weigh(word)
      for (const at of this.#holding.get(word) ?? []) shared.set(at, (shared.get(at) ?? 0) + weight)
    }
    const own = this.#weightOf(words)
    let best = { at: -1, likeness: 0 }
    for (const [at, both] of shared) {
      const likeness = both / (own + (this.#weights[at] ?? 0) - both)
      if (likeness > best.likeness) best = { at, likeness }
    }
    return best
  }

  add(words: readonly string[]): void {
    const at = this.#weights.length
    this.#weights.push(this.#weightOf(words))
    for (const word of words) {
      const holding = this.#holding.get(word)
      if (holding) holding.push(at)
      else this.#holding.set(word, [at])
    }
  }

  readonly #weightOf = (words: readonly string[]): number => words.reduce((total, word) => total + this.#weigh(word), 0)
}

/**
 * Puts texts that say much the same under one number, from 0 in the order of their first. Each joins the cluster of the
 * text it is nearest to, if it is near enough.
 */
export function clustersOf(texts: readonly string[]): number[] {
  const cut = texts.map(wordsOf)
  const before = new Before(weigher(cut))
  const numbers: number[] = []
  let next = 0
  for (const words of cut) {
    const { at, likeness } = before.nearest(words)
    const joins = likeness >= alike
    numbers.push(joins ? (numbers[at] ?? 0) : next)
    if (!joins) next += 1
    before.add(words)
  }
  return numbers
}

import { wordsOf } from '../../../platform/text/cut.ts'

/** Texts that share this much of what they say are put beside each other. */
const alike = 0.4

/** How telling a word is among these texts: what everybody writes tells nothing. */
function weigher(texts: readonly (readonly string[])[]): (word: string) => number {
  const held = new Map<string, number>()
  for (const words of texts) for (const word of words) held.set(word, (held.get(word) ?? 0) + 1)
  // A character alone is in half of all sentences; a word of two or more is about something.
  return (word) => (word.length > 1 ? 1 : 0.3) * Math.log(1 + texts.length / (held.get(word) ?? 1))
}

const sum = (words: readonly string[], weight: (word: string) => number): number =>
  words.reduce((total, word) => total + weight(word), 0)

/** What two texts share of all they say, 0 to 1. */
function likeness(one: readonly string[], other: readonly string[], weight: (word: string) => number): number {
  const theirs = new Set(other)
  const shared = sum(
    one.filter((word) => theirs.has(word)),
    weight,
  )
  const all = sum(one, weight) + sum(other, weight) - shared
  return all > 0 ? shared / all : 0
}

/**
 * Puts texts that say much the same under one number, from 0 in the order of their first. Each joins the cluster it is
 * nearest to, if it is near enough to any text of it.
 */
export function clustersOf(texts: readonly string[]): number[] {
  const cut = texts.map(wordsOf)
  const weight = weigher(cut)
  const numbers: number[] = []
  let next = 0
  for (const [index, words] of cut.entries()) {
    const near = cut.slice(0, index).map((other) => likeness(words, other, weight))
    const nearest = near.reduce((best, each, at) => (each > (near[best] ?? -1) ? at : best), 0)
    const joins = (near[nearest] ?? 0) >= alike
    numbers.push(joins ? (numbers[nearest] ?? 0) : next)
    if (!joins) next += 1
  }
  return numbers
}

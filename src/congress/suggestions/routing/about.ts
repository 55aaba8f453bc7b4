import type { OrganKind } from './organ-kinds.ts'
import { subjects, type Subject } from './subjects.ts'

const homes = new Map<string, Subject[]>()
for (const each of subjects) for (const word of each.words) homes.set(word, [...(homes.get(word) ?? []), each])
const longest = Math.max(...[...homes.keys()].map(({ length }) => length))

/** A subject met in a text, with the words it was met by and what they weigh. */
export interface Met {
  readonly subject: Subject
  readonly words: readonly string[]
  readonly weight: number
}

/** The longest known word that begins here: whoever reads 产业道路 does not read 道路 as well. */
function wordAt(text: string, start: number): string | null {
  for (let length = Math.min(longest, text.length - start); length > 0; length -= 1) {
    const word = text.slice(start, start + length)
    if (homes.has(word)) return word
  }
  return null
}

function wordsIn(text: string): string[] {
  const words: string[] = []
  for (let at = 0; at < text.length;) {
    const word = wordAt(text, at)
    if (word) words.push(word)
    at += word?.length ?? 1
  }
  return words
}

/** A long word says more than a short one. */
const weightOf = (word: string): number => Math.sqrt(word.length - 0.5)

/** What a text is about, by the words of the lexicon. */
export function subjectsOf(text: string): Met[] {
  const met = new Map<Subject, string[]>()
  for (const word of new Set(wordsIn(text)))
    for (const subject of homes.get(word) ?? []) met.set(subject, [...(met.get(subject) ?? []), word])
  return [...met].map(([subject, words]) => ({
    subject,
    words,
    weight: words.reduce((sum, word) => sum + weightOf(word), 0),
  }))
}

export interface Spoken {
  readonly weight: number
  readonly words: readonly string[]
}

/** How much a text speaks to each kind of body, and by which words. */
export function kindsSpokenTo(text: string): Map<OrganKind, Spoken> {
  const spoken = new Map<OrganKind, Spoken>()
  for (const { subject, words, weight } of subjectsOf(text))
    for (const [kind, share] of Object.entries(subject.organs) as [OrganKind, number][]) {
      const before = spoken.get(kind) ?? { weight: 0, words: [] }
      spoken.set(kind, { weight: before.weight + share * weight, words: [...new Set([...before.words, ...words])] })
    }
  return spoken
}

import { subjectsOf } from '../routing/about.ts'
import { bodiesOf, foundBy, gramsOf, matterOf, pairsOfRun, placesOf, runsOf, type Gram, type Written } from './grams.ts'
import type { Weigher } from './score.ts'

/** Why two papers are shown as similar, in words a reader can check. */
export interface Why {
  /** The words both use, the most telling first. */
  readonly shared: string[]
  readonly samePlace: string[]
  /** What both are about. */
  readonly subjects: string[]
}

const most = 6

interface Word {
  readonly text: string
  readonly weight: number
}

/** The longest stretches of a text whose every pair the other paper holds too. */
function wordsShared(text: string, held: ReadonlySet<Gram>, { of }: Weigher): Word[] {
  return runsOf(text).flatMap((run) => {
    const words: Word[] = []
    let word: Word | null = null
    for (const [index, gram] of pairsOfRun(run).entries()) {
      if (!held.has(gram)) word = null
      else if (word)
        words[words.length - 1] = word = { text: word.text + run[index + 1], weight: word.weight + of(gram) }
      else words.push((word = { text: `${run[index]}${run[index + 1]}`, weight: of(gram) }))
    }
    return words
  })
}

const names = (place: string, paper: Written): boolean =>
  [paper.title, paper.place ?? '', ...(paper.texts ?? [])].some((text) => text.includes(place.slice(0, -1) || place))

/** What two papers have in common. */
export function whyAlike(one: Written, other: Written, weigher: Weigher): Why {
  const theirs = gramsOf(other)
  // Two long texts share words by chance: those count that stand in either title.
  const words = [
    ...wordsShared(matterOf(one), new Set(foundBy(theirs)), weigher),
    ...bodiesOf(one).flatMap((text) => wordsShared(text, new Set(theirs.matter), weigher)),
  ]
  const heaviest = words
    .filter(({ text }) => !/\p{N}/u.test(text))
    .sort((a, b) => b.weight - a.weight)
    .map(({ text }) => text)
  const others = new Set(subjectsOf(matterOf(other)).map(({ subject }) => subject.name))
  const places = [
    ...placesOf(one).filter((place) => names(place, other)),
    ...placesOf(other).filter((place) => names(place, one)),
  ]
  return {
    shared: [...new Set(heaviest)]
      .filter((word, at, all) => !all.slice(0, at).some((longer) => longer.includes(word)))
      .slice(0, most),
    samePlace: [...new Set(places)],
    subjects: subjectsOf(matterOf(one)).flatMap(({ subject }) => (others.has(subject.name) ? [subject.name] : [])),
  }
}

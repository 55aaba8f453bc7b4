import { diffArrays } from 'diff'

/** A run of text that both versions have, or one of them. */
export interface Run {
  readonly text: string
  readonly in: 'both' | 'older' | 'newer'
}

/** Chinese writes no spaces: words are cut by the browser, or letter by letter where it cannot. */
function wordsOf(text: string): string[] {
  if (!('Segmenter' in Intl)) return [...text]
  return [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map(({ segment }) => segment)
}

/** What was taken away and what was added between two texts, word by word. */
export const differences = (older: string, newer: string): Run[] =>
  diffArrays(wordsOf(older), wordsOf(newer)).map(({ value, added, removed }) => ({
    text: value.join(''),
    in: added ? 'newer' : removed ? 'older' : 'both',
  }))

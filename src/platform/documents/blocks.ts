/** A paragraph of the body, and which heading it is: 1 一、 · 2 （一） · 3 1. · 4 （1）; 0 is plain text. */
export interface Block {
  readonly level: 0 | 1 | 2 | 3 | 4
  readonly text: string
}

const numerals = '一二三四五六七八九十百零〇'
const begins: readonly (readonly [Block['level'], RegExp])[] = [
  [1, new RegExp(`^[${numerals}]+、`)],
  [2, new RegExp(`^[（(][${numerals}]+[）)]`)],
  [3, /^\d{1,2}[.．、](?!\d)/],
  [4, /^[（(]\d{1,2}[）)]/],
]

const levelOf = (text: string): Block['level'] => begins.find(([, pattern]) => pattern.test(text))?.[0] ?? 0

/**
 * The body as an office types it, a paragraph to each line; empty lines and what stands before the first character are
 * left out, for the layout indents by itself.
 */
export const blocksOf = (body: string): Block[] =>
  body
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((text) => ({ level: levelOf(text), text }))

/**
 * A heading and what follows it in the same paragraph: 一、总体情况。今年以来…… Only the first sentence is set as a
 * heading; a heading without a full stop is one as a whole.
 */
export function headAndRest({ level, text }: Block): readonly [head: string, rest: string] {
  if (level === 0 || level > 2) return ['', text]
  const end = text.indexOf('。')
  return end === -1 || end === text.length - 1 ? [text, ''] : [text.slice(0, end + 1), text.slice(end + 1)]
}

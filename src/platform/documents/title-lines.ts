import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'

/** 二号 characters in a line of the text area. */
const across = 20
let jieba: Jieba | null = null
const words = (text: string): string[] => (jieba ??= Jieba.withDict(dict)).cut(text, true)

/** What a line may neither begin nor end with. */
const noBegin = /^[的》」）)”’、，。：；？！]/
const noEnd = /[《「（(“‘]$/

const widthOf = (text: string): number => [...text].reduce((sum, one) => sum + (one < '\u2000' ? 0.5 : 1), 0)

/** Words that stand together whatever comes: a name in brackets and its brackets, 的 and what it follows. */
function pieces(text: string): string[] {
  const found: string[] = []
  for (const word of words(text)) {
    const before = found.at(-1)
    if (before !== undefined && (noBegin.test(word) || noEnd.test(before))) found[found.length - 1] = before + word
    else found.push(word)
  }
  return found
}

/**
 * A title broken into lines by meaning (GB/T 9704—2012 7.3.1): never within a word, as few lines as it takes, each about
 * as long as the others, so that they make a trapezoid or a diamond.
 */
export function titleLines(title: string): string[] {
  const count = Math.ceil(widthOf(title) / across)
  if (count <= 1) return [title]
  const aim = widthOf(title) / count
  const lines: string[] = []
  let line = ''
  for (const piece of pieces(title)) {
    const width = widthOf(line)
    const isFull = width > 0 && (width + widthOf(piece) > across || width + widthOf(piece) / 2 > aim)
    if (isFull && lines.length < count + 1) {
      lines.push(line)
      line = piece
    } else line += piece
  }
  return [...lines, line]
}

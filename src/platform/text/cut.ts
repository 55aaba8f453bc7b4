import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'

let cutter: Jieba | null = null
const jieba = (): Jieba => (cutter ??= Jieba.withDict(dict))

const speakable = /[\p{L}\p{N}]/u

/** A text's words for the search index, cut for Chinese: PostgreSQL itself cannot. Letters and digits only. */
export function wordsOf(text: string): string[] {
  const words = jieba().cutForSearch(text.normalize('NFKC').toLowerCase(), true)
  return [...new Set(words.filter((word) => speakable.test(word)))]
}

/** Text for `to_tsvector('simple', …)`. */
export const searchText = (...texts: readonly string[]): string => wordsOf(texts.join('\n')).join(' ')

/** A `tsquery` that asks for every word; null when the reader typed nothing that could be looked for. */
export function searchQuery(asked: string): string | null {
  const words = wordsOf(asked)
  return words.length > 0 ? words.map((word) => `'${word.replaceAll("'", "''")}'`).join(' & ') : null
}

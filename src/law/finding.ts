import type { Article } from './article.ts'

/** An answer that is neither yes nor no (who, how many, how long), with the article it rests on. */
export interface Finding<T> {
  readonly is: T
  readonly under: Article
}

export const find = <const T>(is: T, under: Article): Finding<T> => ({ is, under })

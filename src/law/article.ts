import type { Bilingual } from './bilingual.ts'

/** What a yes, a no or a date rests on: a statute's paragraph, a congress's own rule, or mere practice. */
export interface Article {
  readonly kind: 'statute' | 'local' | 'practice'
  /** Name of the law or rule; for practice, the word 惯例 / practice. */
  readonly law: Bilingual
  /** Article and paragraph, `51.2`; empty for practice. */
  readonly number: string
  /** Day of the version cited, `2025-03-11`; empty for practice. */
  readonly asOf: string
  /** Our own short statement of the rule, never the statute's words. */
  readonly states: Bilingual
}

interface Statute<Number extends string> {
  law: Bilingual
  asOf: string
  articles: Record<Number, Bilingual>
}

export type Citation<Number extends string> = ((number: Number) => Article) & { readonly text: Statute<Number> }

/** A statute as a citing function: `DeputiesLaw('51.2')`. Citing a paragraph not stated here does not compile. */
export function statute<const Number extends string>(text: Statute<Number>): Citation<Number> {
  const cite = (number: Number): Article => ({
    kind: 'statute',
    law: text.law,
    number,
    asOf: text.asOf,
    states: text.articles[number],
  })
  return Object.assign(cite, { text })
}

/** What offices do without any article; can never pass for statute. */
export const practice = (zh: string, en: string): Article => ({
  kind: 'practice',
  law: { zh: '惯例', en: 'practice' },
  number: '',
  asOf: '',
  states: { zh, en },
})

/** A congress's own rule, as its settings cite it. */
export const localRule = (name: Bilingual, number: string, asOf: string, states: Bilingual): Article => ({
  kind: 'local',
  law: name,
  number,
  asOf,
  states,
})

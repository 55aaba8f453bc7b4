import type { Article } from './article.ts'

/** What a refusal counted: shown to the reader, so plain values only. */
export type Facts = Readonly<Record<string, string | number | boolean | null>>

export interface Permitted {
  readonly permitted: true
  readonly under: Article
}

export interface NotPermitted<Reason extends string = string> {
  readonly permitted: false
  readonly under: Article
  readonly because: Reason
  readonly facts: Facts
}

/** The answer of a rule: yes or no, and the article either rests on. */
export type Ruling<Reason extends string = string> = Permitted | NotPermitted<Reason>

export const permit = (under: Article): Permitted => ({ permitted: true, under })

export const refuse = <const Reason extends string>(
  under: Article,
  because: Reason,
  facts: Facts = {},
): NotPermitted<Reason> => ({ permitted: false, under, because, facts })

/** The first refusal among several rulings, or the last permission. */
export const allOf = <Reason extends string>(...rulings: [Ruling<Reason>, ...Ruling<Reason>[]]): Ruling<Reason> =>
  rulings.find((ruling) => !ruling.permitted) ?? rulings[0]

/** The one error that is not a fault: the law said no, and this carries its answer to the edge. */
export class Refused extends Error {
  readonly ruling: NotPermitted
  constructor(ruling: NotPermitted) {
    super(`${ruling.because} (${ruling.under.law.en} ${ruling.under.number})`)
    this.ruling = ruling
  }
}

/** Rules answer; services insist. @throws Refused when the ruling is a no. */
export function insist(ruling: Ruling): asserts ruling is Permitted {
  if (!ruling.permitted) throw new Refused(ruling)
}

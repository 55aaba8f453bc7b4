import type { Bilingual } from '../../../law/bilingual.ts'
import type { Facet } from '../words.ts'
import { valueName } from './value-names.ts'

/** One value of a facet with how many deputies share it. */
export interface NamedShare {
  readonly value: string
  readonly name: Bilingual
  readonly label: string
  readonly count: number
  readonly percent: string
  /** What stands beside its bar, `44 (24.4%)`; kept on one line. */
  readonly figure: string
}

const percentOf = (count: number, total: number): string =>
  total === 0 ? '0%' : `${Math.round((count / total) * 1000) / 10}%`

/** The shares of one facet with their names and percentages, in the order the house gave them. */
export const namedShares = (
  { facet, shares }: { facet: Facet; shares: readonly { value: string; count: number }[] },
  say: (text: Bilingual) => string,
): NamedShare[] => {
  const total = shares.reduce((sum, { count }) => sum + count, 0)
  return shares.map(({ value, count }) => {
    const name = valueName(facet, value)
    const percent = percentOf(count, total)
    return { value, name, label: say(name), count, percent, figure: `${count}\u00a0(${percent})` }
  })
}

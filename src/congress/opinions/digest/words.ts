import { addDays, addMonths } from '../../../law/day.ts'
import type { Subject, Source, Grade } from '../words.ts'

/** A row of a count; null: fewer than three each, counted together. */
export interface Cell<Key> {
  readonly key: Key | null
  readonly count: number
}

/** What was counted of a month. Where too few said anything, nothing is counted. */
export interface Figures {
  readonly total: number | null
  readonly subjects: readonly Cell<Subject>[]
  /** By area, as it is called. */
  readonly areas: readonly Cell<string>[]
  readonly sources: readonly Cell<Source>[]
  /** What became of them by now. */
  readonly followed: readonly Cell<'waiting' | 'with-organ' | 'answered' | 'settled' | 'turned-away'>[]
  readonly grades: readonly Cell<Grade>[]
  /** The months before, the oldest first. */
  readonly trend: readonly { readonly month: string; readonly total: number | null }[]
}

export const digestStates = ['making', 'to-check', 'checked', 'sent'] as const
export type DigestState = (typeof digestStates)[number]

export const monthOf = (day: string): string => day.slice(0, 7)
export const firstOf = (month: string): string => `${month}-01`
export const lastOf = (month: string): string => addDays(addMonths(firstOf(month), 1), -1)
export const monthBefore = (month: string, count = 1): string => monthOf(addMonths(firstOf(month), -count))

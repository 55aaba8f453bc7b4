/** A span of time as the law gives it. `month` counts to the corresponding day, `workday` skips days off. */
export interface Period {
  readonly count: number
  readonly unit: 'day' | 'workday' | 'month'
}

export const days = (count: number): Period => ({ count, unit: 'day' })
export const workdays = (count: number): Period => ({ count, unit: 'workday' })
export const months = (count: number): Period => ({ count, unit: 'month' })

// Fewest and most days that n consecutive months can have, n from 0 to 12.
const fewestIn = [0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334, 365]
const mostIn = [0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337, 366]

const inMonths = (table: readonly number[], count: number): number =>
  Math.floor(count / 12) * (table[12] ?? 0) + (table[count % 12] ?? 0)

/** The most calendar days a period can last, whenever it starts. */
export function mostDays({ count, unit }: Period): number {
  if (unit === 'day') return count
  if (unit === 'month') return inMonths(mostIn, count)
  // Two weekend days for every five worked; and in any half year both long holidays (nine and eight days) may lie.
  return count + Math.ceil(count / 5) * 2 + Math.ceil(count / 120) * 17
}

/** The fewest calendar days a period can last. Working days may follow each other for a week of make-up days. */
export const fewestDays = ({ count, unit }: Period): number => (unit === 'month' ? inMonths(fewestIn, count) : count)

/** Whether a period can never outlast another; of different units only if that is so whenever they start. */
export const isNoLonger = (a: Period, b: Period): boolean =>
  a.unit === b.unit ? a.count <= b.count : mostDays(a) <= fewestDays(b)

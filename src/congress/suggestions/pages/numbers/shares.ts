import type { NumbersRow } from '../../numbers/contract.ts'
import { figures, type FigureKey } from '../../numbers/figures.ts'

/** What a figure is a share of, in this row: for ratings those summed, not those given. */
export const wholeOf = (row: NumbersRow, key: FigureKey): number | null => {
  const { of, isRating } = figures[key]
  if (isRating) return row.ratings
  return of ? (row.figures[of] ?? null) : null
}

/** Of fewer papers a share says less than their number. */
const fewest = 3

/** A share in whole per cent; never rounded up to all or down to nothing, and none of nearly nothing. */
export function percentOf(part: number, whole: number): string {
  if (whole < fewest) return ''
  const exact = (part / whole) * 100
  const rounded = Math.round(exact)
  if (rounded === 100 && part < whole) return '99%'
  if (rounded === 0 && part > 0) return '1%'
  return `${rounded}%`
}

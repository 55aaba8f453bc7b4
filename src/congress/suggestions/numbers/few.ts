import type { NumbersRow } from './contract.ts'
import { ratingFigures } from './figures.ts'

/** Fewer ratings than this would tell who gave which. */
export const fewest = 3

const silent = (row: NumbersRow): NumbersRow => ({
  ...row,
  ratings: null,
  figures: { ...row.figures, ...Object.fromEntries(ratingFigures.map((key) => [key, null])) },
})

/**
 * The rows as whoever sees ratings as sums only may see them: none with few ratings, nor so many that what is left out
 * could be worked out from the total.
 */
export function withoutFew({ total, rows }: { total: NumbersRow; rows: readonly NumbersRow[] }) {
  if ((total.ratings ?? 0) < fewest) return { total: silent(total), rows: rows.map(silent) }
  const told = rows
    .filter(({ ratings }) => (ratings ?? 0) >= fewest)
    .sort((a, b) => (a.ratings ?? 0) - (b.ratings ?? 0))
  const leftOut = () => (total.ratings ?? 0) - told.reduce((sum, { ratings }) => sum + (ratings ?? 0), 0)
  while (told.length > 0 && leftOut() > 0 && leftOut() < fewest) told.shift()
  const shown = new Set(told)
  return { total, rows: rows.map((row) => (shown.has(row) ? row : silent(row))) }
}

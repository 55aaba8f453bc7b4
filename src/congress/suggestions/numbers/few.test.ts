import { describe, expect, test } from 'vitest'
import type { NumbersRow } from './contract.ts'
import { withoutFew } from './few.ts'
import { figureKeys, ratingFigures } from './figures.ts'

const row = (key: string, ratings: number): NumbersRow => ({
  key,
  name: key,
  ratings,
  figures: Object.fromEntries(figureKeys.map((figure) => [figure, 1])) as NumbersRow['figures'],
})
const told = (total: number, ...ratings: number[]) => {
  const shown = withoutFew({ total: row('', total), rows: ratings.map((each, index) => row(String(index), each)) })
  return [shown.total, ...shown.rows].map((each) => each.ratings)
}

describe('评价汇总: ratings told as sums', () => {
  test('three may be told, two may not', () => {
    expect(told(3)).toEqual([3])
    expect(told(2)).toEqual([null])
  })
  test('what is left out cannot be worked out from the total', () => {
    expect(told(10, 5, 5)).toEqual([10, 5, 5])
    // 2 = 10 − 8: the next smallest goes too.
    expect(told(10, 2, 3, 5)).toEqual([10, null, null, 5])
    expect(told(10, 1, 2, 7)).toEqual([10, null, null, 7])
    expect(told(8, 2, 6)).toEqual([8, null, null])
  })
  test('only what deputies thought is left out', () => {
    const { total } = withoutFew({ total: row('', 1), rows: [] })
    for (const key of figureKeys) expect(total.figures[key]).toBe(ratingFigures.includes(key) ? null : 1)
  })
})

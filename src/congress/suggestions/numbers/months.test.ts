import { expect, test } from 'vitest'
import { rolling } from './months.ts'

const flow = (month: string, handedOver: number, replied: number, due: number) => ({ month, handedOver, replied, due })

test('滚动: what runs up month after month, without a gap, and nothing open in months to come', () => {
  const months = rolling([flow('2025-12', 10, 2, 0), flow('2026-02', 0, 3, 6), flow('2026-04', 0, 0, 4)], '2026-02-10')
  expect(months.map(({ month, open, expected }) => [month, open, expected])).toEqual([
    ['2025-12', 8, 10],
    ['2026-01', 8, 10],
    ['2026-02', 5, 4],
    ['2026-03', null, 4],
    ['2026-04', null, 0],
  ])
  expect(rolling([], '2026-02-10')).toEqual([])
})

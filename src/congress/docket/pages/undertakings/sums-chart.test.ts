import { expect, test } from 'vitest'
import { partsOf, totalOf } from './sums-chart.tsx'

const sum = { key: '2026-03', name: null, kept: 3, 'kept-late': 0, broken: 1, open: 1 }

test('the parts of a bar stand one behind the other, and make the whole of it', () => {
  expect(totalOf(sum)).toBe(5)
  expect(partsOf(sum, 10)).toEqual([
    { fate: 'kept', count: 3, from: 0, width: 30 },
    { fate: 'broken', count: 1, from: 30, width: 10 },
    { fate: 'open', count: 1, from: 40, width: 10 },
  ])
})

import { describe, expect, test } from 'vitest'
import { restOf, ticksOf } from './scale.ts'

const at = (moment: string) => Date.parse(`${moment}+08:00`)
const told = (from: string, to: string) =>
  ticksOf(at(from), at(to)).map(({ at: instant, unit }) => [
    new Date(instant + 8 * 3_600_000).toISOString().slice(0, 16),
    unit,
  ])

describe('a time axis', () => {
  test('an hour is told in quarters of it', () => {
    expect(told('2026-03-02T10:05:00', '2026-03-02T10:50:00')).toEqual([
      ['2026-03-02T10:15', 'minute'],
      ['2026-03-02T10:30', 'minute'],
      ['2026-03-02T10:45', 'minute'],
    ])
  })
  test('a week in days, from midnight to midnight', () => {
    expect(told('2026-03-02T10:00:00', '2026-03-05T10:00:00')).toEqual([
      ['2026-03-03T00:00', 'day'],
      ['2026-03-04T00:00', 'day'],
      ['2026-03-05T00:00', 'day'],
    ])
  })
  test('two years in quarters, each January with its year', () => {
    const ticks = told('2025-02-10T00:00:00', '2027-01-20T00:00:00')
    expect(ticks.map(([when]) => when?.slice(0, 7))).toEqual([
      '2025-04',
      '2025-07',
      '2025-10',
      '2026-01',
      '2026-04',
      '2026-07',
      '2026-10',
      '2027-01',
    ])
    expect(ticks.filter(([, unit]) => unit === 'year')).toHaveLength(2)
  })
})

test('how long it rested is told in the unit that fits', () => {
  expect(restOf(20_000)).toEqual({ count: 1, unit: 'minute' })
  expect(restOf(59 * 60_000)).toEqual({ count: 59, unit: 'minute' })
  expect(restOf(60 * 60_000)).toEqual({ count: 1, unit: 'hour' })
  expect(restOf(47 * 3_600_000)).toEqual({ count: 47, unit: 'hour' })
  expect(restOf(48 * 3_600_000)).toEqual({ count: 2, unit: 'day' })
})

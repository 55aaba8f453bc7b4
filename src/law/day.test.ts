import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { addDays, addMonths, dayInShanghai, daysBetween, isDay, weekday, weekdayName } from './day.ts'

const aDay = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays('1990-01-01', n))

describe('a day is a day that exists', () => {
  test.each(['2024-02-29', '2000-02-29', '2026-12-31', '2026-01-01'])('%s exists', (day) => {
    expect(isDay(day)).toBe(true)
  })
  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '2026-01-01T00:00:00Z',
    '0026-01-01',
    '',
    ' 2026-01-01',
    '2026-01-01\n',
    '２０２６-01-01',
  ])('%j does not', (day) => {
    expect(isDay(day)).toBe(false)
  })
  test.each([null, undefined, 20260101, new Date(0), {}])('%s is no day at all', (value) => {
    expect(isDay(value)).toBe(false)
  })
  test('arithmetic refuses a day that does not exist', () => {
    expect(() => addDays('2026-02-29', 1)).toThrow(RangeError)
    expect(() => addMonths('2026-02-30', 1)).toThrow(RangeError)
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError)
  })
})

describe('months end on the corresponding day, or on the last day of a month that has none', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-01-28', 1, '2026-02-28'],
    ['2026-02-28', 1, '2026-03-28'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-05-06', 0, '2026-05-06'],
  ])('%s and %i months is %s', (day, count, expected) => {
    expect(addMonths(day, count)).toBe(expected)
  })
  test('never later for fewer months, never past the month meant', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 60 }), (day, count) => {
        expect(addMonths(day, count) < addMonths(day, count + 1)).toBe(true)
        expect(addMonths(day, count).slice(8) <= day.slice(8)).toBe(true)
      }),
    )
  })
})

describe('days', () => {
  test('adding is undone by subtracting, and daysBetween measures it', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
        expect(addDays(addDays(day, count), -count)).toBe(day)
        expect(daysBetween(day, addDays(day, count))).toBe(count)
      }),
    )
  })
  test('weekdays', () => {
    expect(weekday('2026-02-14')).toBe(6)
    expect(weekday('1969-12-28')).toBe(0)
    expect(weekdayName('2026-02-15')).toEqual({ zh: '周日', en: 'Sunday' })
  })
})

describe('today in Asia/Shanghai', () => {
  test('the day turns at 16:00 UTC', () => {
    expect(dayInShanghai('2026-05-05T15:59:59.999Z')).toBe('2026-05-05')
    expect(dayInShanghai('2026-05-05T16:00:00.000Z')).toBe('2026-05-06')
    expect(dayInShanghai(new Date('2025-12-31T16:00:00Z'))).toBe('2026-01-01')
  })
  test('agrees with the time zone database', () => {
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' })
    const instants = fc.date({ min: new Date('1992-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(instants, (at) => {
        expect(dayInShanghai(at)).toBe(format.format(at))
      }),
    )
  })
  test('what is no instant is refused', () => {
    expect(() => dayInShanghai('yesterday')).toThrow(RangeError)
  })
})

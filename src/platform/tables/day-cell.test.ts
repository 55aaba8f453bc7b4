import { describe, expect, test } from 'vitest'
import { dayNumbered, dayWritten } from './day-cell.ts'

describe('a day as offices write it', () => {
  test.each(['2026-1-5', '2026/1/5', '2026.01.05', '2026年1月5日', '2026年01月05', '20260105', '2026-01-05 00:00:00'])(
    '%s',
    (text) => {
      expect(dayWritten(text)).toBe('2026-01-05')
    },
  )

  test.each(['2026-02-29', '2026-13-01', '2026-1', '5.1.2026', '20261', '明天', '', '2026-01-05 10:30'])(
    '%j is none',
    (text) => {
      expect(dayWritten(text)).toBeNull()
    },
  )

  test('a serial number counts from where Excel counts', () => {
    expect(dayNumbered(46027)).toBe('2026-01-05')
    expect(dayNumbered(20260105)).toBe('2026-01-05')
    expect(dayNumbered(2026)).toBeNull()
    expect(dayNumbered(80_000)).toBeNull()
  })
})

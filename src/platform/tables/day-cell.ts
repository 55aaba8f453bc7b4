import { addDays, isDay, type Day } from '../../law/day.ts'

const pad = (text: string): string => text.padStart(2, '0')

/** Days of old spreadsheets count from here; 1900 was no leap year, though they think so. */
const serialEpoch = '1899-12-30'

const written = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[ T]+00?:00(?::00)?)?$/
const together = /^(\d{4})(\d{2})(\d{2})$/

/** A day from the ways offices write one: 2026-1-5, 2026/1/5, 2026.1.5, 2026年1月5日, 20260105. Null where it is none. */
export function dayWritten(text: string): Day | null {
  const [, year, month, day] = written.exec(text) ?? together.exec(text) ?? []
  if (!year || !month || !day) return null
  const found = `${year}-${pad(month)}-${pad(day)}`
  return isDay(found) ? found : null
}

/** A day from a number in a cell: 20260105, or the serial number of a cell that was never formatted as a day. */
export function dayNumbered(number: number): Day | null {
  if (number >= 10_000_000) return dayWritten(String(number))
  // 1927 to 2119: a year (2026) or an age in a column of days is not a day.
  return number >= 10_000 && number < 80_000 ? addDays(serialEpoch, Math.floor(number)) : null
}

/** A calendar day of Asia/Shanghai, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string

const millisecondsPerDay = 86_400_000
const shape = /^(\d{4})-(\d{2})-(\d{2})$/

/** Whether a text is a day that exists: `2026-02-29` is not. */
export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string' || !shape.test(text) || text < '1000') return false
  const instant = Date.parse(`${text}T00:00:00Z`)
  // A day past the month's end either fails to parse or comes back as another day.
  return !Number.isNaN(instant) && new Date(instant).toISOString().slice(0, 10) === text
}

/** Days since 1970-01-01; counted in UTC so that no machine's time zone can shift a day. @throws RangeError */
export function dayNumber(day: Day): number {
  if (!isDay(day)) throw new RangeError(`not a day: ${String(day)}`)
  return Date.parse(`${day}T00:00:00Z`) / millisecondsPerDay
}

function dayOfNumber(number: number): Day {
  const day = new Date(number * millisecondsPerDay).toISOString().slice(0, 10)
  if (!isDay(day)) throw new RangeError(`not a day of this calendar: ${day}`)
  return day
}

/** The day `count` days later; earlier when negative. */
export const addDays = (day: Day, count: number): Day => dayOfNumber(dayNumber(day) + count)

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from)

export const yearOf = (day: Day): number => Number(day.slice(0, 4))

/** The corresponding day `count` months on, or that month's last day where there is none. */
export function addMonths(day: Day, count: number): Day {
  if (!isDay(day)) throw new RangeError(`not a day: ${String(day)}`)
  const monthsSinceZero = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 + count
  const year = Math.floor(monthsSinceZero / 12)
  const month = monthsSinceZero - year * 12
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return dayOfNumber(Date.UTC(year, month, Math.min(Number(day.slice(8)), last)) / millisecondsPerDay)
}

/** Day of the week, 0 Sunday to 6 Saturday. */
export const weekday = (day: Day): number => (((dayNumber(day) + 4) % 7) + 7) % 7

/** The calendar day in Asia/Shanghai at an instant (an ISO text with offset, or a Date). @throws RangeError */
export function dayInShanghai(instant: string | Date): Day {
  const at = typeof instant === 'string' ? Date.parse(instant) : instant.getTime()
  if (Number.isNaN(at)) throw new RangeError(`not an instant: ${String(instant)}`)
  // China has kept UTC+8 without summer time since 1992; every instant of the house is later.
  return new Date(at + 8 * 3_600_000).toISOString().slice(0, 10)
}

const weekdayNames = [
  { zh: '周日', en: 'Sunday' },
  { zh: '周一', en: 'Monday' },
  { zh: '周二', en: 'Tuesday' },
  { zh: '周三', en: 'Wednesday' },
  { zh: '周四', en: 'Thursday' },
  { zh: '周五', en: 'Friday' },
  { zh: '周六', en: 'Saturday' },
] as const

/** Name of a day's weekday in both languages. */
export const weekdayName = (day: Day) => weekdayNames[weekday(day) as 0 | 1 | 2 | 3 | 4 | 5 | 6]

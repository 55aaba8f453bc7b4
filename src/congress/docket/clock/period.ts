import type { Article } from '../../../law/article.ts'
import type { Bilingual } from '../../../law/bilingual.ts'
import type { Period } from '../../../law/period.ts'
import type { Calendar } from './calendar.ts'
import type { Day } from './day.ts'
import { dayKind, isWorkday, unknownYearsOf, whyOff } from './calendar.ts'
import { addDays, addMonths, dayNumber } from './day.ts'

/** A run of days off that were passed over, first and last day included. */
export interface Skipped {
  readonly day: Day
  readonly to: Day
  readonly why: Bilingual
}

/** Why a date is that date. Plain JSON: it is stored beside the date and shown on the page. */
export interface Explanation {
  readonly direction: 'forward' | 'backward'
  /** The day counted from (forward: 起算日, itself not counted) or the event counted back from. */
  readonly start: Day
  readonly period: Period
  /** Last day of the bare count. */
  readonly raw: Day
  /** The day that binds: `raw`, or the working day it was moved to. */
  readonly on: Day
  readonly rolled: boolean
  readonly skipped: readonly Skipped[]
  /** Weekend days that counted because they are worked (调休). */
  readonly madeUp: readonly Day[]
  /** Years consulted whose holidays are not loaded: there only weekends were known. */
  readonly unknownYears: readonly number[]
  readonly under: Article
}

export interface Due {
  readonly on: Day
  readonly explanation: Explanation
}

interface Counting {
  readonly period: Period
  readonly under: Article
  readonly calendar: Calendar
  /** Whether a last day that is a rest day moves to a working day; true unless the congress decided otherwise. */
  readonly roll?: boolean
}

/** The day a period ends that runs from `start` (自……之日起). A rest day at the end moves to the next working day. */
export const dueOn = ({ start, ...counting }: Counting & { readonly start: Day }): Due => count(start, counting, 1)

/** The last day that is still `period` before `event` (……日前). A rest day moves to the working day before it. */
export const latestBefore = ({ event, ...counting }: Counting & { readonly event: Day }): Due =>
  count(event, counting, -1)

function count(start: Day, { period, under, calendar, roll = true }: Counting, step: 1 | -1): Due {
  dayNumber(start)
  if (!Number.isSafeInteger(period.count) || period.count < 0 || period.count > 10_000) {
    throw new RangeError(`not a period: ${period.count} ${period.unit}`)
  }
  const { raw, consulted: counted } = lastDay(start, period, calendar, step)
  const consulted = [...counted]
  let on = raw
  if (roll) {
    consulted.push(on)
    while (!isWorkday(calendar, on)) consulted.push((on = addDays(on, step)))
  }
  const explanation: Explanation = {
    direction: step === 1 ? 'forward' : 'backward',
    start,
    period,
    raw,
    on,
    rolled: on !== raw,
    ...passedOver(calendar, consulted),
    under,
  }
  return { on, explanation }
}

/** The last day of the bare count, and the days the calendar was asked about on the way. */
function lastDay(
  start: Day,
  { count, unit }: Period,
  calendar: Calendar,
  step: 1 | -1,
): { raw: Day; consulted: Day[] } {
  if (unit === 'month') return { raw: addMonths(start, count * step), consulted: [] }
  if (unit === 'day') return { raw: addDays(start, count * step), consulted: [] }
  const consulted: Day[] = []
  let day = start
  for (let left = count; left > 0;) {
    day = addDays(day, step)
    consulted.push(day)
    if (isWorkday(calendar, day)) left -= 1
  }
  return { raw: day, consulted }
}

/** What the calendar said of the days it was asked about: runs off, make-up days worked, years it does not know. */
function passedOver(calendar: Calendar, consulted: readonly Day[]) {
  const asked = [...new Set(consulted)].sort()
  const skipped: { day: Day; to: Day; why: Bilingual }[] = []
  for (const day of asked) {
    if (isWorkday(calendar, day)) continue
    const why = whyOff(calendar, day)
    const run = skipped.at(-1)
    if (run && run.why.zh === why.zh && addDays(run.to, 1) === day) run.to = day
    else skipped.push({ day, to: day, why })
  }
  return {
    skipped,
    madeUp: asked.filter((day) => dayKind(calendar, day) === 'make-up'),
    unknownYears: [...new Set(asked.flatMap((day) => unknownYearsOf(calendar, day)))].sort((a, b) => a - b),
  }
}

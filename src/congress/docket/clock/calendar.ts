import type { Bilingual } from '../../../law/bilingual.ts'
import type { Day } from './day.ts'
import { addDays, weekday, yearOf } from './day.ts'

/** A year whose arrangement of holidays is loaded, and the notice it comes from. */
export interface CalendarYear {
  readonly year: number
  readonly source: Bilingual
}

/** Which days are days off (放假) and which weekend days are worked (调休上班). Plain data: it crosses to the browser. */
export interface Calendar {
  readonly years: readonly CalendarYear[]
  /** Day off → name of the holiday. */
  readonly holidays: Readonly<Record<Day, Bilingual>>
  /** Worked weekend day → name of the holiday it makes up for. */
  readonly makeUp: Readonly<Record<Day, Bilingual>>
}

/** One line of an imported calendar. `ordinary` takes back whatever the calendar below says of the day. */
export interface CalendarLine {
  readonly day: Day
  readonly is: 'holiday' | 'make-up' | 'ordinary'
  readonly name: Bilingual
}

export interface CalendarOverrides {
  readonly years?: readonly CalendarYear[]
  readonly days?: readonly CalendarLine[]
}

export type DayKind = 'workday' | 'make-up' | 'holiday' | 'weekend'

export const emptyCalendar: Calendar = { years: [], holidays: {}, makeUp: {} }

/** A calendar with a congress's or a later year's lines laid over it; the base stays as it was. */
export function overlay(base: Calendar, overrides: CalendarOverrides): Calendar {
  const holidays = { ...base.holidays }
  const makeUp = { ...base.makeUp }
  for (const { day, is, name } of overrides.days ?? []) {
    delete holidays[day]
    delete makeUp[day]
    if (is === 'holiday') holidays[day] = name
    if (is === 'make-up') makeUp[day] = name
  }
  const added = overrides.years ?? []
  const kept = base.years.filter(({ year }) => !added.some((other) => other.year === year))
  return { years: [...kept, ...added].sort((a, b) => a.year - b.year), holidays, makeUp }
}

/** What a day is. A holiday on a weekend is a holiday; a make-up day is worked whatever its weekday. */
export function dayKind(calendar: Calendar, day: Day): DayKind {
  if (calendar.holidays[day]) return 'holiday'
  if (calendar.makeUp[day]) return 'make-up'
  return weekday(day) % 6 === 0 ? 'weekend' : 'workday'
}

export const isWorkday = (calendar: Calendar, day: Day): boolean => {
  const kind = dayKind(calendar, day)
  return kind === 'workday' || kind === 'make-up'
}

const weekend: Bilingual = { zh: '周末', en: 'weekend' }

/** Why a day is off: the holiday's name or the weekend. */
export const whyOff = (calendar: Calendar, day: Day): Bilingual => calendar.holidays[day] ?? weekend

/**
 * Years whose arrangement a day depends on and that are not loaded.
 * The last days of December hang on the next year's notice too: it has moved 29 to 31 December before.
 */
export function unknownYearsOf(calendar: Calendar, day: Day): number[] {
  const year = yearOf(day)
  const governing = day.slice(5) >= '12-28' ? [year, year + 1] : [year]
  return governing.filter((wanted) => !calendar.years.some((loaded) => loaded.year === wanted))
}

/** The first working day on or after a day. */
export function workdayFrom(calendar: Calendar, day: Day, direction: 1 | -1 = 1): Day {
  let at = day
  while (!isWorkday(calendar, at)) at = addDays(at, direction)
  return at
}

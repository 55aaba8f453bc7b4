import type { Reader } from '../../platform/database/house.ts'
import { overlay, stateCouncil, type Calendar, type CalendarOverrides } from './clock/index.ts'
import { overridesOf } from './queries.ts'

interface Lines {
  readonly years: readonly { year: number; source: string }[]
  readonly days: readonly { day: string; kind: string; name: string }[]
}

const both = (text: string) => ({ zh: text, en: text })

/** A congress's imported lines as the clock takes them. */
export const overridesFrom = ({ years, days }: Lines): CalendarOverrides => ({
  years: years.map(({ year, source }) => ({ year, source: both(source) })),
  days: days.map(({ day, kind, name }) => ({ day, is: kind === 'off' ? 'holiday' : 'make-up', name: both(name) })),
})

/** The calendar a congress counts by: the State Council's, with what the congress has imported laid over it. */
export const calendarOf = async (db: Reader, congressId: number): Promise<Calendar> =>
  overlay(stateCouncil, overridesFrom(await overridesOf(db, congressId)))

import type { Calendar, CalendarOverrides } from './calendar.ts'
import loaded from '../../../../database/calendars/state-council.json' with { type: 'json' }
import { overlay } from './calendar.ts'

/** Holidays and make-up days as the State Council's office announced them, for the years it names. */
export const stateCouncil: Calendar = loaded

/** The State Council's calendar with a congress's own lines over it: a year loaded later, or a region's own holidays. */
export const calendarWith = (overrides: CalendarOverrides): Calendar => overlay(stateCouncil, overrides)

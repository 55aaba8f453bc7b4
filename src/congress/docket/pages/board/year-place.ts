import { daysBetween } from '../../../../law/day.ts'

const newYear = (day: string): string => `${day.slice(0, 4)}-01-01`

/** Days since the year began. */
export const dayOfYear = (day: string): number => daysBetween(newYear(day), day)

/** Days in the year of a day. */
export const daysInYear = (day: string): number => daysBetween(newYear(day), `${Number(day.slice(0, 4)) + 1}-01-01`)

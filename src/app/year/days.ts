import type { Day } from '../../law/day.ts'

/** The year that is lived: from its congress in February to the end of the next January. */
export const firstDay: Day = '2026-02-02'
export const lastDay: Day = '2027-01-31'

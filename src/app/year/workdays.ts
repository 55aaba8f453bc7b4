import loaded from '../../../database/calendars/state-council.json' with { type: 'json' }
import { addDays, weekday, type Day } from '../../law/day.ts'
import type { Desk } from './door.ts'

/** The working days by the calendar as it lies in the house today, counted here anew and not by the house's own clock. */
export interface Workdays {
  readonly is: (day: Day) => boolean
  /** Working days after `from` up to `to`. */
  readonly between: (from: Day, to: Day) => number
}

export async function workdaysOf({ house, congressId }: Desk): Promise<Workdays> {
  const lines = await house.read(congressId, (db) =>
    db.selectFrom('docket.calendar_day').select(['day', 'kind']).where('congress_id', '=', congressId).execute(),
  )
  const said = new Map<Day, boolean>([
    ...Object.keys(loaded.holidays).map((day) => [day, false] as const),
    ...Object.keys(loaded.makeUp).map((day) => [day, true] as const),
    ...lines.map(({ day, kind }) => [day, kind === 'work'] as const),
  ])
  const is = (day: Day): boolean => said.get(day) ?? weekday(day) % 6 !== 0
  const between = (from: Day, to: Day): number => {
    let count = 0
    for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (is(day)) count += 1
    return count
  }
  return { is, between }
}

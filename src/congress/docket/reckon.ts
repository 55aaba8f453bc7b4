import type { Reader } from '../../platform/database/house.ts'
import { settingsOf, type Settings } from '../organs/index.ts'
import { dueOn, type Calendar, type Due } from './clock/index.ts'
import { calendarOf } from './days-off.ts'
import type { Owed } from './words.ts'

/** What a congress's dates are counted with. */
export interface Reckoning {
  readonly calendar: Calendar
  readonly settings: Settings
}

export const reckoningOf = async (db: Reader, congressId: number): Promise<Reckoning> => ({
  calendar: await calendarOf(db, congressId),
  settings: await settingsOf(db, congressId),
})

/** The day a duty falls due, with its counting. A congress's own rule is cited where it fixes the period. */
export function reckon({ calendar, settings }: Reckoning, owed: Owed, start: string): Due {
  const named = 'setting' in owed.within ? owed.within.setting : null
  const period = 'setting' in owed.within ? settings.period(owed.within.setting) : owed.within
  const under = (named && settings.citation(named)) || owed.under
  // A day that was promised or fixed stands as it is; only what was counted moves off a rest day.
  const roll = period.count > 0 && settings.flag('clock.roll-rest-days')
  return dueOn({ start, period, under, calendar, roll })
}

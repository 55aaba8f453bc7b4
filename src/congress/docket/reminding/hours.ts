import { dayInShanghai } from '../../../law/day.ts'
import { isWorkday, type Calendar } from '../clock/index.ts'

export interface WorkingHours {
  /** Hours of the day in Shanghai, 0–24: reminders go out from the first on and before the last. */
  readonly from: number
  readonly until: number
}

/** The hour of the day in Shanghai, which keeps no summer time. */
const hourOf = (now: Date): number => (now.getUTCHours() + 8) % 24

/** 提醒在工作日的工作时间发出: nobody is rung up at night, nor on a holiday. */
export const isTimeToRemind = (calendar: Calendar, { from, until }: WorkingHours, now: Date): boolean =>
  isWorkday(calendar, dayInShanghai(now)) && hourOf(now) >= from && hourOf(now) < until

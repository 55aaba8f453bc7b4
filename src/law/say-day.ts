import type { Bilingual } from './bilingual.ts'

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A day as people write it: 2026年11月23日, 23 Nov 2026. */
export function sayDay(day: string): Bilingual {
  const [year, month, date] = day.split('-').map(Number)
  return { zh: `${year}年${month}月${date}日`, en: `${date} ${monthNames[(month ?? 1) - 1]} ${year}` }
}

const days = /\d{4}-\d{2}-\d{2}/g
// Chinese leaves no room around a day; before a time of day it does.
const daysWithin = / ?(\d{4}-\d{2}-\d{2})( (?!\d))?/g

/** A sentence with its days as people write them. */
export const withDaysSaid = ({ zh, en }: Bilingual): Bilingual => ({
  zh: zh.replaceAll(daysWithin, (_, day: string) => sayDay(day).zh),
  en: en.replaceAll(days, (day) => sayDay(day).en),
})

import type { Bilingual } from '../law/bilingual.ts'
import { dayInShanghai } from '../law/day.ts'
import { sayDay } from '../law/say-day.ts'

export { sayDay }

/** An instant to the minute, in Shanghai: 2026年11月23日 14:05. */
export function sayInstant(instant: string): Bilingual {
  const day = sayDay(dayInShanghai(instant))
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' })
  const clock = time.format(Date.parse(instant))
  return { zh: `${day.zh} ${clock}`, en: `${day.en}, ${clock}` }
}

/** How far off a day is: 还有 5 天, 今天到期, 逾期 3 天. */
export function sayDaysLeft(daysLeft: number): Bilingual {
  const plural = Math.abs(daysLeft) === 1 ? '' : 's'
  if (daysLeft === 0) return { zh: '今天到期', en: 'due today' }
  if (daysLeft > 0) return { zh: `还有 ${daysLeft} 天`, en: `${daysLeft} day${plural} left` }
  return { zh: `逾期 ${-daysLeft} 天`, en: `${-daysLeft} day${plural} overdue` }
}

import type { Bilingual, Language } from '../../law/bilingual.ts'
import { sayDay } from '../../law/say-day.ts'
import type { Day } from '../../law/day.ts'
import type { View } from './page.ts'

interface Seen {
  readonly congressId: number
  readonly language: Language
  readonly today: Day
  readonly outside: string
  readonly query: Readonly<Record<string, string>>
}

/** How a page speaks to whoever reads it. */
export const viewOf = (seen: Seen): View => {
  const say = (text: Bilingual) => text[seen.language]
  return {
    ...seen,
    say,
    day: (on) => (on ? say(sayDay(on)) : ''),
    at: (path) => `/public/${seen.congressId}${path === '/' ? '' : path}`,
  }
}

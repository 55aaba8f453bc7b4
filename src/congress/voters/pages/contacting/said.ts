import type { Bilingual } from '../../../../law/bilingual.ts'
import { sayDay } from '../../../../ui/day.ts'
import { says } from './says.ts'

/** How often this year, and when last. */
export function saidContacts({ contacts, lastOn }: { contacts: number; lastOn: string | null }): Bilingual {
  if (lastOn === null) return says.never
  const last = sayDay(lastOn)
  return {
    zh: `今年联系 ${contacts} 次，上次在 ${last.zh}`,
    en: `${contacts} this year, last on ${last.en}`,
  }
}

/** What is missing this year; empty where nothing is. */
export function saidMissing({ voters, contacts }: { voters: number; contacts: number }): Bilingual {
  const zh = [voters && `${voters} 名固定联系选民`, contacts && `${contacts} 次联系`].filter(Boolean)
  const en = [voters && `${voters} fixed voters`, contacts && `${contacts} contacts`].filter(Boolean)
  return zh.length === 0
    ? { zh: '', en: '' }
    : { zh: `今年还差 ${zh.join('、')}`, en: `Still missing this year: ${en.join(', ')}` }
}

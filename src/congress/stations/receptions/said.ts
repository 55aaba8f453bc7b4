import type { Bilingual } from '../../../law/bilingual.ts'
import type { State } from '../../gatherings/words.ts'
import type { Outcome } from '../words.ts'

const names: Record<State, Bilingual> = {
  planned: { zh: '筹备中', en: 'being planned' },
  announced: { zh: '已公告', en: 'announced' },
  'under-way': { zh: '正在接待', en: 'open now' },
  'to-minute': { zh: '已结束', en: 'over' },
  concluded: { zh: '已结束', en: 'over' },
  cancelled: { zh: '已取消', en: 'cancelled' },
}

/** How a reception day stands, as people speak of it. */
export const stateNameOf = ({ state, announcedOn }: { state: State; announcedOn: string | null }): Bilingual =>
  state === 'planned' && announcedOn ? { zh: '已改期，待重新公告', en: 'moved, to be announced again' } : names[state]

/** What it came to; null while nobody has said. */
export function cameSaid({ outcome, came }: { outcome: Outcome | null; came: number }): Bilingual | null {
  if (outcome === null) return null
  if (outcome === 'nobody') return { zh: '无人来访', en: 'nobody came' }
  return { zh: `登记来访意见 ${came} 件`, en: came === 1 ? '1 visit written down' : `${came} visits written down` }
}

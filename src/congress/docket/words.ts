import { sentences, type Bilingual } from '../../law/bilingual.ts'
export type { Holder, Life, Owed, Step, Within } from './life-table.ts'

/** The escalation ladder (催办督办): a duty past its day only climbs, it never vanishes. */
export const rungs = ['open', 'reminded', 'overdue', 'urged', 'supervised', 'listed'] as const
export type Rung = (typeof rungs)[number]

export const rungNames: Record<Rung, Bilingual> = {
  open: { zh: '期限内', en: 'in time' },
  reminded: { zh: '已提醒', en: 'reminded' },
  overdue: { zh: '逾期', en: 'overdue' },
  urged: { zh: '已催办', en: 'urged' },
  supervised: { zh: '已督办', en: 'under supervision' },
  listed: { zh: '通报', en: 'listed by name' },
}

export { usualCadences } from './cadences/words.ts'
export type { Names } from './lives.ts'

export const words = sentences({
  matter: { zh: '事项', en: 'matter' },
  duty: { zh: '待办', en: 'duty' },
  undertaking: { zh: '承诺事项', en: 'undertaking' },
  cadence: { zh: '周期', en: 'cadence' },
  life: { zh: '办理流程', en: 'life' },
  dueOn: { zh: '期限', en: 'due' },
})

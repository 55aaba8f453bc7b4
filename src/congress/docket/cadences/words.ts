import { practice } from '../../../law/article.ts'
import type { Article } from '../../../law/article.ts'
import { sentences, type Bilingual } from '../../../law/bilingual.ts'

export const words = sentences({
  period: { zh: '本期', en: 'period' },
  missed: { zh: '未按期开展', en: 'missed' },
})

/** What is usual: how often, how long ahead it is opened, and what it opens by itself. */
/** By the calendar, every so many months; or after each session, as its papers are handed over. */
export const rhythms = ['months', 'after-session'] as const
export type Rhythm = (typeof rhythms)[number]

export interface UsualCadence {
  readonly key: string
  readonly name: Bilingual
  readonly rhythm: Rhythm
  /** What follows each session comes once a year at least, as sessions do. */
  readonly everyMonths: number
  readonly aheadDays: number
  /** What its periods open by themselves; null: a piece of work somebody writes down as done. */
  readonly opens: string | null
  readonly under: Article
}

const usual = (
  key: string,
  name: Bilingual,
  { every, ahead, opens = null }: { every: number; ahead: number; opens?: string | null },
): UsualCadence => ({
  key,
  name,
  rhythm: 'months',
  everyMonths: every,
  aheadDays: ahead,
  opens,
  under: practice(`${name.zh}每${every === 12 ? '年' : `${every}个月`}一次`, `${name.en}: every ${every} months`),
})

/** The usual cadences of a township or county that follows its suggestions; each congress changes what is different. */
export const usualCadences: readonly UsualCadence[] = [
  usual('hearing', { zh: '听取建议办理进展', en: 'progress hearing' }, { every: 2, ahead: 21, opens: 'hearing' }),
  usual('site-visit', { zh: '组织现场视察', en: 'site visit' }, { every: 3, ahead: 28, opens: 'site-visit' }),
  usual('bulletin', { zh: '公布建议办理情况', en: 'bulletin on handling' }, { every: 6, ahead: 14, opens: 'bulletin' }),
  usual('reception', { zh: '代表接待日', en: 'reception day' }, { every: 1, ahead: 14, opens: 'reception' }),
  usual(
    'opinion-digest',
    { zh: '社情民意月报', en: 'monthly digest of opinions' },
    { every: 1, ahead: 0, opens: 'opinion-digest' },
  ),
  usual('report', { zh: '向代表报告工作', en: 'report to the deputies' }, { every: 3, ahead: 14, opens: 'report' }),
  usual(
    'contact',
    { zh: '政府组成人员联系代表', en: 'contact with deputies' },
    { every: 3, ahead: 45, opens: 'contact' },
  ),
  {
    key: 'hand-over',
    name: { zh: '会后集中交办', en: 'hand-over after a session' },
    rhythm: 'after-session',
    everyMonths: 12,
    aheadDays: 0,
    opens: 'hand-over',
    under: practice(
      '每次会议闭会后限期集中交办',
      'the papers of each session are handed over within days of its close',
    ),
  },
]

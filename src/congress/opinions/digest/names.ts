import type { Bilingual } from '../../../law/bilingual.ts'
import { gradeNames, sourceNames, subjectNames } from '../words.ts'
import type { Cell, Figures } from './words.ts'

export const followedNames = {
  waiting: { zh: '代表、联络站办理中', en: 'with deputies and stations' },
  'with-organ': { zh: '单位办理中', en: 'with organs' },
  answered: { zh: '已答复', en: 'answered' },
  settled: { zh: '已办结', en: 'settled' },
  'turned-away': { zh: '告知去向或者说明理由', en: 'told where to go, or why not' },
} as const satisfies Record<string, Bilingual>

const others: Bilingual = { zh: '其余（合并计数）', en: 'the rest, counted together' }

export interface NamedCount {
  readonly title: Bilingual
  readonly rows: readonly { readonly name: Bilingual; readonly count: number }[]
}

const named = <Key>(cells: readonly Cell<Key>[], nameOf: (key: Key) => Bilingual) =>
  cells.map(({ key, count }) => ({ name: key === null ? others : nameOf(key), count }))

/** The counts of a month in their order, each cell by its name; what has none is left out. */
export const countsOf = ({ subjects, areas, sources, followed, grades }: Omit<Figures, 'trend'>): NamedCount[] =>
  [
    { title: { zh: '按类别', en: 'By subject' }, rows: named(subjects, (key) => subjectNames[key]) },
    { title: { zh: '按片区', en: 'By area' }, rows: named(areas, (key) => ({ zh: key, en: key })) },
    { title: { zh: '按来源', en: 'By source' }, rows: named(sources, (key) => sourceNames[key]) },
    { title: { zh: '办理情况', en: 'What became of them' }, rows: named(followed, (key) => followedNames[key]) },
    { title: { zh: '群众评价', en: 'How the answers were rated' }, rows: named(grades, (key) => gradeNames[key]) },
  ].filter(({ rows }) => rows.length > 0)

export const fewerThanThree: Bilingual = { zh: '不足3件', en: 'fewer than 3' }
export const fold: Bilingual = {
  zh: '少于3件的合并计数，以免从数字看出是谁说的。',
  en: 'What fewer than three said is counted together, so that no number tells who it was.',
}

/** 2026年3月, March 2026 as a number. */
export const monthSaid = (month: string): Bilingual => ({
  zh: `${month.slice(0, 4)}年${Number(month.slice(5))}月`,
  en: month,
})

import type { Bilingual } from '../../../law/bilingual.ts'
import type { FigureKey } from './figures.ts'

/** What is looked at together: one view of the statistics is a table of a phone's or a page's width. */
export const views = {
  progress: ['handed-over', 'replied', 'unanswered', 'overdue', 'extended', 'key'],
  timing: ['replied', 'in-time', 'late', 'undated', 'last-week', 'year-end'],
  result: ['replied', 'solved', 'promising', 'explained', 'unclassed', 'reworked', 'escalated'],
  attitude: ['replied', 'rated', 'unrated', 'attitude-satisfied', 'attitude-basically', 'attitude-dissatisfied'],
  outcome: ['replied', 'rated', 'unrated', 'result-satisfied', 'result-basically', 'result-dissatisfied'],
  promises: ['promised', 'kept', 'kept-late', 'promise-open', 'broken'],
} as const satisfies Readonly<Record<string, readonly FigureKey[]>>
export type View = keyof typeof views

export const viewNames: Readonly<Record<View, Bilingual>> = {
  progress: { zh: '办理进度', en: 'Progress' },
  timing: { zh: '答复时限', en: 'Timing' },
  result: { zh: '办理结果', en: 'Results' },
  attitude: { zh: '对态度的评价', en: 'Rated: attitude' },
  outcome: { zh: '对结果的评价', en: 'Rated: result' },
  promises: { zh: '承诺兑现', en: 'Promises' },
}

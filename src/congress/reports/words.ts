import { sentences, type Bilingual } from '../../law/bilingual.ts'

export const reportStates = ['due', 'drafted', 'sent', 'closed', 'dropped'] as const
export type ReportState = (typeof reportStates)[number]

/** What deputies have been shown. */
export const shown = ['sent', 'closed'] as const satisfies readonly ReportState[]

/** The parts of a report, in their order. */
export const parts = ['done', 'numbers', 'results', 'difficulties', 'next', 'help'] as const
export type Part = (typeof parts)[number]
export type Parts = Readonly<Record<Part, string>>
export const noParts: Parts = { done: '', numbers: '', results: '', difficulties: '', next: '', help: '' }

export const partNames: Record<Part, Bilingual> = {
  done: { zh: '工作完成情况（对照计划）', en: 'What was done, against the plan' },
  numbers: { zh: '主要数据', en: 'Key numbers' },
  results: { zh: '阶段成效', en: 'Results so far' },
  difficulties: { zh: '困难和问题', en: 'Difficulties' },
  next: { zh: '下一步工作', en: 'Next stage' },
  help: { zh: '希望代表支持的事项', en: 'Help wanted of deputies' },
}

/** Without these nothing is sent: what was done, what is hard, what comes next. */
export const needed = ['done', 'difficulties', 'next'] as const satisfies readonly Part[]

/** What the work itself says of a period: nobody types it. */
export const figures = [
  'papersHeld',
  'papersReplied',
  'papersLate',
  'papersClosed',
  'promisesDue',
  'promisesKept',
  'promisesLate',
  'decisionsFollowed',
  'questionsAnswered',
] as const
export type Figure = (typeof figures)[number]
export type Figures = Readonly<Record<Figure, number>>

export const figureNames: Record<Figure, Bilingual> = {
  papersHeld: { zh: '承办代表建议', en: 'Suggestions in hand' },
  papersReplied: { zh: '已答复', en: 'Answered' },
  papersLate: { zh: '逾期未答复', en: 'Not answered in time' },
  papersClosed: { zh: '办结的建议', en: 'Suggestions closed' },
  promisesDue: { zh: '到期的承诺', en: 'Promises due' },
  promisesKept: { zh: '经核实兑现', en: 'Verified as kept' },
  promisesLate: { zh: '逾期未兑现', en: 'Overdue and not kept' },
  decisionsFollowed: { zh: '执行中的决定决议', en: 'Decisions being carried out' },
  questionsAnswered: { zh: '答复代表询问', en: 'Questions of deputies answered' },
}

export const grades = ['satisfied', 'mostly', 'not'] as const
export type Grade = (typeof grades)[number]
export const gradeNames: Record<Grade, Bilingual> = {
  satisfied: { zh: '满意', en: 'satisfied' },
  mostly: { zh: '基本满意', en: 'basically satisfied' },
  not: { zh: '不满意', en: 'dissatisfied' },
}

export const questionStates = ['asked', 'answered', 'withdrawn'] as const
export type QuestionState = (typeof questionStates)[number]

export const offerStates = ['offered', 'accepted', 'declined', 'done', 'withdrawn'] as const
export type OfferState = (typeof offerStates)[number]

export const offerStateNames: Record<OfferState, Bilingual> = {
  offered: { zh: '待回应', en: 'not answered yet' },
  accepted: { zh: '接受支持', en: 'help accepted' },
  declined: { zh: '已致谢，未采用', en: 'declined with thanks' },
  done: { zh: '支持已落实', en: 'help given' },
  withdrawn: { zh: '代表已收回', en: 'taken back' },
}

/** The government as a whole reports by its office. */
export const theGovernment: Bilingual = { zh: '本级人民政府', en: 'the government' }

export const words = sentences({
  report: { zh: '向代表报告工作', en: 'report to the deputies' },
  question: { zh: '代表提问', en: 'question on a report' },
  offer: { zh: '代表支持', en: 'offer of help' },
})

import { sentences, type Bilingual } from '../../../law/bilingual.ts'

export const reportStates = ['planned', 'written', 'held', 'assessed', 'answered', 'published', 'cancelled'] as const
export type ReportState = (typeof reportStates)[number]

/** Before it is held, the public reads when and where, never the text. */
export const ahead = ['planned', 'written'] as const satisfies readonly ReportState[]

/** Reported to voters, whatever came after. */
export const reported = ['held', 'assessed', 'answered', 'published'] as const satisfies readonly ReportState[]

/** The headings of a report to voters (述职报告). */
export const headings = ['study', 'meetings', 'suggestions', 'contact', 'deeds', 'shortcomings', 'plans'] as const
export type Heading = (typeof headings)[number]

export const headingNames: Record<Heading, Bilingual> = {
  study: { zh: '学习情况', en: 'Study' },
  meetings: { zh: '参加会议和活动情况', en: 'Meetings and activities' },
  suggestions: { zh: '提出建议和办理情况', en: 'Suggestions, and what became of them' },
  contact: { zh: '联系选民情况', en: 'Contact with voters' },
  deeds: { zh: '为群众办实事情况', en: 'What was done for people' },
  shortcomings: { zh: '存在的不足', en: 'What fell short' },
  plans: { zh: '今后打算', en: 'What comes next' },
}

/** What voters assess (述职评议), in three grades. */
export const heads = ['sessions', 'activities', 'suggestions', 'contact', 'conduct'] as const
export type Head = (typeof heads)[number]

export const headNames: Record<Head, Bilingual> = {
  sessions: { zh: '出席会议、审议发言', en: 'Attending sessions and speaking' },
  activities: { zh: '参加闭会期间活动', en: 'Taking part between sessions' },
  suggestions: { zh: '提出建议、推动办理', en: 'Making suggestions and following them' },
  contact: { zh: '联系选民、反映意见', en: 'Keeping in touch and passing on' },
  conduct: { zh: '遵守法律、改进作风', en: 'Keeping the law, and conduct' },
}

export const grades = ['satisfied', 'fairly', 'dissatisfied'] as const
export type Grade = (typeof grades)[number]

export const gradeNames: Record<Grade, Bilingual> = {
  satisfied: { zh: '满意', en: 'satisfied' },
  fairly: { zh: '基本满意', en: 'basically satisfied' },
  dissatisfied: { zh: '不满意', en: 'dissatisfied' },
}

export const countings = ['paper', 'form'] as const
export type Counting = (typeof countings)[number]

export const countingNames: Record<Counting, Bilingual> = {
  paper: { zh: '现场纸质评议表', en: 'on paper, there and then' },
  form: { zh: '不记名网上评议表', en: 'by a nameless form' },
}

/** Of fewer sheets no sums are published: in a small circle they would tell who thought what. */
export const fewestShown = 10

export const words = sentences({
  dutyReport: { zh: '代表述职', en: 'report to voters' },
  assessmentByVoters: { zh: '述职评议', en: 'assessment by voters' },
})

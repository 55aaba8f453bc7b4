import { z } from 'zod'
import { endpoint } from '../../platform/http/contract.ts'
import { dayField, idField, line, longText, requiredText } from '../../platform/http/fields.ts'
import { always, one, version } from '../docket/contract.ts'
import type { Role } from '../organs/words.ts'
import { grades, offerStates, questionStates, reportStates } from './words.ts'

const reporters: readonly Role[] = ['organ-handler', 'organ-head', 'government-office']
const openers: readonly Role[] = [...reporters, 'staff', 'chair']

const Moved = z.object({ id: z.string(), state: z.enum(reportStates), version: z.number() })
const QuestionMoved = z.object({ id: z.string(), state: z.enum(questionStates), version: z.number() })
const OfferMoved = z.object({ id: z.string(), state: z.enum(offerStates), version: z.number() })
const mandate = ['mandate-ended', 'mandate-suspended'] as const

export const openReport = endpoint({
  name: 'openReport',
  method: 'POST',
  path: '/api/reports',
  for: openers,
  summary: { zh: '安排一次报告：自己报告，或者由人大安排', en: 'Ask for a report, or begin one’s own' },
  body: z.object({
    id: idField,
    /** Of the office: who is to report, the government where it is left out. An organ reports itself. */
    organId: idField.nullable().default(null),
    title: line(80),
    from: dayField,
    to: dayField,
    dueOn: dayField,
  }),
  reply: Moved,
  refusals: ['report-period-backwards', 'report-day-past', 'asked-organ-ended'],
})

const text = longText(4000).default('')

export const draftReport = endpoint({
  name: 'draftReport',
  method: 'POST',
  path: '/api/reports/:id/draft',
  for: reporters,
  summary: { zh: '起草、修改报告', en: 'Write a report' },
  params: one,
  body: z.object({
    version,
    title: line(80),
    done: text,
    numbers: text,
    results: text,
    difficulties: text,
    next: text,
    help: text,
    /** To these groups alone; to every deputy, if there are none. */
    groupIds: z.array(idField).max(60).default([]),
  }),
  reply: Moved,
  refusals: always,
})

export const sendReport = endpoint({
  name: 'sendReport',
  method: 'POST',
  path: '/api/reports/:id/send',
  for: reporters,
  summary: { zh: '送代表', en: 'Send it to the deputies' },
  params: one,
  body: z.object({ version }),
  reply: Moved,
  refusals: [...always, 'report-part-missing', 'report-group-gone'],
})

export const closeReport = endpoint({
  name: 'closeReport',
  method: 'POST',
  path: '/api/reports/:id/close',
  for: reporters,
  summary: { zh: '结束答疑', en: 'Close it to questions' },
  params: one,
  body: z.object({ version }),
  reply: Moved,
  refusals: [...always, 'report-questions-open', 'report-offers-open'],
})

export const dropReport = endpoint({
  name: 'dropReport',
  method: 'POST',
  path: '/api/reports/:id/drop',
  for: ['staff', 'chair'],
  summary: { zh: '撤销，不再报告', en: 'Drop it' },
  params: one,
  body: z.object({ version, reason: requiredText(300) }),
  reply: Moved,
  refusals: always,
})

export const markReportRead = endpoint({
  name: 'markReportRead',
  method: 'POST',
  path: '/api/reports/:id/read',
  for: ['deputy'],
  summary: { zh: '代表打开报告即为已读', en: 'A deputy has opened it' },
  params: one,
  reply: z.object({ id: z.string() }),
})

export const askAboutReport = endpoint({
  name: 'askAboutReport',
  method: 'POST',
  path: '/api/reports/:id/questions',
  for: ['deputy'],
  summary: { zh: '就报告提问', en: 'Ask about a report' },
  params: one,
  body: z.object({ questionId: idField, text: requiredText(1000) }),
  reply: QuestionMoved,
  refusals: [...mandate, 'report-not-to-you', 'report-not-open'],
})

export const answerReportQuestion = endpoint({
  name: 'answerReportQuestion',
  method: 'POST',
  path: '/api/report-questions/:id/answer',
  for: reporters,
  summary: { zh: '答复代表提问', en: 'Answer a question' },
  params: one,
  body: z.object({
    version,
    answer: requiredText(4000),
    promises: z
      .array(z.object({ promise: requiredText(300), dueOn: dayField }))
      .max(5)
      .default([]),
  }),
  reply: QuestionMoved,
  refusals: [...always, 'report-promise-past'],
})

export const withdrawReportQuestion = endpoint({
  name: 'withdrawReportQuestion',
  method: 'POST',
  path: '/api/report-questions/:id/withdraw',
  for: ['deputy'],
  summary: { zh: '收回提问', en: 'Take a question back' },
  params: one,
  body: z.object({ version }),
  reply: QuestionMoved,
  refusals: always,
})

export const rateReport = endpoint({
  name: 'rateReport',
  method: 'POST',
  path: '/api/reports/:id/rating',
  for: ['deputy'],
  summary: { zh: '评价报告', en: 'Rate a report' },
  params: one,
  body: z.object({ grade: z.enum(grades) }),
  reply: z.object({ grade: z.enum(grades) }),
  refusals: [...mandate, 'report-not-to-you', 'report-not-open'],
})

export const offerHelp = endpoint({
  name: 'offerHelp',
  method: 'POST',
  path: '/api/reports/:id/offers',
  for: ['deputy'],
  summary: { zh: '提供支持：做什么、何时', en: 'Offer help: what, and when' },
  params: one,
  body: z.object({ offerId: idField, what: requiredText(500), byDay: dayField }),
  reply: OfferMoved,
  refusals: [...mandate, 'report-not-to-you', 'report-not-open', 'offer-day-past'],
})

export const answerOffer = endpoint({
  name: 'answerOffer',
  method: 'POST',
  path: '/api/help-offers/:id/answer',
  for: reporters,
  summary: { zh: '回应代表的支持', en: 'Accept an offer, or decline it with thanks' },
  params: one,
  body: z.object({ version, accepted: z.boolean(), answer: requiredText(500) }),
  reply: OfferMoved,
  refusals: always,
})

export const concludeOffer = endpoint({
  name: 'concludeOffer',
  method: 'POST',
  path: '/api/help-offers/:id/conclude',
  for: reporters,
  summary: { zh: '说明支持的落实情况', en: 'Say what came of the help' },
  params: one,
  body: z.object({ version, outcome: requiredText(1000) }),
  reply: OfferMoved,
  refusals: always,
})

export const withdrawOffer = endpoint({
  name: 'withdrawOffer',
  method: 'POST',
  path: '/api/help-offers/:id/withdraw',
  for: ['deputy'],
  summary: { zh: '收回支持', en: 'Take an offer back' },
  params: one,
  body: z.object({ version }),
  reply: OfferMoved,
  refusals: always,
})

import { z } from 'zod'
import { endpoint } from '../../platform/http/contract.ts'
import { bilingual, pageOf, paging, rulingField } from '../../platform/http/fields.ts'
import { DutyLine, HistoryLine, Offer, one, Timeline, Undertaking } from '../docket/contract.ts'
import { working } from '../organs/words.ts'
import { figures, grades, offerStates, parts, questionStates, reportStates } from './words.ts'

export * from './acts-contract.ts'

const Named = z.object({ id: z.string(), name: z.string() })
const Figures = z.record(z.enum(figures), z.number())

export const ReportLine = z.object({
  id: z.string(),
  title: z.string(),
  /** The organ, or the government by its office. */
  reporter: bilingual,
  from: z.string(),
  to: z.string(),
  dueOn: z.string(),
  state: z.enum(reportStates),
  sentOn: z.string().nullable(),
  overdue: z.boolean(),
  /** For a deputy it was sent to: whether she has opened it. */
  unread: z.boolean(),
})
export type ReportLine = z.infer<typeof ReportLine>

export const selections = ['all', 'unread', 'to-write', 'open'] as const
export type Selection = (typeof selections)[number]

export const listReports = endpoint({
  name: 'listReports',
  method: 'GET',
  path: '/api/reports',
  for: working,
  summary: { zh: '向代表报告工作', en: 'Reports to the deputies' },
  query: z.object({ ...paging, which: z.enum(selections).default('all') }),
  reply: pageOf(ReportLine).extend({ counts: z.record(z.enum(selections), z.number()) }),
})

/** What may be done, and why not. */
const May = z.object({ ruling: rulingField, sentence: bilingual.nullable() })

const Question = z.object({
  id: z.string(),
  version: z.number(),
  state: z.enum(questionStates),
  deputy: z.string(),
  text: z.string(),
  askedOn: z.string(),
  answer: z.string().nullable(),
  answeredOn: z.string().nullable(),
  dueOn: z.string().nullable(),
  mayAnswer: z.boolean(),
  mayWithdraw: z.boolean(),
})
export type Question = z.infer<typeof Question>

const HelpOffer = z.object({
  id: z.string(),
  version: z.number(),
  state: z.enum(offerStates),
  deputy: z.string(),
  what: z.string(),
  byDay: z.string(),
  answer: z.string(),
  outcome: z.string(),
  mayAnswer: z.boolean(),
  mayConclude: z.boolean(),
  mayWithdraw: z.boolean(),
})
export type HelpOffer = z.infer<typeof HelpOffer>

/** What became of what was left open when the last one was sent. */
const OpenPoint = z.object({
  kind: z.enum(['question', 'promise', 'offer']),
  text: z.string(),
  stateName: bilingual,
  done: z.boolean(),
})

export const ReportPage = ReportLine.extend({
  version: z.number(),
  parts: z.record(z.enum(parts), z.string()),
  figures: Figures,
  /** Nobody has fixed the figures yet: they follow the work until it is sent. */
  figuresMove: z.boolean(),
  groups: z.array(Named),
  everybody: z.boolean(),
  readings: z.object({
    sentTo: z.number(),
    read: z.number(),
    /** By name, for the congress's office alone. */
    readBy: z.array(z.string()).nullable(),
    unreadBy: z.array(z.string()).nullable(),
  }),
  /** Summed in whole groups of three; null while they are too few. */
  ratings: z.object({ rated: z.number(), sums: z.record(z.enum(grades), z.number()) }).nullable(),
  /** Of this deputy. */
  own: z.object({ grade: z.enum(grades).nullable(), mayAsk: May, mayRate: May, mayOffer: May }).nullable(),
  questions: z.array(Question),
  help: z.array(HelpOffer),
  undertakings: z.array(Undertaking),
  previous: z.object({ id: z.string(), title: z.string(), points: z.array(OpenPoint) }).nullable(),
  duties: z.array(DutyLine),
  offers: z.array(Offer),
  history: z.array(HistoryLine),
  timeline: Timeline,
})
export type ReportPage = z.infer<typeof ReportPage>

export const readReport = endpoint({
  name: 'readReport',
  method: 'GET',
  path: '/api/reports/:id',
  for: working,
  summary: { zh: '一份报告', en: 'One report' },
  params: one,
  reply: ReportPage,
})

export const listReportGroups = endpoint({
  name: 'listReportGroups',
  method: 'GET',
  path: '/api/report-groups',
  for: working,
  summary: { zh: '可以送的代表团（组）', en: 'Groups a report may be sent to' },
  reply: z.object({ rows: z.array(Named) }),
})

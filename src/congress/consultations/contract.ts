import { z } from 'zod'
import { endpoint } from '../../platform/http/contract.ts'
import { bilingual, dayField, idField, line, pageOf, paging } from '../../platform/http/fields.ts'
import { always, DutyLine, HistoryLine, Offer, one, Timeline, version } from '../docket/contract.ts'
import { working } from '../organs/words.ts'
import { Tally, Moved, OpinionLine } from './answering-contract.ts'
import { AnswersField, BackgroundField, FormField } from './form.ts'
import { requestStates, states } from './words.ts'

export * from './answering-contract.ts'
export { formFrom } from './templates.ts'

const organisers = ['staff', 'chair'] as const
const holder = z.object({ kind: z.enum(['deputy', 'organ', 'role']), id: z.string().min(1).max(60) })

const Plan = z.object({
  title: line(100),
  background: BackgroundField,
  form: FormField,
  addressees: z.array(holder).max(1000).default([]),
  closesOn: dayField,
  /** The organ that asks, and will answer; null: the congress's own office. */
  askerId: idField.nullable().default(null),
  /** Everybody may read background and draft, and speak to it. */
  toPublic: z.boolean().default(false),
  asksName: z.boolean().default(false),
})

const unsound = ['form-asks-twice', 'form-points-nowhere'] as const

export const planConsultation = endpoint({
  name: 'planConsultation',
  method: 'POST',
  path: '/api/consultations',
  for: organisers,
  summary: { zh: '起草征求意见', en: 'Draft a consultation' },
  body: Plan.extend({ id: idField }),
  reply: Moved,
  refusals: unsound,
})

export const reviseConsultation = endpoint({
  name: 'reviseConsultation',
  method: 'PUT',
  path: '/api/consultations/:id',
  for: organisers,
  summary: { zh: '修改尚未发出的征求意见', en: 'Change a consultation that is not out' },
  params: one,
  body: Plan.extend({ version }),
  reply: Moved,
  refusals: [...always, ...unsound],
})

export const sendConsultation = endpoint({
  name: 'sendConsultation',
  method: 'POST',
  path: '/api/consultations/:id/ask',
  for: organisers,
  summary: { zh: '发出征求意见', en: 'Send a consultation out' },
  params: one,
  body: z.object({ version }),
  reply: Moved,
  refusals: [...always, 'nobody-asked', 'closes-too-soon'],
})

export const closeConsultation = endpoint({
  name: 'closeConsultation',
  method: 'POST',
  path: '/api/consultations/:id/close',
  for: organisers,
  summary: { zh: '全部反馈后提前截止', en: 'Close early, once all have answered' },
  params: one,
  body: z.object({ version }),
  reply: Moved,
  refusals: [...always, 'still-waited-for', 'public-until-last-day'],
})

export const withdrawConsultation = endpoint({
  name: 'withdrawConsultation',
  method: 'POST',
  path: '/api/consultations/:id/withdraw',
  for: organisers,
  summary: { zh: '撤回征求意见，说明理由', en: 'Withdraw a consultation, with the reason' },
  params: one,
  body: z.object({ version, reason: line(500) }),
  reply: Moved,
  refusals: always,
})

export const handInOpinion = endpoint({
  name: 'handInOpinion',
  method: 'POST',
  path: '/api/opinion-requests/:id/opinion',
  for: working,
  summary: {
    zh: '反馈意见；具名的在截止前可以修改',
    en: 'Give an opinion; a named one may be changed until the close',
  },
  params: one,
  body: z.object({ version, answers: AnswersField }),
  reply: z.object({ id: z.string(), state: z.enum(requestStates), version: z.number() }),
  refusals: [
    ...always,
    'consultation-closed',
    'given-without-name',
    'not-on-the-form',
    'question-unanswered',
    'reason-asked',
  ],
})

/** What the public says, counted by itself and never with those asked. */
const PublicCount = z.object({
  comments: z.number(),
  /** Sent again word for word, and not counted. */
  again: z.number(),
  /** Texts that wait to be moderated. */
  waiting: z.number(),
  tally: Tally.nullable(),
})
export type PublicCount = z.infer<typeof PublicCount>

/** Where a request for an opinion stands. */
const Request = z.object({
  id: z.string(),
  version: z.number(),
  state: z.enum(requestStates),
  stateName: bilingual,
})

export const ConsultationLine = z.object({
  id: z.string(),
  title: z.string(),
  state: z.enum(states),
  stateName: bilingual,
  named: z.boolean(),
  asker: bilingual,
  closesOn: z.string(),
  asked: z.number(),
  given: z.number(),
  /** The reader's own request, where she is asked. */
  mine: z.enum(requestStates).nullable(),
})
export type ConsultationLine = z.infer<typeof ConsultationLine>

export const listConsultations = endpoint({
  name: 'listConsultations',
  method: 'GET',
  path: '/api/consultations',
  for: working,
  summary: { zh: '征求意见（待我反馈的在前）', en: 'Consultations, those waiting for me first' },
  query: z.object({ ...paging, which: z.enum(['running', 'finished']).default('running') }),
  reply: pageOf(ConsultationLine),
})

export const ConsultationPage = ConsultationLine.omit({ mine: true }).extend({
  version: z.number(),
  background: BackgroundField,
  form: FormField,
  aboutId: z.string().nullable(),
  askerId: z.string().nullable(),
  closedOn: z.string().nullable(),
  /** Whom it goes to; once it is out, with whether each has answered. For the asker and the office. */
  addressees: z.array(holder.extend({ name: bilingual, group: z.string(), state: z.enum(requestStates).nullable() })),
  mine: Request.extend({ answers: AnswersField.nullable() }).nullable(),
  tally: Tally.nullable(),
  /** Why nothing of what was answered is shown. */
  hidden: bilingual.nullable(),
  toPublic: z.boolean(),
  asksName: z.boolean(),
  /** How the public answered, apart from those asked; for whoever asks, and for the others once it is closed. */
  public: PublicCount.nullable(),
  lines: z.array(OpinionLine),
  unanswered: z.number(),
  summary: z.string(),
  mayOrganise: z.boolean(),
  mayAnswer: z.boolean(),
  duties: z.array(DutyLine),
  offers: z.array(Offer),
  history: z.array(HistoryLine),
  timeline: Timeline,
})
export type ConsultationPage = z.infer<typeof ConsultationPage>

export const readConsultation = endpoint({
  name: 'readConsultation',
  method: 'GET',
  path: '/api/consultations/:id',
  for: working,
  summary: { zh: '一次征求意见', en: 'One consultation' },
  params: one,
  reply: ConsultationPage,
})

export const rollUpFormats = ['xlsx', 'csv'] as const

export const downloadRollUp = endpoint({
  name: 'downloadRollUp',
  method: 'GET',
  path: '/api/consultations/:id/roll-up',
  for: working,
  summary: { zh: '意见汇总表（XLSX、CSV）', en: 'The opinions in a table (XLSX, CSV)' },
  params: one,
  query: z.object({ format: z.enum(rollUpFormats).default('xlsx') }),
  reply: z.object({ fileName: z.string(), type: z.string(), base64: z.string() }),
  refusals: ['counted-at-close', 'sealed-until-close', 'too-few-to-show'],
})

import { z } from 'zod'
import { endpoint } from '../../platform/http/contract.ts'
import { bilingual, idField, pageOf, paging, rulingField } from '../../platform/http/fields.ts'
import { DutyLine, HistoryLine, Offer, one, Undertaking, Timeline } from '../docket/contract.ts'
import { working } from '../organs/words.ts'
import { moves, sides, states, steps } from './words.ts'

export * from './acts-contract.ts'

const Named = z.object({ id: z.string(), name: z.string() })

export const InquiryLine = z.object({
  id: z.string(),
  subject: z.string(),
  state: z.enum(states),
  deputy: Named,
  organ: Named,
  askedOn: z.string(),
  /** How often it has been asked: 1, and one more for each follow-up. */
  round: z.number(),
  overdue: z.boolean(),
  mine: z.boolean(),
})
export type InquiryLine = z.infer<typeof InquiryLine>

/** all · one's own · not answered yet · not answered in time, for the presidium. */
export const selections = ['all', 'mine', 'waiting', 'late'] as const
export type Selection = (typeof selections)[number]

export const listInquiries = endpoint({
  name: 'listInquiries',
  method: 'GET',
  path: '/api/inquiries',
  for: working,
  summary: { zh: '代表询问：自己的在前', en: 'Inquiries, one’s own first' },
  query: z.object({
    ...paging,
    which: z.enum(selections).default('all'),
    organ: idField.optional(),
    about: idField.optional(),
  }),
  reply: pageOf(InquiryLine).extend({ counts: z.record(z.enum(selections), z.number()) }),
})

const Files = z.array(z.object({ fileId: z.string(), caption: z.string(), name: z.string(), mediaType: z.string() }))

/** A question or an answer, as it was said. */
export const Said = z.object({
  round: z.number(),
  side: z.enum(sides),
  text: z.string(),
  /** The deputy's name, or the organ's. */
  by: z.string(),
  contact: z.string(),
  on: z.string(),
  /** Of an answer: whether it came by its day. */
  inTime: z.boolean().nullable(),
  files: Files,
})

export const InquiryPage = InquiryLine.extend({
  version: z.number(),
  place: z.string(),
  mayShare: z.boolean(),
  said: z.array(Said),
  passings: z.array(
    z.object({
      move: z.enum(moves),
      from: z.string(),
      to: z.string().nullable(),
      reason: z.string(),
      by: z.string(),
      on: z.string(),
    }),
  ),
  takenUp: z.array(
    z.object({
      step: z.enum(steps),
      note: z.string(),
      metOn: z.string().nullable(),
      place: z.string(),
      whom: z.string(),
      answerBy: z.string(),
      on: z.string(),
    }),
  ),
  /** The deputy's judgement, for the congress's own people; null for whoever answers, and before it is given. */
  rating: z.object({ satisfied: z.boolean(), reason: z.string(), on: z.string() }).nullable(),
  undertakings: z.array(Undertaking),
  /** What it is asked about, where it was asked about a paper. */
  about: z.object({ id: z.string(), kind: z.string(), title: z.string() }).nullable(),
  /** For whoever asked: the draft she made of it, and whether she may make one. */
  suggestionId: z.string().nullable(),
  becoming: z.object({ ruling: rulingField, sentence: bilingual.nullable() }).nullable(),
  duties: z.array(DutyLine),
  offers: z.array(Offer),
  history: z.array(HistoryLine),
  timeline: Timeline,
})
export type InquiryPage = z.infer<typeof InquiryPage>

export const readInquiry = endpoint({
  name: 'readInquiry',
  method: 'GET',
  path: '/api/inquiries/:id',
  for: working,
  summary: { zh: '一件代表询问', en: 'One inquiry' },
  params: one,
  reply: InquiryPage,
})

const InquiryFigures = z.object({
  organ: Named,
  asked: z.number(),
  inTime: z.number(),
  late: z.number(),
  /** Not answered yet, its day still to come. */
  waiting: z.number(),
  /** Not answered, its day past. */
  unanswered: z.number(),
  /** Shares of the ratings told to this reader; null where they are too few. */
  satisfied: z.number().nullable(),
  rated: z.number().nullable(),
})
export type InquiryFigures = z.infer<typeof InquiryFigures>

export const readInquiryNumbers = endpoint({
  name: 'readInquiryNumbers',
  method: 'GET',
  path: '/api/inquiries/numbers',
  for: working,
  summary: { zh: '各单位答复代表询问情况', en: 'How organs answer inquiries' },
  reply: z.object({
    rows: z.array(InquiryFigures),
    /** Single ratings are not for this reader: they are told in groups. */
    sumsOnly: z.boolean(),
  }),
})

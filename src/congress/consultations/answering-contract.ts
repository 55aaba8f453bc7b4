import { z } from 'zod'
import { endpoint } from '../../platform/http/contract.ts'
import { bilingual, idField, longText } from '../../platform/http/fields.ts'
import { always, one, version } from '../docket/contract.ts'
import { working } from '../organs/words.ts'
import { fates, states } from './words.ts'

/** Where an act has brought a consultation. */
export const Moved = z.object({ id: z.string(), state: z.enum(states), version: z.number() })

/** How often each answer was given, question by question; texts are not counted but read. */
export const Tally = z.object({
  given: z.number(),
  questions: z.array(
    z.object({
      id: z.string(),
      name: bilingual,
      kind: z.enum(['choice', 'several', 'scale']),
      /** How many answered it at all. */
      answered: z.number(),
      options: z.array(z.object({ id: z.string(), name: bilingual, count: z.number() })),
    }),
  ),
  /** By delegation or group, of those who gave their names: how each answered the first choice. */
  groups: z.array(
    z.object({
      name: z.string(),
      asked: z.number(),
      given: z.number(),
      counts: z.record(z.string(), z.number()),
    }),
  ),
})
export type Tally = z.infer<typeof Tally>

/** One text out of one opinion, with what became of it. */
export const OpinionLine = z.object({
  id: z.string(),
  /** The opinion it stands in. */
  opinion: z.string(),
  question: z.string(),
  questionName: bilingual,
  text: z.string(),
  subject: z.string().nullable(),
  /** Lines of one number say much the same. */
  cluster: z.number(),
  /** Whose it is; null where it has no name, or is not the reader's to know. */
  who: bilingual.nullable(),
  mine: z.boolean(),
  /** Said by somebody of the public; shown as it was moderated, and what looks like personal data covered. */
  ofPublic: z.boolean(),
  /** What its author chose on the same form. */
  beside: z.array(bilingual),
  asks: z.boolean(),
  fate: z.enum(fates).nullable(),
  why: z.string(),
})
export type OpinionLine = z.infer<typeof OpinionLine>

const lines = z.array(idField).min(1).max(500)

export const decideFates = endpoint({
  name: 'decideFates',
  method: 'POST',
  path: '/api/consultations/:id/fates',
  for: working,
  summary: { zh: '写明意见采纳情况，可以一次答复多条', en: 'Say what became of opinions, of several at once' },
  params: one,
  body: z.object({ lines, fate: z.enum(fates), why: longText(1000).default('') }),
  reply: z.object({ decided: z.number(), unanswered: z.number() }),
  refusals: [...always, 'why-not-adopted'],
})

export const sortOpinions = endpoint({
  name: 'sortOpinions',
  method: 'POST',
  path: '/api/consultations/:id/subjects',
  for: working,
  summary: { zh: '把意见归到主题下', en: 'Put opinions under a subject' },
  params: one,
  body: z.object({ lines, subject: z.string().max(40).nullable() }),
  reply: z.object({ sorted: z.number() }),
  refusals: always,
})

export const answerConsultation = endpoint({
  name: 'answerConsultation',
  method: 'POST',
  path: '/api/consultations/:id/answer',
  for: working,
  summary: { zh: '逐条写明后，答复采纳情况', en: 'Answer, once every opinion has its fate' },
  params: one,
  body: z.object({ version, summary: longText(5000).default('') }),
  reply: Moved,
  refusals: [...always, 'opinions-unanswered'],
})

export const ConsultationAbout = z.object({
  id: z.string(),
  title: z.string(),
  state: z.enum(states),
  stateName: bilingual,
  named: z.boolean(),
  closesOn: z.string(),
  asked: z.number(),
  given: z.number(),
  tally: Tally.nullable(),
  hidden: bilingual.nullable(),
  /** Opinions that ask for something, and how many of them have been answered. */
  owed: z.number(),
  decided: z.number(),
  answered: z.boolean(),
  /** Whether the reader may open its page: she asks, or is asked. */
  mayOpen: z.boolean(),
})
export type ConsultationAbout = z.infer<typeof ConsultationAbout>

export const listConsultationsAbout = endpoint({
  name: 'listConsultationsAbout',
  method: 'GET',
  path: '/api/matters/:id/consultations',
  for: working,
  summary: { zh: '就某一事项征求的意见', en: 'Consultations about a matter' },
  params: one,
  reply: z.object({ rows: z.array(ConsultationAbout) }),
})

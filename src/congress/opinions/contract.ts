import { z } from 'zod'
import { endpoint } from '../../platform/http/contract.ts'
import { bilingual, idField, pageOf, paging, rulingField } from '../../platform/http/fields.ts'
import { DutyLine, HistoryLine, Offer, one, Timeline } from '../docket/contract.ts'
import { working } from '../organs/words.ts'
import { grades, kinds, moves, outcomes, reaches, sources, states, subjects, tellings } from './words.ts'

export * from './digest/contract.ts'
export * from './grouping/contract.ts'
export * from './handling/contract.ts'
export * from './intake/contract.ts'

const Named = z.object({ id: z.string(), name: z.string() })

export const OpinionLine = z.object({
  id: z.string(),
  heading: z.string(),
  state: z.enum(states),
  kind: z.enum(kinds),
  subject: z.enum(subjects),
  source: z.enum(sources),
  tag: z.string(),
  area: z.string(),
  deputy: Named.nullable(),
  organ: Named.nullable(),
  receivedOn: z.string(),
  urgent: z.boolean(),
  overdue: z.boolean(),
})
export type OpinionLine = z.infer<typeof OpinionLine>

/** one's own · to be looked at · with organs · answered · all. */
export const selections = ['mine', 'received', 'with-organs', 'answered', 'all'] as const
export type Selection = (typeof selections)[number]

export const listOpinions = endpoint({
  name: 'listOpinions',
  method: 'GET',
  path: '/api/opinions',
  for: working,
  summary: { zh: '群众意见：按片区、类别、来源筛选', en: 'Opinions of the public, by area, subject, source' },
  query: z.object({
    ...paging,
    which: z.enum(selections).default('all'),
    area: idField.optional(),
    subject: z.enum(subjects).optional(),
    source: z.enum(sources).optional(),
    reception: idField.optional(),
  }),
  reply: pageOf(OpinionLine).extend({ counts: z.record(z.enum(selections), z.number()) }),
})

const ruled = z.object({ ruling: rulingField, sentence: bilingual.nullable() })

export const OpinionPage = OpinionLine.extend({
  version: z.number(),
  text: z.string(),
  place: z.string(),
  takenBy: z.string(),
  meantFor: Named.nullable(),
  round: z.number(),
  reach: z.enum(reaches),
  anonymous: z.boolean(),
  mayPublish: z.boolean(),
  urgentBy: z.string().nullable(),
  /** For whoever may see them: an organ only once they have been sent along. */
  files: z.array(
    z.object({
      fileId: z.string(),
      caption: z.string(),
      name: z.string(),
      mediaType: z.string(),
      kind: z.enum(['photo', 'voice']),
    }),
  ),
  filesToOrgan: z.boolean(),
  said: z.array(
    z.object({
      round: z.number(),
      side: z.enum(['answer', 'added']),
      text: z.string(),
      organ: z.string().nullable(),
      by: z.string(),
      inTime: z.boolean().nullable(),
      on: z.string(),
    }),
  ),
  passings: z.array(
    z.object({
      move: z.enum(moves),
      from: z.string().nullable(),
      to: z.string().nullable(),
      reason: z.string(),
      by: z.string(),
      on: z.string(),
    }),
  ),
  tellings: z.array(z.object({ how: z.enum(tellings), note: z.string(), by: z.string(), on: z.string() })),
  ratings: z.array(
    z.object({
      round: z.number(),
      grade: z.enum(grades),
      reason: z.string(),
      byHerself: z.boolean(),
      on: z.string(),
    }),
  ),
  outcome: z.enum(outcomes).nullable(),
  outcomeReason: bilingual.nullable(),
  outcomeWords: z.string(),
  /** Whether this reader may look at who it is, and who has looked. */
  person: ruled.extend({
    looks: z.array(z.object({ by: z.string(), reason: z.string(), at: z.string() })),
  }),
  suggestionId: z.string().nullable(),
  becoming: ruled.nullable(),
  legalHelpId: z.string().nullable(),
  mayReferToLegalHelp: z.boolean(),
  duties: z.array(DutyLine),
  offers: z.array(Offer),
  history: z.array(HistoryLine),
  timeline: Timeline,
})
export type OpinionPage = z.infer<typeof OpinionPage>

export const readOpinion = endpoint({
  name: 'readOpinion',
  method: 'GET',
  path: '/api/opinions/:id',
  for: working,
  summary: { zh: '一件群众意见', en: 'One opinion of the public' },
  params: one,
  reply: OpinionPage,
})

import { z } from 'zod'
import { endpoint } from '../../platform/http/contract.ts'
import { pageOf, paging } from '../../platform/http/fields.ts'
import { DutyLine, HistoryLine, Offer, Timeline, Undertaking } from '../docket/contract.ts'
import { working } from '../organs/words.ts'
import { classLetter, one } from './acts-contract.ts'
import { filterFields } from './filter-fields.ts'
import { GatePanel } from './gate/contract.ts'
import { HandingOverPanel } from './handing-over/contract.ts'
import { HandlingPanel } from './handling/contract.ts'
import { JudgingPanel } from './judging/contract.ts'
import { SimilarPanel } from './similar/contract.ts'
import { SupervisingPanel } from './supervising/contract.ts'
import { WritingPanel } from './writing/contract.ts'
import { grades, states } from './words.ts'

export * from './documents/contract.ts'
export * from './gate/contract.ts'
export * from './handing-over/contract.ts'
export * from './handling/contract.ts'
export * from './importing/contract.ts'
export * from './judging/contract.ts'
export * from './numbers/contract.ts'
export * from './routing/contract.ts'
export * from './similar/contract.ts'
export * from './supervising/contract.ts'
export * from './writing/contract.ts'

const Named = z.object({ id: z.string(), name: z.string() })

export const SuggestionLine = z.object({
  id: z.string(),
  number: z.string().nullable(),
  title: z.string(),
  state: z.enum(states),
  category: z.string(),
  leadDeputy: Named.nullable(),
  proposers: z.string(),
  organ: Named.nullable(),
  session: z.string().nullable(),
  resultClass: classLetter.nullable(),
  priority: z.boolean(),
  submittedOn: z.string().nullable(),
  replyDueOn: z.string().nullable(),
  overdue: z.boolean(),
})
export type SuggestionLine = z.infer<typeof SuggestionLine>

export const sorts = ['newest', 'oldest', 'due'] as const

export const listSuggestions = endpoint({
  name: 'listSuggestions',
  method: 'GET',
  path: '/api/suggestions',
  for: working,
  summary: { zh: '代表建议：筛选、排序、全文检索', en: 'Suggestions: filter, sort, full-text search' },
  query: z.object({
    ...paging,
    ...filterFields,
    sort: z.enum(sorts).default('newest'),
  }),
  reply: pageOf(SuggestionLine),
  refusals: ['ratings-only-as-sums'],
})

export const countSuggestions = endpoint({
  name: 'countSuggestions',
  method: 'GET',
  path: '/api/suggestions/counts',
  for: working,
  summary: { zh: '各状态件数与类别', en: 'Counts by state, and the categories in use' },
  reply: z.object({
    states: z.array(z.object({ state: z.enum(states), count: z.number() })),
    categories: z.array(z.string()),
  }),
})

const Reply = z.object({
  id: z.string(),
  organ: z.string(),
  text: z.string(),
  resultClass: classLetter.nullable(),
  repliedOn: z.string(),
  // Null for the organ rated: it sees ratings only as sums.
  rating: z
    .object({ attitude: z.enum(grades), result: z.enum(grades), reason: z.string(), ratedOn: z.string() })
    .nullable(),
})

export const SuggestionPage = SuggestionLine.extend({
  version: z.number(),
  facts: z.string(),
  analysis: z.string(),
  proposal: z.string(),
  coSigners: z.array(Named),
  wishedOrgan: z.string(),
  mayPublish: z.boolean(),
  notPublicReason: z.string(),
  assignedOn: z.string().nullable(),
  repliedOn: z.string().nullable(),
  origin: z.record(z.string(), z.unknown()).nullable(),
  replies: z.array(Reply),
  undertakings: z.array(Undertaking),
  duties: z.array(DutyLine),
  offers: z.array(Offer),
  history: z.array(HistoryLine),
  timeline: Timeline,
  // Each part of the room says its own.
  writing: WritingPanel,
  gate: GatePanel,
  handingOver: HandingOverPanel,
  handling: HandlingPanel,
  judging: JudgingPanel,
  similar: SimilarPanel,
  supervising: SupervisingPanel,
})
export type SuggestionPage = z.infer<typeof SuggestionPage>

export const readSuggestion = endpoint({
  name: 'readSuggestion',
  method: 'GET',
  path: '/api/suggestions/:id',
  for: working,
  summary: { zh: '一件代表建议', en: 'One suggestion' },
  params: one,
  reply: SuggestionPage,
})

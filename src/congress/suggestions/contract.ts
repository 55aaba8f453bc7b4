import { z } from 'zod'
import { endpoint } from '../../platform/http/contract.ts'
import { bilingual, idField, line, longText, pageOf, paging, rulingField } from '../../platform/http/fields.ts'
import { DutyLine, HistoryLine, Undertaking } from '../docket/contract.ts'
import { working } from '../organs/words.ts'
import { Moved, one } from './acts-contract.ts'
import { grades, resultClasses, states } from './words.ts'

export * from './acts-contract.ts'

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
  resultClass: z.enum(resultClasses).nullable(),
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
    search: z.string().max(100).optional(),
    state: z.enum(states).optional(),
    organ: idField.optional(),
    deputy: idField.optional(),
    category: z.string().max(40).optional(),
    session: z.union([idField, z.literal('between')]).optional(),
    overdue: z.stringbool().optional(),
    sort: z.enum(sorts).default('newest'),
  }),
  reply: pageOf(SuggestionLine),
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
  resultClass: z.enum(resultClasses).nullable(),
  repliedOn: z.string(),
  // Null for the organ rated: it sees ratings only as sums.
  rating: z
    .object({ attitude: z.enum(grades), result: z.enum(grades), reason: z.string(), ratedOn: z.string() })
    .nullable(),
})

/** An act as the page offers it: open, or shut with its reason and article. */
export const Offer = z.object({ act: z.string(), name: bilingual, ruling: rulingField, sentence: bilingual.nullable() })

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

const Draft = z.object({
  title: line(100),
  facts: longText(8000).default(''),
  analysis: longText(8000).default(''),
  proposal: longText(8000).default(''),
  category: longText(40).default(''),
  wishedOrgan: longText(60).default(''),
  mayPublish: z.boolean().default(true),
  notPublicReason: longText(300).default(''),
})

export const draftSuggestion = endpoint({
  name: 'draftSuggestion',
  method: 'POST',
  path: '/api/suggestions',
  for: ['deputy', 'staff'],
  summary: { zh: '起草代表建议；工作人员可代录', en: 'Draft a suggestion; staff may enter one for a deputy' },
  // The id comes from the desk, so that sending twice drafts once.
  body: Draft.extend({ id: idField, leadDeputyId: idField.optional() }),
  reply: Moved,
  refusals: ['deputy-missing', 'not-your-act'],
})

export const reviseSuggestion = endpoint({
  name: 'reviseSuggestion',
  method: 'PUT',
  path: '/api/suggestions/:id',
  for: ['deputy', 'staff', 'chair'],
  summary: { zh: '修改草稿', en: 'Revise a draft' },
  params: one,
  body: Draft.extend({ version: z.number().int() }),
  reply: Moved,
  refusals: ['act-out-of-state', 'not-your-act'],
})

const ImportRecord = z.object({ row: z.number(), title: z.string(), state: z.string(), organ: z.string() })

export const importSuggestions = endpoint({
  name: 'importSuggestions',
  method: 'POST',
  path: '/api/suggestions/import',
  for: ['staff'],
  summary: {
    zh: '导入已公开的代表建议（JSON Lines、XLSX、CSV），先预览',
    en: 'Import published suggestions, preview first',
  },
  body: z.object({
    fileName: line(200),
    content: z.base64().max(14_000_000),
    confirm: z.boolean().default(false),
    createOrgans: z.boolean().default(false),
  }),
  reply: z.object({
    rows: z.number(),
    added: z.number(),
    unchanged: z.number(),
    missingOrgans: z.array(z.string()),
    problems: z.array(z.object({ row: z.number(), cell: z.string(), value: z.string(), message: bilingual })),
    preview: z.array(ImportRecord),
    done: z.boolean(),
  }),
  bodyLimit: 15 * 1024 * 1024,
  refusals: ['organs-missing'],
})

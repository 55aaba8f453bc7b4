import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { bilingual, idField, longText, pageOf, paging, rulingField } from '../../../platform/http/fields.ts'
import { always, assigners, Moved, one, version } from '../acts-contract.ts'
import { returnReasons } from '../words.ts'

export const returnSuggestion = endpoint({
  name: 'returnSuggestion',
  method: 'POST',
  path: '/api/suggestions/:id/return',
  for: assigners,
  summary: { zh: '退回修改，说明理由', en: 'Return with a reason' },
  params: one,
  body: z.object({ version, reason: z.enum(returnReasons), explanation: longText(1000).default('') }),
  reply: Moved,
  refusals: [...always, 'return-unexplained'],
})

export const reviewSuggestion = endpoint({
  name: 'reviewSuggestion',
  method: 'POST',
  path: '/api/suggestions/:id/review',
  for: assigners,
  summary: { zh: '初审通过', en: 'Pass the first reading' },
  params: one,
  body: z.object({ version }),
  reply: Moved,
  refusals: [...always, 'one-reading-only'],
})

export const acceptSuggestion = endpoint({
  name: 'acceptSuggestion',
  method: 'POST',
  path: '/api/suggestions/:id/accept-paper',
  for: assigners,
  summary: { zh: '审查立案，编号', en: 'Accept and number' },
  params: one,
  body: z.object({ version }),
  reply: Moved,
  refusals: [...always, 'first-reading-missing', 'same-reader'],
})

export const acceptSuggestions = endpoint({
  name: 'acceptSuggestions',
  method: 'POST',
  path: '/api/suggestions/accept-papers',
  for: assigners,
  summary: { zh: '成批审查立案，按所列次序编号', en: 'Accept several, numbered in the order given: all or none' },
  body: z.object({
    papers: z
      .array(z.object({ id: idField, version }))
      .min(1)
      .max(100),
  }),
  reply: z.object({ accepted: z.array(Moved) }),
  refusals: [...always, 'one-refused'],
})

/** States in which a paper waits at the gate. */
export const waiting = ['submitted', 'reviewed', 'accepted'] as const

const Offered = z.object({ ruling: rulingField, sentence: bilingual.nullable() })

/** A paper that waits to be read. */
export const ReviewLine = z.object({
  id: z.string(),
  version: z.number(),
  state: z.enum(waiting),
  number: z.string().nullable(),
  title: z.string(),
  leadDeputy: z.string().nullable(),
  session: z.string().nullable(),
  submittedOn: z.string().nullable(),
  /** 审查次数 in force for it. */
  readings: z.number(),
  firstReader: z.string().nullable(),
  /** What the writer was advised and did not heed. */
  hints: z.array(bilingual),
  /** 与已有建议的不同之处, as the deputy says it herself. */
  differs: z.string(),
  review: Offered,
  accept: Offered,
})
export type ReviewLine = z.infer<typeof ReviewLine>

export const listReviews = endpoint({
  name: 'listReviews',
  method: 'GET',
  path: '/api/suggestions/review-queue',
  for: assigners,
  summary: { zh: '待审查的建议', en: 'Suggestions that wait at the gate' },
  query: z.object({ ...paging, state: z.enum(waiting).default('submitted') }),
  reply: pageOf(ReviewLine).extend({ counts: z.record(z.enum(waiting), z.number()) }),
})

/** What the page shows of its review. */
export const GatePanel = z.object({
  /** 审查次数 in force for it while it waits to be accepted; null afterwards. */
  readings: z.number().nullable(),
  firstReader: z.string().nullable(),
})
export type GatePanel = z.infer<typeof GatePanel>

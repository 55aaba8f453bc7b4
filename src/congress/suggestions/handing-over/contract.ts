import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { bilingual, idField, longText, requiredText } from '../../../platform/http/fields.ts'
import { always, assigners, Moved, one, organs, version } from '../acts-contract.ts'
import { Separate, Whole } from './handling-field.ts'

export * from './batch/contract.ts'

export const assignSuggestion = endpoint({
  name: 'assignSuggestion',
  method: 'POST',
  path: '/api/suggestions/:id/assign',
  for: assigners,
  summary: { zh: '交办给主办、会办单位，或者分别交办', en: 'Assign to a lead with co-handlers, or in parts' },
  params: one,
  body: z.union([Whole.extend({ version }), Separate.extend({ version })]),
  reply: Moved,
  refusals: [
    ...always,
    'first-reading-missing',
    'lead-missing',
    'organ-ended',
    'organ-twice',
    'one-part-only',
    'part-unnamed',
    'organs-differ',
  ],
})

export const signSuggestion = endpoint({
  name: 'signSuggestion',
  method: 'POST',
  path: '/api/suggestions/:id/sign',
  for: organs,
  summary: { zh: '签收', en: 'Sign for' },
  params: one,
  body: z.object({ version }),
  reply: Moved,
  refusals: always,
})

export const declineSuggestion = endpoint({
  name: 'declineSuggestion',
  method: 'POST',
  path: '/api/suggestions/:id/decline',
  for: organs,
  summary: {
    zh: '申请改办，提出改办单位；再次退回的提请裁定',
    en: 'Send back, naming another organ; again, for a ruling',
  },
  params: one,
  body: z.object({ version, proposedOrganId: idField.nullable().default(null), reason: longText(1000).default('') }),
  reply: Moved,
  refusals: [
    ...always,
    'other-organ-missing',
    'same-organ',
    'organ-ended',
    'reason-missing',
    'too-late-to-decline',
    'returned-too-often',
    'ruled',
  ],
})

export const arbitrateSuggestion = endpoint({
  name: 'arbitrateSuggestion',
  method: 'POST',
  path: '/api/suggestions/:id/arbitrate',
  for: ['government-office'],
  summary: { zh: '裁定承办单位', en: 'Rule which organ handles it' },
  params: one,
  body: z.object({ version, organId: idField, reason: requiredText(1000) }),
  reply: Moved,
  refusals: [...always, 'organ-ended', 'reason-missing'],
})

export const recallSuggestion = endpoint({
  name: 'recallSuggestion',
  method: 'POST',
  path: '/api/suggestions/:id/recall',
  for: assigners,
  summary: { zh: '调整承办单位：收回重新交办', en: 'Take back to assign again' },
  params: one,
  body: z.object({ version, reason: requiredText(1000) }),
  reply: Moved,
  refusals: [...always, 'reason-missing'],
})

export const releasePart = endpoint({
  name: 'releasePart',
  method: 'POST',
  path: '/api/suggestions/:id/parts/:partId/release',
  for: assigners,
  summary: { zh: '免除一个会办或者分办单位', en: 'Free one organ of its part' },
  params: one.extend({ partId: idField }),
  body: z.object({ version, reason: requiredText(1000) }),
  reply: z.object({ id: z.string() }),
  refusals: [...always, 'reason-missing', 'only-part'],
})

/** An organ's part in the paper, and how it stands. */
const OrganPart = z.object({
  id: z.string(),
  organId: z.string(),
  organ: z.string(),
  /** 分办内容; empty for a co-handler. */
  part: z.string(),
  state: z.string(),
  stateName: bilingual,
  dueOn: z.string().nullable(),
  version: z.number(),
  /** Whether the reader may free the organ of it; the only part of a paper is taken back with the paper. */
  mayRelease: z.boolean(),
})

/** One time the paper was sent back, with the ruling it led to. */
const SentBack = z.object({
  id: z.string(),
  organ: z.string(),
  proposed: z.string(),
  proposedId: z.string(),
  reason: z.string(),
  sentOn: z.string(),
  ruling: z.object({ organ: z.string(), reason: z.string(), on: z.string() }).nullable(),
})

/** What the page shows of who handles it, and how that came about. */
export const HandingOverPanel = z.object({
  coHandlers: z.array(OrganPart),
  parts: z.array(OrganPart),
  returns: z.array(SentBack),
  /** How often it may be sent back in all, and the last day for it; null where nobody may now. */
  mayReturn: z.object({ atMost: z.number(), by: z.string() }).nullable(),
})
export type HandingOverPanel = z.infer<typeof HandingOverPanel>

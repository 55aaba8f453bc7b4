import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { idField, line, longText, requiredText } from '../../../platform/http/fields.ts'
import { always, deputies, Moved, one, version } from '../acts-contract.ts'

const Draft = z.object({
  title: line(100),
  facts: longText(8000).default(''),
  analysis: longText(8000).default(''),
  proposal: longText(8000).default(''),
  /** Village, road, unit: where the matter lies. */
  place: longText(60).optional(),
  category: longText(40).default(''),
  /** Organs the deputy has in mind, 「、」 between them; whoever hands over decides. */
  wishedOrgan: longText(200).default(''),
  mayPublish: z.boolean().default(true),
  notPublicReason: longText(300).default(''),
  /** Why this is not what an earlier paper asked for. */
  difference: longText(500).optional(),
})

/** The mandate of the deputy whose paper it is. */
const mandate = ['mandate-ended', 'mandate-suspended'] as const

export const draftSuggestion = endpoint({
  name: 'draftSuggestion',
  method: 'POST',
  path: '/api/suggestions',
  for: ['deputy', 'staff'],
  summary: { zh: '起草代表建议；工作人员可代录', en: 'Draft a suggestion; staff may enter one for a deputy' },
  // The id comes from the desk, so that sending twice drafts once.
  body: Draft.extend({ id: idField, leadDeputyId: idField.optional() }),
  reply: Moved,
  refusals: ['deputy-missing', 'not-your-act', ...mandate],
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
  refusals: [...always, ...mandate],
})

export const submitSuggestion = endpoint({
  name: 'submitSuggestion',
  method: 'POST',
  path: '/api/suggestions/:id/submit',
  for: deputies,
  summary: { zh: '提交', en: 'Submit' },
  params: one,
  body: z.object({ version }),
  reply: Moved,
  refusals: [...always, ...mandate, 'part-missing', 'reason-missing'],
})

export const withdrawSuggestion = endpoint({
  name: 'withdrawSuggestion',
  method: 'POST',
  path: '/api/suggestions/:id/withdraw',
  for: deputies,
  summary: { zh: '撤回', en: 'Withdraw' },
  params: one,
  body: z.object({ version, reason: requiredText(500) }),
  reply: Moved,
  refusals: [...always, 'co-signers-remain'],
})

/** What the page shows of how it was written. */
export const WritingPanel = z.object({
  place: z.string(),
  difference: z.string(),
  /** 代录: staff entered it for the deputy. */
  enteredByStaff: z.boolean(),
  /** The caller writes it with its lead deputy, who hands it in. */
  holdsPen: z.boolean(),
})
export type WritingPanel = z.infer<typeof WritingPanel>

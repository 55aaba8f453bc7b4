import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { idField, line, longText, requiredText } from '../../../platform/http/fields.ts'
import { always, deputies, Moved, one, version } from '../acts-contract.ts'

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

export const submitSuggestion = endpoint({
  name: 'submitSuggestion',
  method: 'POST',
  path: '/api/suggestions/:id/submit',
  for: deputies,
  summary: { zh: '提交', en: 'Submit' },
  params: one,
  body: z.object({ version }),
  reply: Moved,
  refusals: [...always, 'part-missing', 'reason-missing'],
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
  refusals: always,
})

/** What the page shows of how it was written. */
export const WritingPanel = z.object({})
export type WritingPanel = z.infer<typeof WritingPanel>

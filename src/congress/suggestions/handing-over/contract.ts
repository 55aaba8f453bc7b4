import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { idField, longText, requiredText } from '../../../platform/http/fields.ts'
import { always, assigners, Moved, one, organs, version } from '../acts-contract.ts'

export const assignSuggestion = endpoint({
  name: 'assignSuggestion',
  method: 'POST',
  path: '/api/suggestions/:id/assign',
  for: assigners,
  summary: { zh: '交办给承办单位', en: 'Assign to a handling organ' },
  params: one,
  body: z.object({ version, organId: idField }),
  reply: Moved,
  refusals: always,
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
  summary: { zh: '申请改办，提出改办单位', en: 'Send back, naming another organ' },
  params: one,
  body: z.object({ version, proposedOrgan: longText(60), reason: requiredText(1000) }),
  reply: Moved,
  refusals: [...always, 'other-organ-missing', 'too-late-to-decline'],
})

/** What the page shows of who handles it, and how that came about. */
export const HandingOverPanel = z.object({})
export type HandingOverPanel = z.infer<typeof HandingOverPanel>

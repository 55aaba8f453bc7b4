import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { longText } from '../../../platform/http/fields.ts'
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
  refusals: always,
})

/** What the page shows of its review. */
export const GatePanel = z.object({})
export type GatePanel = z.infer<typeof GatePanel>

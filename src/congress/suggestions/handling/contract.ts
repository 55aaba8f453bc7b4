import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { dayField, requiredText } from '../../../platform/http/fields.ts'
import { always, assigners, Moved, one, organs, version } from '../acts-contract.ts'
import { resultClasses } from '../words.ts'

export const extendSuggestion = endpoint({
  name: 'extendSuggestion',
  method: 'POST',
  path: '/api/suggestions/:id/extend',
  for: assigners,
  summary: { zh: '同意延期（自交办之日起不超过六个月）', en: 'Agree to the long limit (six months from assignment)' },
  params: one,
  body: z.object({ version, reason: requiredText(1000) }),
  reply: Moved,
  refusals: always,
})

export const replySuggestion = endpoint({
  name: 'replySuggestion',
  method: 'POST',
  path: '/api/suggestions/:id/reply',
  for: organs,
  summary: { zh: '答复代表，列明承诺事项', en: 'Reply, listing what is promised' },
  params: one,
  body: z.object({
    version,
    text: requiredText(20_000),
    resultClass: z.enum(resultClasses),
    promises: z
      .array(z.object({ promise: requiredText(500), dueOn: dayField }))
      .max(20)
      .default([]),
  }),
  reply: Moved,
  refusals: [...always, 'promise-missing', 'promise-in-the-past'],
})

/** What the page shows of its handling. */
export const HandlingPanel = z.object({})
export type HandlingPanel = z.infer<typeof HandlingPanel>

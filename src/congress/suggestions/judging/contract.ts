import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { longText } from '../../../platform/http/fields.ts'
import { always, assigners, deputies, Moved, one, version } from '../acts-contract.ts'
import { grades } from '../words.ts'

export const rateSuggestion = endpoint({
  name: 'rateSuggestion',
  method: 'POST',
  path: '/api/suggestions/:id/rate',
  for: deputies,
  summary: { zh: '评价答复：办结、转跟踪或要求重办', en: 'Rate the reply: close, follow, or ask for rework' },
  params: one,
  body: z.object({
    version,
    then: z.enum(['accept', 'follow', 'rework']),
    attitude: z.enum(grades),
    result: z.enum(grades),
    reason: longText(1000).default(''),
  }),
  reply: Moved,
  refusals: [
    ...always,
    'dissatisfied-means-rework',
    'satisfied-means-no-rework',
    'promises-open',
    'nothing-promised',
    'reason-missing',
  ],
})

export const settleSuggestion = endpoint({
  name: 'settleSuggestion',
  method: 'POST',
  path: '/api/suggestions/:id/settle',
  for: assigners,
  summary: { zh: '承诺兑现后办结，或退回重办', en: 'Close once promises are kept, or send back for rework' },
  params: one,
  body: z.object({ version, then: z.enum(['settle', 'rework']), reason: longText(1000).default('') }),
  reply: Moved,
  refusals: [...always, 'promises-open'],
})

/** What the page shows of what the deputy thought, and what came of the promises. */
export const JudgingPanel = z.object({})
export type JudgingPanel = z.infer<typeof JudgingPanel>

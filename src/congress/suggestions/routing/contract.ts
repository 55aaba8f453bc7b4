import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { bilingual } from '../../../platform/http/fields.ts'
import { one } from '../acts-contract.ts'

/** An organ that might handle it, and on what grounds. */
export const SuggestedOrgan = z.object({
  organId: z.string(),
  name: z.string(),
  /** Between 0 and 1; the suggestions' scores add up to at most 1. */
  score: z.number(),
  why: z.array(bilingual),
})
export type SuggestedOrgan = z.infer<typeof SuggestedOrgan>

export const suggestedOrgans = endpoint({
  name: 'suggestedOrgans',
  method: 'GET',
  path: '/api/suggestions/:id/organs-suggested',
  for: ['staff', 'chair', 'government-office'],
  summary: { zh: '推荐的承办单位及依据，由人决定', en: 'Organs that might handle it, and why; a person decides' },
  params: one,
  reply: z.object({ rows: z.array(SuggestedOrgan) }),
})

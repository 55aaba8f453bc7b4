import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { bilingual, dayField, idField, requiredText } from '../../../platform/http/fields.ts'
import { Undertaking } from '../../docket/contract.ts'
import { always, Moved, office, one, version } from '../acts-contract.ts'

export const publishResolution = endpoint({
  name: 'publishResolution',
  method: 'POST',
  path: '/api/decisions/:id/publish',
  for: office,
  summary: { zh: '公布决议决定，逐条分解落实', en: 'Publish the resolution, clause by clause' },
  params: one,
  body: z.object({
    version,
    resolution: requiredText(20_000),
    clauses: z
      .array(
        z.object({
          text: requiredText(1000),
          /** Left out: the congress's own office, whose work the chair verifies. */
          organId: idField.optional(),
          dueOn: dayField,
        }),
      )
      .min(1)
      .max(60),
  }),
  reply: Moved,
  refusals: [...always, 'resolution-missing', 'clauses-missing', 'clause-day-past', 'clause-owner-unknown'],
})

export const Clause = z.object({
  ordinal: z.number(),
  text: z.string(),
  undertakingId: z.string(),
  owner: bilingual,
  dueOn: z.string(),
  state: z.string(),
  stateName: bilingual,
  overdue: z.boolean(),
})
export type Clause = z.infer<typeof Clause>

export const PublishingPanel = z.object({
  resolution: z.string(),
  publishedOn: z.string().nullable(),
  clauses: z.array(Clause),
  /** The clauses as promises, with what the reader may do about each. */
  undertakings: z.array(Undertaking),
  /** Where everybody may read it, once it is published. */
  publicAt: z.string().nullable(),
})
export type PublishingPanel = z.infer<typeof PublishingPanel>

import { z } from 'zod'
import { bodies, states, tracks } from './words.ts'

export const Named = z.object({ id: z.string(), name: z.string() })

/** A major matter as lists show it. */
export const MajorMatterLine = z.object({
  id: z.string(),
  number: z.string().nullable(),
  title: z.string(),
  track: z.enum(tracks),
  state: z.enum(states),
  organ: Named,
  body: z.enum(bodies).nullable(),
  submittedOn: z.string().nullable(),
  decideBy: z.string().nullable(),
  decidedOn: z.string().nullable(),
  publishedOn: z.string().nullable(),
  overdue: z.boolean(),
})
export type MajorMatterLine = z.infer<typeof MajorMatterLine>

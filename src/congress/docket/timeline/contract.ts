import { z } from 'zod'
import { bilingual } from '../../../platform/http/fields.ts'
import { rungs } from '../words.ts'

/** Something that was or is owed in a matter, for as long as it was. */
export const TimelineDuty = z.object({
  id: z.string(),
  act: bilingual,
  owedBy: bilingual,
  openedAt: z.string(),
  dueOn: z.string(),
  endedAt: z.string().nullable(),
  rung: z.enum(rungs),
  /** The promise it keeps; null where it is the matter's own. */
  promise: z.string().nullable(),
})

/** What a matter's history is drawn with, beside its lines: what was owed by when, and the present moment. */
export const Timeline = z.object({
  now: z.string(),
  /** When it was opened and when its present state was entered: of what was brought in, before the record knew it. */
  openedAt: z.string(),
  enteredAt: z.string(),
  duties: z.array(TimelineDuty),
})
export type Timeline = z.infer<typeof Timeline>

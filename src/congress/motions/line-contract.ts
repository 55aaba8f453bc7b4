import { z } from 'zod'
import { decisions, movers, states } from './words.ts'

export const Named = z.object({ id: z.string(), name: z.string() })

/** A motion as lists show it. */
export const MotionLine = z.object({
  id: z.string(),
  number: z.string().nullable(),
  title: z.string(),
  state: z.enum(states),
  mover: z.enum(movers),
  leadDeputy: Named.nullable(),
  /** Delegation or organ that moves it. */
  movedBy: z.string().nullable(),
  committee: Named.nullable(),
  session: z.string().nullable(),
  decision: z.enum(decisions).nullable(),
  submittedOn: z.string().nullable(),
  overdue: z.boolean(),
})
export type MotionLine = z.infer<typeof MotionLine>

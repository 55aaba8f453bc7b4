import { z } from 'zod'
import { states } from './words.ts'

export { always, one, version } from '../docket/contract.ts'

/** Where an act has brought it. */
export const Moved = z.object({ id: z.string(), state: z.enum(states), version: z.number() })
export type Moved = z.infer<typeof Moved>

/** Who moves: deputies, and staff who enter a motion for them or for an organ. */
export const writers = ['deputy', 'staff', 'chair'] as const
/** The presidium by its chair; the office enters what it decided. */
export const presidium = ['chair', 'staff'] as const
/** Committees and executing organs, by their people. */
export const organs = ['organ-handler', 'organ-head'] as const

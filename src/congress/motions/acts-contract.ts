import { z } from 'zod'
import { idField } from '../../platform/http/fields.ts'
import { states } from './words.ts'

/** The motion an act is done on. */
export const one = z.object({ id: idField })

/** Where an act has brought it. */
export const Moved = z.object({ id: z.string(), state: z.enum(states), version: z.number() })
export type Moved = z.infer<typeof Moved>

/** The version the caller saw: another one means somebody was faster. */
export const version = z.number().int().min(1)

/** What the life may answer to any act. */
export const always = ['act-out-of-state', 'not-your-act'] as const

/** Who moves: deputies, and staff who enter a motion for them or for an organ. */
export const writers = ['deputy', 'staff', 'chair'] as const
/** The presidium by its chair; the office enters what it decided. */
export const presidium = ['chair', 'staff'] as const
/** Committees and executing organs, by their people. */
export const organs = ['organ-handler', 'organ-head'] as const

import { z } from 'zod'
import { ofOrgan } from '../organs/words.ts'
import { states } from './words.ts'

export { always, one, version } from '../docket/contract.ts'

/** Where an act has brought it. */
export const Moved = z.object({ id: z.string(), state: z.enum(states), version: z.number() })
export type Moved = z.infer<typeof Moved>

/** Whoever brings it: an organ's people, or staff who enter it for them. */
export const submitters = [...ofOrgan, 'staff'] as const
/** The congress's office; the chair may act for it. */
export const office = ['staff', 'chair'] as const
/** The presidium by its chair; the office enters what it decided. */
export const presidium = ['chair', 'staff'] as const
/** A committee by its people. */
export const committees = ofOrgan

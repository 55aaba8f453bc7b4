import { z } from 'zod'
import { states } from './words.ts'

export { always, one, version } from '../docket/contract.ts'

/** Where an act has brought it. */
export const Moved = z.object({ id: z.string(), state: z.enum(states), version: z.number() })

/** One letter of the congress's own scheme of classes. */
export const classLetter = z.string().regex(/^[A-Z]$/)

// Staff enter papers for deputies, and the chair may do what staff may.
export const deputies = ['deputy', 'staff', 'chair'] as const
export const assigners = ['staff', 'chair'] as const
export const organs = ['organ-handler', 'organ-head'] as const

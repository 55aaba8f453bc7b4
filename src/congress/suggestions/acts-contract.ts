import { z } from 'zod'
import { idField } from '../../platform/http/fields.ts'
import { states } from './words.ts'

/** The paper an act is done on. */
export const one = z.object({ id: idField })

/** Where an act has brought it. */
export const Moved = z.object({ id: z.string(), state: z.enum(states), version: z.number() })

/** The version the caller saw: another one means somebody was faster. */
export const version = z.number().int().min(1)

/** One letter of the congress's own scheme of classes. */
export const classLetter = z.string().regex(/^[A-Z]$/)

/** What the life may answer to any act. */
export const always = ['act-out-of-state', 'not-your-act'] as const

// Staff enter papers for deputies, and the chair may do what staff may.
export const deputies = ['deputy', 'staff', 'chair'] as const
export const assigners = ['staff', 'chair'] as const
export const organs = ['organ-handler', 'organ-head'] as const

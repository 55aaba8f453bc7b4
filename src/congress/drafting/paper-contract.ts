import { z } from 'zod'
import { idField } from '../../platform/http/fields.ts'

/** The paper all this is about: a suggestion or a motion, by the id of its matter. */
export const paper = z.object({ id: idField })

/** Who may take part in writing: deputies, and staff where they enter a paper for one (代录). */
export const writers = ['deputy', 'staff', 'chair'] as const

export const Done = z.object({ id: z.string() })

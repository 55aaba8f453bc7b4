import { z } from 'zod'
import { idField, longText } from '../../../platform/http/fields.ts'

/** 主办、会办. */
export const Whole = z.object({ organId: idField, coHandlers: z.array(idField).max(10).default([]) })

/** 分办: each organ with its part. */
export const Separate = z.object({
  separate: z.array(z.object({ organId: idField, part: longText(200).default('') })).max(10),
})

/** Who is to handle a paper. */
export const Handling = z.union([Whole, Separate])
export type Handling = z.output<typeof Handling>

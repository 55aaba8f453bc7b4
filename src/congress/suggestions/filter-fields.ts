import { z } from 'zod'
import { idField, longText } from '../../platform/http/fields.ts'
import { figureKeys } from './numbers/figures.ts'
import { states } from './words.ts'

/** What an organ is to a paper: leading (主办), beside the lead (会办), answering for a part (分办); answering at all. */
export const organParts = ['any', 'lead', 'co', 'separate', 'answering'] as const
export type OrganAs = (typeof organParts)[number]

/** Where a value may be missing, what has none is asked for as `none`. */
const none = z.literal('none')

/** By what suggestions are asked for: the list, its table to download and the statistics ask alike. */
export const filterFields = {
  search: longText(100).optional(),
  state: z.enum(states).optional(),
  organ: z.union([idField, none]).optional(),
  as: z.enum(organParts).optional(),
  /** Led or co-signed by this deputy. */
  deputy: idField.optional(),
  /** Co-signed by the reader. */
  signed: z.stringbool().optional(),
  category: longText(40).optional(),
  delegation: z.union([idField, none]).optional(),
  session: z.union([idField, z.literal('between')]).optional(),
  /** 届: by the session it was made at; between sessions, of the present term from the day that began. */
  term: z.union([z.string().regex(/^[1-9]\d{0,2}$/), none]).optional(),
  year: z
    .string()
    .regex(/^(19|20)\d\d$/)
    .optional(),
  key: z.stringbool().optional(),
  overdue: z.stringbool().optional(),
  figure: z.enum(figureKeys).optional(),
}
const Filters = z.object(filterFields)
export type Filtering = z.output<typeof Filters>

import { z } from 'zod'
import { longText, requiredText } from '../http/fields.ts'

/** What somebody from the public says of herself, all of it hers to leave out. */
export const personFields = {
  name: longText(40).default(''),
  phone: longText(40).default(''),
  note: longText(200).default(''),
}

/** Why one looks at who a person is; it is recorded. */
export const lookingFor = z.object({ reason: requiredText(200) })

/** What a recorded look shows. */
export const LookReply = z.object({
  name: z.string(),
  phone: z.string(),
  note: z.string(),
  /** The day from which nothing is known any more. */
  erasedOn: z.string().nullable(),
})

import { z } from 'zod'
import { isDay } from '../../law/day.ts'

// Everything below U+0020 but tab and line feed, DEL, C1 controls, bidi overrides, halves of characters: never part of
// an honest text.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\p{Cs}]/u

const clean = (text: string): string => text.normalize('NFC').replaceAll('\r\n', '\n').trim()

/** A paragraph text: NFC, trimmed, line feeds allowed, no control characters. @param max characters */
export const longText = (max: number) =>
  z
    .string()
    .transform(clean)
    .pipe(
      z
        .string()
        .max(max)
        .refine((text) => !forbidden.test(text), { params: { issue: 'control-characters' } }),
    )

/** A text one must give. */
export const requiredText = (max: number) => longText(max).pipe(z.string().min(1))

/** A one-line text: as `requiredText`, and no line feed or tab. */
export const line = (max: number) =>
  requiredText(max).pipe(z.string().refine((text) => !/[\n\t]/.test(text), { params: { issue: 'one-line' } }))

/** An id, in the one spelling that is compared and kept. */
export const idField = z.uuid().toLowerCase()

/** A calendar day that exists, `2026-11-23`; before the year 3000, so that no period counted from it leaves the calendar. */
export const dayField = z.string().refine((text) => isDay(text) && text < '3000', { params: { issue: 'no-such-day' } })

/** The bytes of a file, where an endpoint takes or gives them as they are. */
export const bytesField = z.custom<Uint8Array>((value) => value instanceof Uint8Array)

/** A file as an endpoint gives it. `sha256` is its mark: whoever has it already is not sent it again. */
export const fileReply = z.object({ name: z.string(), mediaType: z.string(), sha256: z.string(), bytes: bytesField })

/** A page of a list: rows, and the key to ask the next with (null when there is none). */
export const pageOf = <Row extends z.ZodType>(row: Row) => z.object({ rows: z.array(row), next: z.string().nullable() })

/** Query parameters of a keyed list. */
export const paging = {
  after: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
}

/** An article as every ruling and due date carries it. */
export const bilingual = z.object({ zh: z.string(), en: z.string() })
export const articleField = z.object({
  kind: z.enum(['statute', 'local', 'practice']),
  law: bilingual,
  number: z.string(),
  asOf: z.string(),
  states: bilingual,
})

/** A rule's answer on the wire. */
export const rulingField = z.discriminatedUnion('permitted', [
  z.object({ permitted: z.literal(true), under: articleField }),
  z.object({
    permitted: z.literal(false),
    under: articleField,
    because: z.string(),
    facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  }),
])

import { z } from 'zod'
import { line, requiredText, longText } from '../../platform/http/fields.ts'
import { templates, type Answers, type Form } from './words.ts'

const key = z.string().regex(/^[a-z0-9-]{1,40}$/)
const said = (max: number) => z.object({ zh: line(max), en: line(max) })
const option = z.object({ id: key, name: said(60) })
const asked = { id: key, name: said(200), required: z.boolean() }

const question = z.discriminatedUnion('kind', [
  z.object({ ...asked, kind: z.literal('choice'), options: z.array(option).min(2).max(12) }),
  z.object({ ...asked, kind: z.literal('several'), options: z.array(option).min(2).max(12) }),
  z.object({ ...asked, kind: z.literal('scale') }),
  z.object({
    ...asked,
    kind: z.literal('text'),
    requiredWhen: z.object({ question: key, options: z.array(key).min(1).max(12) }).nullable(),
    asks: z.enum(['always', 'when-required', 'never']),
  }),
])

/** A form, as it is typed, kept and shown. */
export const FormField = z.object({
  template: z.enum(templates),
  named: z.boolean(),
  subjects: z.array(option).max(20),
  questions: z.array(question).min(1).max(30),
}) satisfies z.ZodType<Form>

/** What is answered to a form, by question. */
export const AnswersField = z.record(
  key,
  z.union([
    key,
    z.number().int().min(1).max(5),
    z.array(key).max(12),
    z.object({ text: longText(4000), subject: key.nullable() }),
  ]),
) satisfies z.ZodType<Answers>

/** What those asked are told: what is to be decided, and what it rests on. */
export const BackgroundField = z.object({
  background: requiredText(10_000),
  draft: longText(20_000).default(''),
  options: longText(10_000).default(''),
  money: longText(5_000).default(''),
  risks: longText(5_000).default(''),
})

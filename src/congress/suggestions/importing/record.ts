import { createHash } from 'node:crypto'
import { z } from 'zod'
import { dayField, line, longText } from '../../../platform/http/fields.ts'
import { classLetter } from '../acts-contract.ts'
import { grades, importableStates, type Grade } from '../words.ts'

const gradeWords: Readonly<Record<string, Grade>> = {
  满意: 'satisfied',
  基本满意: 'basically-satisfied',
  不满意: 'dissatisfied',
}

const blank = (value: unknown): unknown => (value === '' || value === null ? undefined : value)
const maybe = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(blank, schema.optional())
const text = (max: number) => z.preprocess((value) => value ?? '', longText(max))
const names = (most: number) =>
  z
    .array(line(60))
    .max(most)
    .nullish()
    .transform((list) => list ?? [])
const day = maybe(dayField)

/** `A`, `A类`, `Ａ类`: the letter, of whatever scheme the source has. */
const resultClass = z.preprocess(
  (value) =>
    typeof value === 'string' ? blank(value.normalize('NFKC').trim().slice(0, 1).toUpperCase()) : blank(value),
  classLetter.optional(),
)

const Promised = z.object({
  text: line(500),
  due_on: dayField,
  owner: maybe(line(60)),
  state: z.enum(['open', 'reported', 'verified']).default('open'),
  evidence: text(4000),
})

/** One suggestion as it comes from outside: what a published list tells of it, or everything an office knows. */
export const ImportedRecord = z.object({
  id: z.union([z.string().max(100), z.number()]).nullish(),
  title: line(100),
  body: text(8000),
  /** `reply_abstract`: the body tells what was replied; `context_note`: what was done about it; else it is the paper's own. */
  body_kind: text(40),
  congress: text(100),
  session: text(100),
  number: text(40),
  category: text(40),
  kind: text(40),
  priority: z.preprocess((value) => (value === true ? '重点' : value === false ? '' : (value ?? '')), longText(40)),
  units: names(20),
  proposers: text(200),
  lead_deputy: text(40),
  co_signers: names(300),
  facts: text(8000),
  analysis: text(8000),
  proposal: text(8000),
  submitted_on: day,
  assigned_on: day,
  signed_on: day,
  /** Published lists often tell only the month or the year: `2017-10`, `2006`. */
  reply_date: text(20),
  reply: text(20_000),
  result_class: resultClass,
  promises: z
    .array(Promised)
    .max(20)
    .nullish()
    .transform((list) => list ?? []),
  rating: z.preprocess(
    (value) => blank(typeof value === 'string' ? (gradeWords[value] ?? value) : value),
    z.enum(grades).optional(),
  ),
  rating_reason: text(1000),
  rated_on: day,
  rework_reason: text(1000),
  declined_reason: text(1000),
  proposed_organ: text(60),
  returned_reason: text(1000),
  may_publish: z.preprocess((value) => value ?? true, z.boolean()),
  not_public_reason: text(300),
  state: maybe(z.enum(importableStates)),
})
export type ImportedRecord = z.output<typeof ImportedRecord>

const alike = (value: string): string => value.normalize('NFKC').replace(/\s+/g, '')

/** Which paper a record is of, whatever else it says of it: the same one sent again is not entered twice. */
export function fingerprintOf(record: ImportedRecord): string {
  const { congress, session, number, title, lead_deputy, proposers } = record
  const identity = [congress, session, number, title, lead_deputy || proposers].map(alike)
  return createHash('sha256').update(JSON.stringify(identity)).digest('hex').slice(0, 32)
}

/** What has a column of its own here; a rating above all must not come back by another way. */
const housed = new Set([
  'title',
  'facts',
  'analysis',
  'proposal',
  'reply',
  'promises',
  'lead_deputy',
  'co_signers',
  'category',
  'state',
  'may_publish',
  'not_public_reason',
  'rating',
  'rating_reason',
  'rated_on',
  'rework_reason',
  'declined_reason',
  'proposed_organ',
  'returned_reason',
  'submitted_on',
  'assigned_on',
  'signed_on',
])

/** What of an own paper is not told by its columns: the number it had where it came from, a day that was only a month. */
const ownToo = new Set(['id', 'reply_date'])

const plainest = (value: unknown): boolean =>
  ['string', 'number', 'boolean'].includes(typeof value) ||
  (Array.isArray(value) && value.every((each) => typeof each === 'string'))

interface Coming {
  readonly source: string
  readonly fingerprint: string
  readonly own: boolean
}

/** The source's own words, kept beside what was made of them. */
export const originOf = (raw: Readonly<Record<string, unknown>>, { source, fingerprint, own }: Coming) => ({
  ...Object.fromEntries(
    Object.entries(raw)
      .filter(([key]) => !housed.has(key) && (!own || ownToo.has(key) || !(key in ImportedRecord.shape)))
      .filter(([key, value]) => plainest(value) && value !== '' && key.length <= 60)
      .slice(0, 40)
      .map(([key, value]) => [key, typeof value === 'string' ? value.slice(0, 8000) : value]),
  ),
  source,
  fingerprint,
})

import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { bilingual, idField, longText, requiredText } from '../../../platform/http/fields.ts'
import { always, DutyLine, Offer, one, version } from '../../docket/contract.ts'
import { grades, sources, subjects } from '../words.ts'
import { digestStates } from './words.ts'

const office = ['staff', 'chair'] as const
/** Whom it is sent to, with those who make it. */
const readers = ['staff', 'chair', 'party-office', 'government-office'] as const

const cells = <Key extends z.ZodType>(key: Key) => z.array(z.object({ key: key.nullable(), count: z.number() }))

const FiguresReply = z.object({
  total: z.number().nullable(),
  subjects: cells(z.enum(subjects)),
  areas: cells(z.string()),
  sources: cells(z.enum(sources)),
  followed: cells(z.enum(['waiting', 'with-organ', 'answered', 'settled', 'turned-away'])),
  grades: cells(z.enum(grades)),
  trend: z.array(z.object({ month: z.string(), total: z.number().nullable() })),
})

const DigestLine = z.object({
  id: z.string(),
  month: z.string(),
  state: z.enum(digestStates),
  stateName: bilingual,
  total: z.number().nullable(),
  sentOn: z.string().nullable(),
  /** Whether this reader has read it, once it is sent. */
  read: z.boolean(),
})
export type DigestLine = z.infer<typeof DigestLine>

const Quote = z.object({ id: z.string(), text: z.string() })

export const DigestPage = DigestLine.extend({
  version: z.number(),
  summary: z.string(),
  quotes: z.array(Quote),
  /** Published words of the month that may be quoted, while it is made. */
  quotable: z.array(Quote),
  figures: FiguresReply,
  madeBy: z.string(),
  checkedBy: z.string(),
  readings: z.array(z.object({ name: z.string(), role: z.string(), at: z.string() })),
  duties: z.array(DutyLine),
  offers: z.array(Offer),
})
export type DigestPage = z.infer<typeof DigestPage>

const Moved = z.object({ id: z.string(), state: z.enum(digestStates), version: z.number() })

export const listDigests = endpoint({
  name: 'listOpinionDigests',
  method: 'GET',
  path: '/api/opinion-digests',
  for: readers,
  summary: { zh: '社情民意月报', en: 'Monthly digests of opinions' },
  reply: z.object({ rows: z.array(DigestLine), mayMake: z.boolean() }),
})

export const readDigest = endpoint({
  name: 'readOpinionDigest',
  method: 'GET',
  path: '/api/opinion-digests/:id',
  for: readers,
  summary: { zh: '一期社情民意月报', en: 'One monthly digest' },
  params: one,
  reply: DigestPage,
})

export const makeDigest = endpoint({
  name: 'makeOpinionDigest',
  method: 'PUT',
  path: '/api/opinion-digests/:id',
  for: ['staff'],
  summary: { zh: '整理一期月报', en: 'Make a month’s digest' },
  params: one,
  body: z.object({ month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/) }),
  reply: Moved,
  refusals: ['digest-month-runs'],
})

export const writeDigest = endpoint({
  name: 'writeOpinionDigest',
  method: 'POST',
  path: '/api/opinion-digests/:id/write',
  for: office,
  summary: { zh: '写综述，选引原话', en: 'Write what it shows, choose what it quotes' },
  params: one,
  body: z.object({ version, summary: longText(3000), quotes: z.array(idField).max(5).default([]) }),
  reply: Moved,
  refusals: [...always, 'digest-quote-private'],
})

const act = <const Name extends string>(
  name: string,
  path: Name,
  said: { readonly zh: string; readonly en: string },
  refusals: readonly string[] = [],
) =>
  endpoint({
    name,
    method: 'POST',
    path: `/api/opinion-digests/:id/${path}`,
    for: office,
    summary: said,
    params: one,
    body: z.object({ version }),
    reply: Moved,
    refusals: [...always, ...refusals],
  })

export const submitDigest = act('submitOpinionDigest', 'submit', { zh: '提交审核', en: 'Hand a digest over' }, [
  'digest-summary-missing',
])
export const checkDigest = act('checkOpinionDigest', 'check', { zh: '审核通过', en: 'Pass a digest' })
export const sendDigest = act('sendOpinionDigest', 'send', { zh: '报送', en: 'Send a digest' })

export const sendBackDigest = endpoint({
  name: 'sendBackOpinionDigest',
  method: 'POST',
  path: '/api/opinion-digests/:id/send-back',
  for: office,
  summary: { zh: '退回修改', en: 'Send a digest back' },
  params: one,
  body: z.object({ version, reason: requiredText(500) }),
  reply: Moved,
  refusals: always,
})

export const noteDigestRead = endpoint({
  name: 'noteOpinionDigestRead',
  method: 'POST',
  path: '/api/opinion-digests/:id/read',
  for: readers,
  summary: { zh: '阅知', en: 'Note that one has read it' },
  params: one,
  reply: z.object({ id: z.string() }),
})

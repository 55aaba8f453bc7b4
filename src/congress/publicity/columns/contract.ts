import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import {
  bilingual,
  dayField,
  idField,
  line,
  longText,
  pageOf,
  paging,
  requiredText,
} from '../../../platform/http/fields.ts'
import { always, DutyLine, HistoryLine, Offer, one, Timeline, version } from '../../docket/contract.ts'
import { working } from '../../organs/words.ts'
import { channels, mostPictures, states } from './words.ts'

export const writers = ['staff'] as const
export const publishers = ['staff', 'chair'] as const

/** The congress's list of columns holds one under each letter. */
export const section = z.string().regex(/^[A-Z]$/)

export const PieceLine = z.object({
  id: z.string(),
  title: z.string(),
  state: z.enum(states),
  channel: z.enum(channels),
  section: bilingual,
  plannedOn: z.string(),
  overdue: z.boolean(),
  /** When it was published or carried out. */
  on: z.string().nullable(),
  reach: z.number().nullable(),
})
export type PieceLine = z.infer<typeof PieceLine>

/** all · still to be done · on the portal or carried out. */
export const selections = ['all', 'open', 'late', 'out'] as const
export type Selection = (typeof selections)[number]

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)

export const listPieces = endpoint({
  name: 'listPieces',
  method: 'GET',
  path: '/api/publicity',
  for: working,
  summary: { zh: '宣传计划和稿件', en: 'Publicity: the plan and its pieces' },
  query: z.object({
    ...paging,
    which: z.enum(selections).default('all'),
    month: month.optional(),
    channel: z.enum(channels).optional(),
  }),
  reply: pageOf(PieceLine).extend({ counts: z.record(z.enum(selections), z.number()) }),
})

const Picture = z.object({
  fileId: z.string(),
  caption: z.string(),
  name: z.string(),
  mediaType: z.string(),
  purpose: z.enum(['picture', 'proof']),
})

export const PiecePage = PieceLine.omit({ section: true }).extend({
  version: z.number(),
  section: z.object({ letter: z.string(), name: bilingual }),
  body: z.string(),
  audience: z.string(),
  writtenBy: z.string(),
  publishedOn: z.string().nullable(),
  doneOn: z.string().nullable(),
  outcome: z.string(),
  withdrawnReason: z.string(),
  /** Below the portal, where everybody reads it; null unless it is there now. */
  publicAt: z.string().nullable(),
  pictures: z.array(Picture),
  /** What looks like personal data in it, before it is published. */
  personal: z.array(z.object({ kind: z.string(), text: z.string() })),
  duties: z.array(DutyLine),
  offers: z.array(Offer),
  history: z.array(HistoryLine),
  timeline: Timeline,
})
export type PiecePage = z.infer<typeof PiecePage>

export const readPiece = endpoint({
  name: 'readPiece',
  method: 'GET',
  path: '/api/publicity/:id',
  for: working,
  summary: { zh: '一份宣传稿件', en: 'One piece of publicity' },
  params: one,
  reply: PiecePage,
})

export const Moved = z.object({ id: z.string(), state: z.enum(states), version: z.number() })

const files = z
  .array(z.object({ fileId: idField, caption: longText(200).default('') }))
  .max(mostPictures)
  .default([])

const written = {
  section,
  channel: z.enum(channels),
  title: line(100),
  body: longText(20_000).default(''),
  audience: longText(100).default(''),
  plannedOn: dayField,
  files,
}

const ofFiles = ['piece-file-elsewhere', 'piece-file-no-picture'] as const

export const planPiece = endpoint({
  name: 'planPiece',
  method: 'POST',
  path: '/api/publicity',
  for: writers,
  summary: { zh: '列入宣传计划', en: 'Put a piece into the plan' },
  // The id comes from the desk, so that sending twice plans once.
  body: z.object({ id: idField, ...written }),
  reply: Moved,
  refusals: [...ofFiles],
})

export const revisePiece = endpoint({
  name: 'revisePiece',
  method: 'POST',
  path: '/api/publicity/:id/revise',
  for: writers,
  summary: { zh: '修改稿件或者计划', en: 'Change a piece or its day' },
  params: one,
  body: z.object({ version, ...written }),
  reply: Moved,
  refusals: [...always, ...ofFiles],
})

export const submitPiece = endpoint({
  name: 'submitPiece',
  method: 'POST',
  path: '/api/publicity/:id/submit',
  for: writers,
  summary: { zh: '稿件送审', en: 'Send a piece for sign-off' },
  params: one,
  body: z.object({ version }),
  reply: Moved,
  refusals: [...always, 'piece-empty', 'piece-not-for-portal'],
})

export const returnPiece = endpoint({
  name: 'returnPiece',
  method: 'POST',
  path: '/api/publicity/:id/return',
  for: publishers,
  summary: { zh: '稿件退回修改', en: 'Send a piece back to be changed' },
  params: one,
  body: z.object({ version, reason: requiredText(500) }),
  reply: Moved,
  refusals: [...always],
})

export const publishPiece = endpoint({
  name: 'publishPiece',
  method: 'POST',
  path: '/api/publicity/:id/publish',
  for: publishers,
  summary: { zh: '审签并在门户发布', en: 'Sign off and publish on the portal' },
  params: one,
  /** `sure`: what looks like personal data was looked at, and may be public. */
  body: z.object({ version, sure: z.boolean().default(false) }),
  reply: Moved,
  refusals: [...always, 'piece-own', 'piece-personal-data', 'not-a-picture', 'picture-too-large'],
})

export const carryOutPiece = endpoint({
  name: 'carryOutPiece',
  method: 'POST',
  path: '/api/publicity/:id/carry-out',
  for: writers,
  summary: { zh: '登记线下宣传或者新媒体开展情况', en: 'Note publicity that was carried out' },
  params: one,
  body: z.object({
    version,
    doneOn: dayField,
    reach: z.number().int().min(0).max(10_000_000).nullable().default(null),
    outcome: longText(1000).default(''),
    files,
  }),
  reply: Moved,
  refusals: [...always, ...ofFiles, 'piece-for-portal', 'piece-done-later', 'piece-proof-missing'],
})

export const withdrawPiece = endpoint({
  name: 'withdrawPiece',
  method: 'POST',
  path: '/api/publicity/:id/withdraw',
  for: publishers,
  summary: { zh: '撤下已发布的稿件', en: 'Take back what was published' },
  params: one,
  body: z.object({ version, reason: requiredText(500) }),
  reply: Moved,
  refusals: [...always],
})

export const dropPiece = endpoint({
  name: 'dropPiece',
  method: 'POST',
  path: '/api/publicity/:id/drop',
  for: writers,
  summary: { zh: '取消宣传计划', en: 'Drop a planned piece' },
  params: one,
  body: z.object({ version, reason: requiredText(500) }),
  reply: Moved,
  refusals: [...always],
})

/** The columns of this congress, for choosing one. */
export const listSections = endpoint({
  name: 'listSections',
  method: 'GET',
  path: '/api/publicity/sections',
  for: working,
  summary: { zh: '宣传栏目', en: 'The columns' },
  reply: z.object({ rows: z.array(z.object({ letter: z.string(), name: bilingual })) }),
})

const year = z.coerce.number().int().min(1949).max(2999)

export const readPublicityYear = endpoint({
  name: 'readPublicityYear',
  method: 'GET',
  path: '/api/publicity/year',
  for: working,
  summary: { zh: '全年宣传情况统计', en: 'A year of publicity in figures' },
  query: z.object({ year }),
  reply: z.object({
    year: z.number(),
    rows: z.array(
      z.object({
        channel: z.enum(channels),
        section: bilingual,
        planned: z.number(),
        out: z.number(),
        late: z.number(),
        reach: z.number(),
      }),
    ),
  }),
})

export const writePublicityYear = endpoint({
  name: 'writePublicityYear',
  method: 'GET',
  path: '/api/publicity/year/file',
  for: working,
  summary: { zh: '全年宣传情况统计表', en: 'A year of publicity as a sheet' },
  query: z.object({ year, format: z.enum(['csv', 'xlsx']).default('csv') }),
  reply: z.object({ fileName: z.string(), type: z.string(), base64: z.string() }),
})

import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { bilingual, pageOf, paging } from '../../../platform/http/fields.ts'
import { DutyLine, HistoryLine, Offer, one, Timeline } from '../../docket/contract.ts'
import { working } from '../../organs/words.ts'
import { channels, states } from './words.ts'

export * from './acts-contract.ts'

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

import { z } from 'zod'
import { endpoint } from '../../platform/http/contract.ts'
import { idField, pageOf, paging } from '../../platform/http/fields.ts'
import { DutyLine, HistoryLine, Offer, Timeline } from '../docket/contract.ts'
import { working } from '../organs/words.ts'
import { one } from './acts-contract.ts'
import { AskingPanel } from './asking/contract.ts'
import { CatalogueItem } from './catalogue/contract.ts'
import { DecidingPanel } from './deciding/contract.ts'
import { MajorMatterLine } from './line-contract.ts'
import { PublishingPanel } from './publishing/contract.ts'
import { SubmittingPanel } from './submitting/contract.ts'
import { states, tracks } from './words.ts'

export * from './asking/contract.ts'
export * from './catalogue/contract.ts'
export * from './deciding/contract.ts'
export * from './deliberating/contract.ts'
export * from './documents/contract.ts'
export * from './following/contract.ts'
export * from './line-contract.ts'
export * from './publishing/contract.ts'
export * from './submitting/contract.ts'

const year = z.coerce.number().int().min(2000).max(2999).optional()

export const listMajorMatters = endpoint({
  name: 'listMajorMatters',
  method: 'GET',
  path: '/api/decisions',
  for: working,
  summary: { zh: '重大事项：筛选、全文检索', en: 'Major matters: filter, full-text search' },
  query: z.object({
    ...paging,
    search: z.string().max(100).optional(),
    state: z.enum(states).optional(),
    track: z.enum(tracks).optional(),
    organ: idField.optional(),
    /** Those still to be decided: within a month, or past their day. */
    due: z.enum(['soon', 'past']).optional(),
    year,
  }),
  reply: pageOf(MajorMatterLine),
})

export const countMajorMatters = endpoint({
  name: 'countMajorMatters',
  method: 'GET',
  path: '/api/decisions/counts',
  for: working,
  summary: { zh: '一年的重大事项，一眼看清', en: 'A year’s major matters at a glance' },
  query: z.object({ year }),
  reply: z.object({
    year: z.number(),
    states: z.array(z.object({ state: z.enum(states), count: z.number() })),
    tracks: z.array(z.object({ track: z.enum(tracks), count: z.number() })),
    total: z.number(),
    decided: z.number(),
    /** Decided by the day set, of those decided. */
    inTime: z.number(),
    soon: z.number(),
    past: z.number(),
    urgent: z.number(),
    clauses: z.object({ all: z.number(), verified: z.number(), overdue: z.number() }),
    organs: z.array(z.object({ id: z.string(), name: z.string() })),
  }),
})

export const MajorMatterPage = MajorMatterLine.extend({
  version: z.number(),
  item: CatalogueItem,
  proposal: z.string(),
  background: z.string(),
  options: z.string(),
  money: z.string(),
  risks: z.string(),
  enteredByStaff: z.boolean(),
  submitting: SubmittingPanel,
  asking: AskingPanel,
  deciding: DecidingPanel,
  publishing: PublishingPanel,
  duties: z.array(DutyLine),
  offers: z.array(Offer),
  history: z.array(HistoryLine),
  timeline: Timeline,
})
export type MajorMatterPage = z.infer<typeof MajorMatterPage>

export const readMajorMatter = endpoint({
  name: 'readMajorMatter',
  method: 'GET',
  path: '/api/decisions/:id',
  for: working,
  summary: { zh: '一件重大事项', en: 'One major matter' },
  params: one,
  reply: MajorMatterPage,
})

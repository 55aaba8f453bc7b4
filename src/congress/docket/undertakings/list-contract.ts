import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { bilingual, longText, pageOf, paging } from '../../../platform/http/fields.ts'
import { working } from '../../organs/words.ts'
import { one } from '../act-contract.ts'
import { DutyLine, HistoryLine, Offer } from '../lines-contract.ts'
import { Timeline } from '../timeline/contract.ts'
import { Undertaking } from './contract.ts'
import { fates, groups, warnings } from './words.ts'

/** The paper a promise was made in. */
const Source = z.object({
  id: z.string(),
  kind: z.string(),
  kindName: bilingual,
  title: z.string(),
  number: z.string().nullable(),
})

export const UndertakingLine = z.object({
  id: z.string(),
  promise: z.string(),
  source: Source,
  owner: bilingual,
  verifiers: z.array(bilingual),
  state: z.string(),
  stateName: bilingual,
  dueOn: z.string(),
  daysLeft: z.number(),
  reportedOn: z.string().nullable(),
  /** Null once it is verified. */
  warning: z.enum(warnings).nullable(),
  fate: z.enum(fates),
  evidence: z.string(),
  /** What this reader owes on it. */
  mine: z.enum(['report', 'verify']).nullable(),
})
export type UndertakingLine = z.infer<typeof UndertakingLine>

const whoever = z.string().regex(/^(deputy|organ|role):[a-z0-9-]{1,60}$/)

const narrowing = {
  owner: whoever.optional(),
  /** Kind of the paper it was made in: `suggestion`, `gathering`. */
  source: z
    .string()
    .regex(/^[a-z][a-z-]{1,39}$/)
    .optional(),
  search: longText(100).optional(),
}
const which = z.enum(groups).default('open')
export const promiseSorts = ['soonest', 'latest'] as const

export const listUndertakings = endpoint({
  name: 'listUndertakings',
  method: 'GET',
  path: '/api/undertakings',
  for: working,
  summary: { zh: '承诺事项台账', en: 'Undertakings' },
  query: z.object({ ...paging, ...narrowing, which, sort: z.enum(promiseSorts).default('soonest') }),
  reply: pageOf(UndertakingLine),
})

export const countUndertakings = endpoint({
  name: 'countUndertakings',
  method: 'GET',
  path: '/api/undertakings/counts',
  for: working,
  summary: { zh: '承诺事项各类件数', en: 'How many undertakings there are of each kind' },
  query: z.object(narrowing),
  reply: z.object({
    groups: z.record(z.enum(groups), z.number()),
    /** Within all that the reader sees, whatever is asked for. */
    owners: z.array(z.object({ key: z.string(), name: bilingual, count: z.number() })),
    sources: z.array(z.object({ key: z.string(), name: bilingual, count: z.number() })),
  }),
})

const Sum = z.object({
  /** `2026-03`, or the owner's key. */
  key: z.string(),
  /** Of an owner. */
  name: bilingual.nullable(),
  ...(Object.fromEntries(fates.map((fate) => [fate, z.number()])) as Record<(typeof fates)[number], z.ZodNumber>),
})
export type Sum = z.infer<typeof Sum>

export const reckonUndertakings = endpoint({
  name: 'reckonUndertakings',
  method: 'GET',
  path: '/api/undertakings/sums',
  for: working,
  summary: { zh: '承诺兑现情况：按月份或者按承诺人', en: 'Promises kept and broken, by month or by owner' },
  query: z.object({ by: z.enum(['month', 'owner']).default('month') }),
  reply: z.object({ rows: z.array(Sum) }),
})

export const downloadUndertakings = endpoint({
  name: 'downloadUndertakings',
  method: 'GET',
  path: '/api/undertakings/table',
  for: working,
  summary: { zh: '下载筛选出的承诺事项', en: 'Download the filtered undertakings as a table' },
  query: z.object({ ...narrowing, which, format: z.enum(['xlsx', 'csv']).default('xlsx') }),
  reply: z.object({
    fileName: z.string(),
    type: z.string(),
    base64: z.string(),
    rows: z.number(),
    truncated: z.boolean(),
  }),
})

export const UndertakingPage = Undertaking.extend({
  source: Source,
  verifiers: z.array(bilingual),
  promisedOn: z.string(),
  reportedOn: z.string().nullable(),
  daysLeft: z.number(),
  warning: z.enum(warnings).nullable(),
  fate: z.enum(fates),
  duties: z.array(DutyLine),
  offers: z.array(Offer),
  history: z.array(HistoryLine),
  timeline: Timeline,
})
export type UndertakingPage = z.infer<typeof UndertakingPage>

export const readUndertaking = endpoint({
  name: 'readUndertaking',
  method: 'GET',
  path: '/api/undertakings/:id',
  for: working,
  summary: { zh: '一项承诺', en: 'One undertaking' },
  params: one,
  reply: UndertakingPage,
})

import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { working } from '../../organs/words.ts'
import { filterFields } from '../filter-fields.ts'
import { figureKeys } from './figures.ts'

export const groupings = ['none', 'organ', 'category', 'delegation', 'session', 'term'] as const
export type Grouping = (typeof groupings)[number]

const { session, year } = filterFields

/** One row of the statistics: a group, or all of them together. */
export const NumbersRow = z.object({
  /** The value of the list's filter by which the group is asked for; empty for all. */
  key: z.string(),
  /** Null for what belongs to no group. */
  name: z.string().nullable(),
  /** Papers for each figure; null where the ratings are too few to be told this reader. */
  figures: z.record(z.enum(figureKeys), z.number().nullable()),
  /** How many ratings the satisfaction figures are shares of; null where they are not told. */
  ratings: z.number().nullable(),
})
export type NumbersRow = z.infer<typeof NumbersRow>

const Month = z.object({
  /** `2026-03` */
  month: z.string(),
  handedOver: z.number(),
  replied: z.number(),
  /** Not answered at the month’s end, or today; null for months to come. */
  open: z.number().nullable(),
  /** Would still be unanswered at its end if every day were kept. */
  expected: z.number(),
  due: z.number(),
})

export const readNumbers = endpoint({
  name: 'readNumbers',
  method: 'GET',
  path: '/api/suggestions/numbers',
  for: working,
  summary: { zh: '代表建议办理统计', en: 'Statistics of handling' },
  query: z.object({ group: z.enum(groupings).default('organ'), session, year }),
  reply: z.object({
    /** The filters that every list opened from here is asked with, beside the group's. */
    within: z.record(z.string(), z.string()),
    total: NumbersRow,
    rows: z.array(NumbersRow),
    /** Single ratings are not for this reader: satisfaction opens no list, and few ratings are not told. */
    sumsOnly: z.boolean(),
    /** The day up to which ratings are summed for this reader. */
    ratingsUpTo: z.string().nullable(),
    years: z.array(z.string()),
    months: z.array(Month),
  }),
})

export const tableFormats = ['xlsx', 'csv'] as const

/** A table to keep: its bytes in base64, under a name. */
export const TableFile = z.object({ fileName: z.string(), type: z.string(), base64: z.string() })

export const downloadNumbers = endpoint({
  name: 'downloadNumbers',
  method: 'GET',
  path: '/api/suggestions/numbers/table',
  for: working,
  summary: { zh: '下载统计表', en: 'Download the statistics as a table' },
  query: z.object({
    group: z.enum(groupings).default('organ'),
    session,
    year,
    format: z.enum(tableFormats).default('xlsx'),
  }),
  reply: TableFile,
})

export const downloadSuggestions = endpoint({
  name: 'downloadSuggestions',
  method: 'GET',
  path: '/api/suggestions/table',
  for: ['staff', 'chair', 'government-office', 'organ-handler', 'organ-head'],
  summary: { zh: '下载筛选出的代表建议清单', en: 'Download the filtered list as a table' },
  query: z.object({ ...filterFields, format: z.enum(tableFormats).default('xlsx') }),
  reply: TableFile.extend({ rows: z.number(), truncated: z.boolean() }),
  refusals: ['ratings-only-as-sums'],
})

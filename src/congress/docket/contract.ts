import { z } from 'zod'
import { endpoint } from '../../platform/http/contract.ts'
import {
  articleField,
  bilingual,
  dayField,
  idField,
  line,
  pageOf,
  paging,
  requiredText,
} from '../../platform/http/fields.ts'
import { working } from '../organs/words.ts'
import { DutyLine, HistoryLine } from './lines-contract.ts'

export const readInbox = endpoint({
  name: 'readInbox',
  method: 'GET',
  path: '/api/duties/mine',
  for: working,
  summary: { zh: '我的待办', en: 'My duties' },
  query: z.object(paging),
  reply: pageOf(DutyLine).extend({
    counts: z.object({ open: z.number(), overdue: z.number(), today: z.number(), week: z.number() }),
  }),
})

const whichDuties = z.enum(['all', 'overdue', 'week']).default('all')

/** Who owes, as lists are asked for it: `organ:0198…`, `role:staff`. */
const ownerKey = z.string().regex(/^(deputy|organ|role):[a-z0-9-]{1,60}$/)

export const DutyOwner = z.object({
  key: ownerKey,
  name: bilingual,
  count: z.number(),
  /** How long the oldest of them is overdue, in days; nought when none is. */
  longest: z.number(),
})

export const listDuties = endpoint({
  name: 'listDuties',
  method: 'GET',
  path: '/api/duties',
  for: ['staff', 'chair', 'government-office'],
  summary: { zh: '全部待办与逾期', en: 'All duties, the overdue first' },
  query: z.object({ ...paging, which: whichDuties, owner: ownerKey.optional() }),
  reply: pageOf(DutyLine),
})

export const countOwners = endpoint({
  name: 'countOwners',
  method: 'GET',
  path: '/api/duties/owners',
  for: ['staff', 'chair', 'government-office'],
  summary: { zh: '各办理人待办件数', en: 'How many duties each owes' },
  query: z.object({ which: whichDuties }),
  reply: z.object({ rows: z.array(DutyOwner) }),
})

export * from './act-contract.ts'
export * from './lines-contract.ts'
export * from './cadences/contract.ts'
export { Timeline } from './timeline/contract.ts'
export * from './undertakings/contract.ts'
export * from './undertakings/list-contract.ts'
export * from './vacancies/contract.ts'

export const holdPeriod = endpoint({
  name: 'holdPeriod',
  method: 'POST',
  path: '/api/cadence-periods/:id/hold',
  for: ['staff', 'chair'],
  summary: { zh: '完成一期周期工作，写明结果', en: 'Hold one period of a cadence, with its outcome' },
  params: z.object({ id: idField }),
  body: z.object({ outcome: requiredText(2000) }),
  reply: z.object({ id: z.string(), state: z.string(), version: z.number() }),
  refusals: ['act-out-of-state', 'not-your-act'],
})

/** The life of a kind of matter, for drawing. */
export const LifeDrawing = z.object({
  kind: z.string(),
  name: bilingual,
  states: z.array(z.object({ state: z.string(), name: bilingual, ends: z.boolean() })),
  steps: z.array(
    z.object({
      from: z.string(),
      act: z.string(),
      name: bilingual,
      by: z.string(),
      byName: bilingual,
      to: z.string(),
      under: articleField,
    }),
  ),
})

export const readLives = endpoint({
  name: 'readLives',
  method: 'GET',
  path: '/api/lives',
  for: 'signed-in',
  summary: { zh: '各类事项的办理流程', en: 'The lives of all kinds of matter' },
  reply: z.object({ rows: z.array(LifeDrawing) }),
})

export const readCalendar = endpoint({
  name: 'readCalendar',
  method: 'GET',
  path: '/api/calendar',
  for: 'signed-in',
  summary: {
    zh: '工作日历：已载入的年份、放假与调休',
    en: 'Calendar of working days: loaded years, days off, make-up days',
  },
  reply: z.object({
    years: z.array(z.object({ year: z.number(), source: z.string() })),
    days: z.array(z.object({ day: z.string(), kind: z.enum(['off', 'work']), name: z.string() })),
  }),
})

export const CalendarChange = z.object({
  year: z.number().int().min(2000).max(2100),
  source: line(200),
  days: z.array(z.object({ day: dayField, kind: z.enum(['off', 'work']), name: line(40) })).max(120),
})

export const previewCalendar = endpoint({
  name: 'previewCalendar',
  method: 'POST',
  path: '/api/calendar/preview',
  for: ['staff'],
  summary: { zh: '预览：日历变动会改动哪些期限', en: 'Preview which running dates a calendar would move' },
  body: CalendarChange,
  reply: z.object({
    fingerprint: z.string(),
    moves: z.array(z.object({ dutyId: z.string(), title: z.string(), from: z.string(), to: z.string() })),
  }),
  refusals: ['day-of-another-year', 'day-twice'],
})

export const changeCalendar = endpoint({
  name: 'changeCalendar',
  method: 'PUT',
  path: '/api/calendar',
  for: ['staff'],
  summary: {
    zh: '确认日历变动并改期，留有记录',
    en: 'Change the calendar and move the dates previewed, with a record',
  },
  body: CalendarChange.extend({ fingerprint: z.string().max(100) }),
  reply: z.object({ moved: z.number() }),
  refusals: ['preview-outdated', 'day-of-another-year', 'day-twice'],
})

export const listRecord = endpoint({
  name: 'listRecord',
  method: 'GET',
  path: '/api/record',
  for: ['audit-admin'],
  summary: { zh: '记录（审计）', en: 'The record, for the audit administrator' },
  query: z.object({ ...paging, name: z.string().max(60).optional() }),
  reply: pageOf(HistoryLine.extend({ subjectKind: z.string(), subjectId: z.string() })),
})

export const verifyRecordNow = endpoint({
  name: 'verifyRecordNow',
  method: 'GET',
  path: '/api/record/verification',
  for: ['audit-admin'],
  summary: { zh: '校验记录', en: 'Verify the record' },
  reply: z.object({
    events: z.number(),
    head: z.string(),
    broken: z.object({ seq: z.number(), why: z.string() }).nullable(),
  }),
})

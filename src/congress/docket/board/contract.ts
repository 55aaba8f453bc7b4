import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { bilingual } from '../../../platform/http/fields.ts'
import { working } from '../../organs/words.ts'
import { DutyLine, DutyOwner } from '../contract.ts'
import { rungs } from '../words.ts'

const overseers = ['staff', 'chair', 'government-office'] as const
const count = z.number()

export const readDayBoard = endpoint({
  name: 'readDayBoard',
  method: 'GET',
  path: '/api/board/day',
  for: overseers,
  summary: {
    zh: '工作一览：今日到期、本周到期、逾期的是谁',
    en: 'What is due today and this week, and who is overdue',
  },
  reply: z.object({
    counts: z.object({ open: count, overdue: count, today: count, week: count }),
    /** How many overdue duties stand on which rung. */
    rungs: z.array(z.object({ rung: z.enum(rungs), count })),
    /** Who is overdue: whoever owes most first; deputies as one and last, for they are not ranked. */
    late: z.array(DutyOwner),
    /** What falls due from today until the end of the week. */
    due: z.array(DutyLine),
  }),
})

export const Still = DutyLine.extend({
  /** The day of the last thing that happened to it, and how many days ago that is. */
  since: z.string(),
  quietFor: z.number(),
})
export type Still = z.infer<typeof Still>

export const readStill = endpoint({
  name: 'readStill',
  method: 'GET',
  path: '/api/board/still',
  for: ['staff', 'chair'],
  summary: { zh: '工作一览：多日没有进展的事项', en: 'What stands still: nothing has moved for so many days' },
  query: z.object({ days: z.coerce.number().int().min(1).max(365).default(30) }),
  reply: z.object({ days: z.number(), count, rows: z.array(Still) }),
})

/** One period of a cadence as the year shows it. `planned`: to come, and not open yet. */
export const periodStands = ['held', 'held-late', 'due', 'missed', 'dropped', 'planned'] as const
export type PeriodStands = (typeof periodStands)[number]

export const YearPeriod = z.object({
  dueOn: z.string(),
  heldOn: z.string().nullable(),
  stands: z.enum(periodStands),
  /** What it opened, to be gone to; null for a piece of work that is only written down. */
  source: z.object({ kind: z.string(), id: z.string() }).nullable(),
})
export type YearPeriod = z.infer<typeof YearPeriod>

export const readYear = endpoint({
  name: 'readYear',
  method: 'GET',
  path: '/api/board/year',
  for: working,
  summary: { zh: '工作一览：全年定期工作', en: 'The regular work of a year, period by period' },
  reply: z.object({
    year: z.number(),
    today: z.string(),
    rows: z.array(z.object({ id: z.string(), name: bilingual, periods: z.array(YearPeriod) })),
  }),
})

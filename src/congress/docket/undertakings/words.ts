import { sentences } from '../../../law/bilingual.ts'

/** How a promise that is not kept yet presses: 期限内、近期到期、逾期、列入通报. */
export const warnings = ['in-time', 'soon', 'overdue', 'listed'] as const
export type Warning = (typeof warnings)[number]

export const warningNames = sentences({
  'in-time': { zh: '期限内', en: 'in time' },
  soon: { zh: '近期到期', en: 'due soon' },
  overdue: { zh: '逾期', en: 'overdue' },
  listed: { zh: '逾期，已列入通报', en: 'overdue, listed by name' },
})

/** What became of a promise: 按期兑现、逾期兑现、逾期未兑现、办理中. */
export const fates = ['kept', 'kept-late', 'broken', 'open'] as const
export type Fate = (typeof fates)[number]

export const fateNames = sentences({
  kept: { zh: '按期兑现', en: 'kept in time' },
  'kept-late': { zh: '逾期兑现', en: 'kept late' },
  broken: { zh: '逾期未兑现', en: 'overdue and not kept' },
  open: { zh: '办理中', en: 'in hand' },
})

/** What of the promises one asks for. */
export const groups = ['open', 'to-report', 'to-verify', 'soon', 'overdue', 'listed', 'kept', 'all'] as const
export type Group = (typeof groups)[number]

export const groupNames = sentences({
  open: { zh: '未兑现', en: 'not kept yet' },
  'to-report': { zh: '我要报告', en: 'mine to report' },
  'to-verify': { zh: '我要核实', en: 'mine to verify' },
  soon: { zh: '近期到期', en: 'due soon' },
  overdue: { zh: '逾期', en: 'overdue' },
  listed: { zh: '列入通报', en: 'listed in a bulletin' },
  kept: { zh: '已兑现', en: 'kept' },
  all: { zh: '全部', en: 'all' },
})

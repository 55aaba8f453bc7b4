import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { articleField, bilingual, dayField, idField, line, requiredText } from '../../../platform/http/fields.ts'
import { working } from '../../organs/words.ts'
import { one, version } from '../act-contract.ts'
import { rhythms } from './words.ts'

const keepers = ['staff', 'chair'] as const

const Period = z.object({
  id: z.string(),
  /** What it is, or opened: where it is done. */
  source: z.object({ id: z.string(), kind: z.string() }).nullable(),
  session: z.string().nullable(),
  dueOn: z.string(),
  state: z.enum(['due', 'held', 'dropped']),
  outcome: z.string(),
  missed: z.boolean(),
})

export const CadenceLine = z.object({
  id: z.string(),
  version: z.number(),
  name: bilingual,
  rhythm: z.enum(rhythms),
  everyMonths: z.number(),
  aheadDays: z.number(),
  opens: z.string().nullable(),
  under: articleField,
  endedOn: z.string().nullable(),
  /** The end of the next period, whether or not it is open yet; after a session, the close of the next one known. */
  nextDue: z.string().nullable(),
  /** The latest first. */
  periods: z.array(Period),
})
export type CadenceLine = z.infer<typeof CadenceLine>

export const listCadences = endpoint({
  name: 'listCadences',
  method: 'GET',
  path: '/api/cadences',
  for: working,
  summary: { zh: '定期工作及各期完成情况', en: 'Cadences, and how each period went' },
  reply: z.object({ rows: z.array(CadenceLine) }),
})

const Rhythm = z.object({
  everyMonths: z.number().int().min(1).max(60),
  aheadDays: z.number().int().min(0).max(90),
})

export const beginCadence = endpoint({
  name: 'beginCadence',
  method: 'POST',
  path: '/api/cadences',
  for: keepers,
  summary: { zh: '设立定期工作', en: 'Begin a cadence' },
  body: Rhythm.extend({
    id: idField,
    // One of the usual ones by its key, or a piece of work of the congress's own.
    usual: z.string().max(40).nullable().default(null),
    name: line(60),
    firstDue: dayField,
  }),
  reply: z.object({ id: z.string() }),
  refusals: ['first-day-is-past', 'cadence-runs-already'],
})

export const changeCadence = endpoint({
  name: 'changeCadence',
  method: 'PUT',
  path: '/api/cadences/:id',
  for: keepers,
  summary: { zh: '调整周期，从下一期起', en: 'Change a cadence, from its next period on' },
  params: one,
  body: Rhythm.extend({ version, name: line(60), nextDue: dayField }),
  reply: z.object({ id: z.string() }),
  refusals: ['first-day-is-past', 'cadence-has-ended'],
})

export const endCadence = endpoint({
  name: 'endCadence',
  method: 'POST',
  path: '/api/cadences/:id/end',
  for: keepers,
  summary: { zh: '停止定期工作', en: 'End a cadence' },
  params: one,
  body: z.object({ version, reason: requiredText(300) }),
  reply: z.object({ id: z.string() }),
  refusals: ['cadence-has-ended', 'reason-missing'],
})

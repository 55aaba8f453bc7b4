import { sql } from 'kysely'
import type { Work } from '../../../platform/http/route.ts'
import type { Filtering } from '../filter-fields.ts'
import { filterOf } from '../filter.ts'
import { suggestionsSeenBy } from '../visible.ts'
import { conditions, type Counting } from './conditions.ts'
import { papersWith } from './facts.ts'

interface Flow {
  readonly month: string
  readonly handedOver: number
  readonly replied: number
  readonly due: number
}

/** A month of the burn-down: what came, what went, what is open at its end and what would be if every day were kept. */
export interface Month extends Flow {
  readonly open: number | null
  readonly expected: number
}

const next = (month: string): string => {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}

/** The months told at most: what lies before is in the first one's beginning. */
const most = 24

/** Month after month without a gap, each with what has run up by its end (滚动). */
export function rolling(flows: readonly Flow[], today: string): Month[] {
  const by = new Map(flows.map((flow) => [flow.month, flow]))
  const known = [...by.keys()].sort()
  const last = known.at(-1) ?? ''
  const months: Month[] = []
  let [handedOver, replied, due] = [0, 0, 0]
  let month = known[0]
  while (month !== undefined && month <= last) {
    const flow = by.get(month) ?? { month, handedOver: 0, replied: 0, due: 0 }
    handedOver += flow.handedOver
    replied += flow.replied
    due += flow.due
    const isToCome = month > today.slice(0, 7)
    months.push({ ...flow, open: isToCome ? null : handedOver - replied, expected: Math.max(0, handedOver - due) })
    month = next(month)
  }
  return months.slice(-most)
}

/** What was handed over, answered and due month by month, of papers whose days are known. */
export async function monthsOf(work: Work, counting: Counting, within: Filtering): Promise<Month[]> {
  const { tx, congressId, caller, today } = work
  const seen = (await filterOf(work, within)).reduce(
    (query, condition) => query.where(condition),
    suggestionsSeenBy(tx, congressId, caller).select('suggestion.id'),
  )
  const { rows } = await sql<Flow>`
    with seen as materialized (${seen}),
    paper as (
      select suggestion.assigned_on, coalesce(answered.first_on, suggestion.replied_on) as first_on, suggestion.reply_due_on
      from ${papersWith(counting, new Set(['answered']))} join seen on seen.id = suggestion.id
      where suggestion.congress_id = ${congressId}
        and ${conditions['handed-over'].where(counting)} and suggestion.assigned_on is not null),
    moved as (
      select to_char(day, 'YYYY-MM') as month, came, went, fell from paper cross join lateral (values
        (assigned_on, 1, 0, 0), (case when first_on is not null then greatest(first_on, assigned_on) end, 0, 1, 0), (coalesce(reply_due_on, first_on), 0, 0, 1)
      ) as each(day, came, went, fell) where day is not null)
    select month, sum(came) as "handedOver", sum(went) as replied, sum(fell) as due from moved group by month`.execute(
    tx,
  )
  return rolling(
    rows.map((row) => ({
      ...row,
      handedOver: Number(row.handedOver),
      replied: Number(row.replied),
      due: Number(row.due),
    })),
    today,
  )
}

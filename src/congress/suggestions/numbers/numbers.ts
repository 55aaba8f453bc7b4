import { sql } from 'kysely'
import type { Answer } from '../../../platform/http/contract.ts'
import type { Work } from '../../../platform/http/route.ts'
import type { Filtering } from '../filter-fields.ts'
import { mayReadRatings, suggestionsSeenBy } from '../visible.ts'
import { countingOf } from './conditions.ts'
import type { Grouping, NumbersRow, readNumbers } from './contract.ts'
import { countsOf, sumOf, type Counts } from './count.ts'
import { withoutFew } from './few.ts'
import { monthsOf } from './months.ts'
import { namesOfGroups } from './names.ts'

export interface NumbersAsked {
  readonly group: Grouping
  readonly session?: string | undefined
  readonly year?: string | undefined
}

const ofOrgan = ['organ-handler', 'organ-head']

/** What of the congress's papers a reader's statistics are about: an organ's, of those it answers for. */
function withinOf({ caller }: Work, { session, year }: NumbersAsked): Filtering {
  const isOrgan =
    caller.roles.some((role) => ofOrgan.includes(role)) && !caller.roles.some((role) => seeAll.includes(role))
  const own = isOrgan && caller.organId ? { organ: caller.organId, as: 'answering' as const } : {}
  return { ...own, ...(session && { session }), ...(year && { year }) }
}
const seeAll = ['staff', 'chair', 'deputy', 'government-office', 'party-office']

/** Papers most numerous first; what belongs nowhere last. */
const order = (one: NumbersRow, other: NumbersRow): number =>
  Number(one.name === null) - Number(other.name === null) ||
  (other.figures['handed-over'] ?? 0) - (one.figures['handed-over'] ?? 0) ||
  (one.name ?? '').localeCompare(other.name ?? '', 'zh')

/** The statistics of a session, of a year or of all time, as this caller may see them (统计). */
export async function numbers(work: Work, asked: NumbersAsked): Promise<Answer<typeof readNumbers>> {
  const { tx, congressId, caller, today } = work
  const counting = await countingOf(work)
  const within = withinOf(work, asked)
  const sumsOnly = !mayReadRatings(caller)
  // For whoever sees sums only they grow by the month: one rating more from one day to the next would be one deputy's.
  const ratingsBefore = sumsOnly ? `${today.slice(0, 8)}01` : null
  const counted = (group: Grouping) => countsOf(work, counting, { group, within, ratingsBefore })
  const nameOf = await namesOfGroups(work, asked.group)
  const rowOf = ({ key, ...counts }: Counts): NumbersRow => ({ key, name: nameOf(key), ...counts })
  const groups = asked.group === 'none' ? [] : await counted(asked.group)
  // A paper handled in parts is with several organs, and with no other two groups.
  const total = rowOf(['none', 'organ'].includes(asked.group) ? sumOf(await counted('none')) : sumOf(groups))
  // An organ's papers that another answers for as well say nothing of that other.
  const own = ({ key }: Counts) => asked.group !== 'organ' || !within.organ || key === within.organ
  const inUse = (counts: Counts) => counts.figures['handed-over'] > 0 && own(counts)
  const rows = groups.filter(inUse).map(rowOf).sort(order)
  const told = sumsOnly ? withoutFew({ total, rows }) : { total, rows }
  const years = await suggestionsSeenBy(tx, congressId, caller)
    .select(sql<string>`extract(year from coalesce(suggestion.submitted_on, suggestion.assigned_on))::text`.as('year'))
    .where(sql<boolean>`coalesce(suggestion.submitted_on, suggestion.assigned_on) is not null`)
    .distinct()
    .execute()
  return {
    within: Object.fromEntries(Object.entries(within).map(([key, value]) => [key, String(value)])),
    ...told,
    sumsOnly,
    ratingsUpTo: ratingsBefore,
    years: years.map(({ year }) => year).sort((a, b) => b.localeCompare(a)),
    months: await monthsOf(work, counting, within),
  }
}

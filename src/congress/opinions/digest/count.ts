import { sql } from 'kysely'
import type { Reader } from '../../../platform/database/house.ts'
import { opinionsIn } from '../queries.ts'
import type { Grade, Source, Subject } from '../words.ts'
import { enough, folded } from './fold.ts'
import { firstOf, lastOf, monthBefore, type Figures } from './words.ts'

/** How many months before are told beside it. */
const monthsTold = 5

const became = {
  received: 'waiting',
  'with-deputy': 'waiting',
  'to-reassign': 'waiting',
  'with-organ': 'with-organ',
  'before-presidium': 'with-organ',
  answered: 'answered',
  told: 'answered',
  settled: 'settled',
  ending: 'turned-away',
  closed: 'turned-away',
} as const
type Became = (typeof became)[keyof typeof became]

const isTold = (state: string): state is keyof typeof became => Object.hasOwn(became, state)

async function totalsBefore(db: Reader, congressId: number, month: string): Promise<Figures['trend']> {
  const first = monthBefore(month, monthsTold)
  const rows = await opinionsIn(db, congressId)
    .where('matter.state', '!=', 'withdrawn')
    .where('opinion.received_on', '>=', firstOf(first))
    .where('opinion.received_on', '<', firstOf(month))
    .select([sql<string>`to_char(opinion.received_on, 'YYYY-MM')`.as('month'), sql<number>`count(*)`.as('count')])
    .groupBy(sql`1`)
    .execute()
  const counted = new Map(rows.map((row) => [row.month, row.count]))
  return Array.from({ length: monthsTold }, (_, index) => {
    const each = monthBefore(month, monthsTold - index)
    return { month: each, total: enough(counted.get(each) ?? 0) }
  })
}

const tally = <Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key | null): Map<Key, number> => {
  const counts = new Map<Key, number>()
  for (const row of rows) {
    const key = keyOf(row)
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** What people said in a month, counted; what was taken back is not. */
export async function figuresOf(db: Reader, congressId: number, month: string): Promise<Figures> {
  const rows = await opinionsIn(db, congressId)
    .leftJoin('deputies.area as area', (on) =>
      on.onRef('area.congress_id', '=', 'opinion.congress_id').onRef('area.id', '=', 'opinion.area_id'),
    )
    .leftJoin('opinions.rating as rating', (on) =>
      on
        .onRef('rating.congress_id', '=', 'opinion.congress_id')
        .onRef('rating.opinion_id', '=', 'opinion.id')
        .onRef('rating.round', '=', 'opinion.round'),
    )
    .where('matter.state', '!=', 'withdrawn')
    .where('opinion.received_on', '>=', firstOf(month))
    .where('opinion.received_on', '<=', lastOf(month))
    .select(['opinion.subject', 'opinion.source', 'matter.state', 'area.name as area', 'rating.grade'])
    .execute()
  return {
    total: enough(rows.length),
    subjects: folded(tally(rows, ({ subject }) => subject as Subject)),
    areas: folded(tally(rows, ({ area }) => area)),
    sources: folded(tally(rows, ({ source }) => source as Source)),
    followed: folded(tally(rows, ({ state }): Became | null => (isTold(state) ? became[state] : null))),
    grades: folded(tally(rows, ({ grade }) => grade as Grade | null)),
    trend: await totalsBefore(db, congressId, month),
  }
}

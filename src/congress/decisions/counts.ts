import { sql } from 'kysely'
import { addDays, yearOf } from '../../law/day.ts'
import type { Work } from '../../platform/http/route.ts'
import { daysOf, soonDays } from './list.ts'
import { majorMattersSeenBy } from './visible.ts'
import type { State, Track } from './words.ts'

/** Those brought in a year, within what the caller may see. */
const ofYear = ({ tx, congressId, caller }: Work, year: number) => {
  const { from, to } = daysOf(year)
  return majorMattersSeenBy(tx, congressId, caller)
    .where('major.submitted_on', '>=', from)
    .where('major.submitted_on', '<=', to)
}

/** How the year's clauses stand: promised, verified, past their day. */
const clauses = (work: Work, year: number) =>
  ofYear(work, year)
    .innerJoin('decisions.clause as clause', (on) =>
      on.onRef('clause.congress_id', '=', 'major.congress_id').onRef('clause.matter_id', '=', 'major.id'),
    )
    .innerJoin('docket.matter as promise', (on) =>
      on.onRef('promise.congress_id', '=', 'clause.congress_id').onRef('promise.id', '=', 'clause.undertaking_id'),
    )
    .innerJoin('docket.undertaking as undertaking', (on) =>
      on
        .onRef('undertaking.congress_id', '=', 'clause.congress_id')
        .onRef('undertaking.id', '=', 'clause.undertaking_id'),
    )
    .select([
      sql<number>`count(*)`.as('all'),
      sql<number>`count(*) filter (where promise.state = 'verified')`.as('verified'),
      sql<number>`count(*) filter (where promise.ended_at is null and undertaking.due_on < ${work.today})`.as(
        'overdue',
      ),
    ])
    .executeTakeFirstOrThrow()

const organs = (work: Work) =>
  majorMattersSeenBy(work.tx, work.congressId, work.caller)
    .innerJoin('organs.organ as organ', (on) =>
      on.onRef('organ.congress_id', '=', 'major.congress_id').onRef('organ.id', '=', 'major.organ_id'),
    )
    .select(['organ.id', 'organ.name'])
    .distinct()
    .orderBy('organ.name')
    .execute()

/** A year's major matters at a glance: how many, how they stand, how many were decided in time (年度清单). */
export async function counts(work: Work, asked: { year?: number | undefined }) {
  const { today } = work
  const year = asked.year ?? yearOf(today)
  const rows = await ofYear(work, year)
    .select(({ fn }) => ['matter.state', 'major.track', fn.countAll<number>().as('count')])
    .groupBy(['matter.state', 'major.track'])
    .execute()
  const sums = <Key extends string>(key: (row: (typeof rows)[number]) => Key): [Key, number][] => {
    const all = new Map<Key, number>()
    for (const row of rows) all.set(key(row), (all.get(key(row)) ?? 0) + row.count)
    return [...all]
  }
  const day = { from: today, to: addDays(today, soonDays) }
  const open = sql`major.decided_on is null and matter.ended_at is null and major.decide_by`
  const figures = await ofYear(work, year)
    .select([
      sql<number>`count(*)`.as('total'),
      sql<number>`count(*) filter (where major.decided_on is not null)`.as('decided'),
      sql<number>`count(*) filter (where major.decided_on <= major.decide_by)`.as('inTime'),
      sql<number>`count(*) filter (where ${open} between ${day.from}::date and ${day.to}::date)`.as('soon'),
      sql<number>`count(*) filter (where ${open} < ${today})`.as('past'),
      sql<number>`count(*) filter (where major.urgency <> '')`.as('urgent'),
    ])
    .executeTakeFirstOrThrow()
  return {
    year,
    states: sums(({ state }) => state as State).map(([state, count]) => ({ state, count })),
    tracks: sums(({ track }) => track as Track).map(([track, count]) => ({ track, count })),
    ...figures,
    clauses: await clauses(work, year),
    organs: await organs(work),
  }
}

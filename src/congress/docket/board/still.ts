import { sql } from 'kysely'
import { dayInShanghai } from '../../../law/day.ts'
import type { Answer } from '../../../platform/http/contract.ts'
import type { Work } from '../../../platform/http/route.ts'
import { addDays, daysBetween } from '../clock/index.ts'
import { namesIn } from '../lives.ts'
import { shownTo } from '../shown-to.ts'
import type { Life } from '../words.ts'
import type { readStill, Still } from './contract.ts'
import { firstDuties } from './first-duties.ts'

const most = 15

interface Quiet {
  readonly id: string
  readonly at: string
  readonly count: number
}

/**
 * Papers of their own in which nothing has happened since a day. One that waits for a day fixed beforehand (a promise's,
 * a meeting's) stands still only once that day is past; that it was heard of, urged by letter
 * or brought in from elsewhere moved nothing.
 */
async function quietSince(work: Work, lives: readonly Life[], before: string): Promise<Quiet[]> {
  const { tx, congressId, today } = work
  const { rows } = await sql<Quiet>`
    select matter.id, greatest(matter.entered_at, last.at) as at, (count(*) over ())::int as count
    from docket.matter as matter
    left join lateral (
      select event.at from record.event as event
      where event.congress_id = matter.congress_id and event.subject_kind = matter.kind
        and event.subject_id = matter.id::text
        and event.name not like all (array['%.heard', '%.imported', '%.letter-%'])
      order by event.seq desc limit 1) as last on true
    where matter.congress_id = ${congressId} and matter.ended_at is null and matter.source_id is null
      and matter.entered_at < ${before}::timestamptz and coalesce(last.at, matter.entered_at) < ${before}::timestamptz
      and exists (select from docket.duty where duty.congress_id = matter.congress_id and duty.matter_id = matter.id
        and duty.ended_at is null and (duty.due_on < ${today} or (
          (duty.explanation -> 'period' ->> 'count')::int > 0 and duty.explanation ->> 'start' <= ${today})))
      and ${shownTo(work, lives)}
    order by 2, matter.id limit ${most}`.execute(tx)
  return rows
}

/** What stands still, the longest first, with whose act it waits for (多日没有进展). */
export async function still(work: Work, lives: readonly Life[], days: number): Promise<Answer<typeof readStill>> {
  const quiet = await quietSince(work, lives, `${addDays(work.today, -days)}T00:00:00+08:00`)
  if (quiet.length === 0) return { days, count: 0, rows: [] }
  const first = await firstDuties(
    work,
    quiet.map(({ id }) => id),
    namesIn(lives),
  )
  const rows = quiet.flatMap(({ id, at }): Still[] => {
    const duty = first.get(id)
    const since = dayInShanghai(at)
    return duty ? [{ ...duty, since, quietFor: daysBetween(since, work.today) }] : []
  })
  return { days, count: quiet[0]?.count ?? 0, rows }
}

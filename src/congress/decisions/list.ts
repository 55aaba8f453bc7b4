import { sql } from 'kysely'
import type { z } from 'zod'
import { addDays } from '../../law/day.ts'
import { idKey } from '../../platform/http/keys.ts'
import type { Work } from '../../platform/http/route.ts'
import { searchQuery } from '../../platform/text/cut.ts'
import type { listMajorMatters, MajorMatterLine } from './contract.ts'
import { majorMattersSeenBy } from './visible.ts'
import type { Body, State, Track } from './words.ts'

type Asked = z.output<NonNullable<typeof listMajorMatters.query>>

/** Days ahead within which a matter is soon to be decided. */
export const soonDays = 30

/** Whether somebody's duty on the matter is past its day. */
const pastDue = (today: string) =>
  sql<boolean>`exists (select from docket.duty where duty.congress_id = major.congress_id
    and duty.matter_id = major.id and duty.ended_at is null and duty.due_on < ${today})`

/** The columns of a line of the list. */
export const lines = (work: Work) =>
  majorMattersSeenBy(work.tx, work.congressId, work.caller)
    .innerJoin('organs.organ as organ', (on) =>
      on.onRef('organ.congress_id', '=', 'major.congress_id').onRef('organ.id', '=', 'major.organ_id'),
    )
    .select(['major.id', 'major.number', 'major.title', 'major.track', 'matter.state', 'major.body'])
    .select(['major.organ_id', 'organ.name as organ', 'major.submitted_on', 'major.decide_by'])
    .select(['major.decided_on', 'major.published_on', pastDue(work.today).as('overdue')])

export type LineRow = Awaited<ReturnType<ReturnType<typeof lines>['execute']>>[number]

/** A row as the contract promises it. */
export const lineOf = (row: LineRow): MajorMatterLine => ({
  id: row.id,
  number: row.number,
  title: row.title,
  track: row.track as Track,
  state: row.state as State,
  organ: { id: row.organ_id, name: row.organ },
  body: row.body as Body | null,
  submittedOn: row.submitted_on,
  decideBy: row.decide_by,
  decidedOn: row.decided_on,
  publishedOn: row.published_on,
  overdue: row.overdue,
})

/** The days of a year, as `brought in that year` reads them. */
export const daysOf = (year: number) => ({ from: `${year}-01-01`, to: `${year}-12-31` })

function filtered(work: Work, asked: Asked) {
  const { today } = work
  let query = lines(work)
  if (asked.state) query = query.where('matter.state', '=', asked.state)
  if (asked.track) query = query.where('major.track', '=', asked.track)
  if (asked.organ) query = query.where('major.organ_id', '=', asked.organ)
  if (asked.due) query = query.where('major.decided_on', 'is', null).where('matter.ended_at', 'is', null)
  if (asked.due === 'past') query = query.where('major.decide_by', '<', today)
  if (asked.due === 'soon')
    query = query.where('major.decide_by', '>=', today).where('major.decide_by', '<=', addDays(today, soonDays))
  if (asked.year) {
    const { from, to } = daysOf(asked.year)
    query = query.where('major.submitted_on', '>=', from).where('major.submitted_on', '<=', to)
  }
  const words = asked.search?.trim() ? searchQuery(asked.search) : undefined
  if (words === null) return query.where(sql<boolean>`false`)
  return words ? query.where(sql<boolean>`major.search @@ ${words}::tsquery`) : query
}

/** Major matters by filter and words, the newest first, a page at a time. */
export async function list(work: Work, asked: Asked): Promise<{ rows: MajorMatterLine[]; next: string | null }> {
  const before = idKey(asked.after)
  const begun = before ? filtered(work, asked).where('major.id', '<', before) : filtered(work, asked)
  const rows = await begun
    .orderBy('major.id', 'desc')
    .limit(asked.limit + 1)
    .execute()
  const page = rows.slice(0, asked.limit)
  return { rows: page.map(lineOf), next: rows.length > asked.limit ? (page.at(-1)?.id ?? null) : null }
}

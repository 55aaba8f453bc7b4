import { sql, type SqlBool } from 'kysely'
import type { z } from 'zod'
import type { Bilingual } from '../../../law/bilingual.ts'
import type { Work } from '../../../platform/http/route.ts'
import { selections, type listPieces, type PieceLine, type Selection } from './contract.ts'
import { pieces, sectionNamed, sectionsOf } from './queries.ts'
import type { Channel, State } from './words.ts'

type Asked = z.output<NonNullable<typeof listPieces.query>>

const overdue = sql<boolean>`exists (select from docket.duty where duty.congress_id = matter.congress_id
  and duty.matter_id = matter.id and duty.ended_at is null and duty.due_on < `
const late = (today: string) => sql<boolean>`${overdue}${today})`

const within = (which: Selection, today: string) =>
  ({
    all: sql<SqlBool>`true`,
    open: sql<SqlBool>`matter.state in ('planned', 'drafted')`,
    late: sql<SqlBool>`${late(today)}`,
    out: sql<SqlBool>`matter.state in ('published', 'done')`,
  })[which]

export const linesOf = (work: Pick<Work, 'tx' | 'congressId' | 'today'>) =>
  pieces(work)
    .select(['piece.id', 'piece.title', 'piece.channel', 'piece.section', 'piece.planned_on as plannedOn'])
    .select(['piece.published_on as publishedOn', 'piece.done_on as doneOn', 'piece.reach', 'matter.state'])
    .select(late(work.today).as('overdue'))

type Row = Awaited<ReturnType<ReturnType<typeof linesOf>['execute']>>[number]

export const lineOf = (row: Row, sections: Readonly<Record<string, Bilingual>>): PieceLine => ({
  id: row.id,
  title: row.title,
  state: row.state as State,
  channel: row.channel as Channel,
  section: sectionNamed(sections, row.section),
  plannedOn: row.plannedOn,
  overdue: row.overdue,
  on: row.publishedOn ?? row.doneOn,
  reach: row.reach,
})

async function countsOf(work: Work): Promise<Record<Selection, number>> {
  const counted = (which: Selection) => sql<number>`count(*) filter (where ${within(which, work.today)})`.as(which)
  return pieces(work).select(selections.map(counted)).executeTakeFirstOrThrow() as Promise<Record<Selection, number>>
}

/** Where a page begins: `2026-03-12~0198…`. */
const keyIn = (after: string | undefined): { day: string; id: string } | null => {
  const parts = /^(\d{4}-\d{2}-\d{2})~([0-9a-f-]{36})$/.exec(after ?? '')
  return parts?.[1] && parts[2] ? { day: parts[1], id: parts[2] } : null
}

/** The plan and what became of it, the latest day first. */
export async function list(work: Work, { after, limit, which, month, channel }: Asked) {
  const from = keyIn(after)
  let rows = linesOf(work).where(within(which, work.today))
  if (month) rows = rows.where(sql<SqlBool>`to_char(piece.planned_on, 'YYYY-MM') = ${month}`)
  if (channel) rows = rows.where('piece.channel', '=', channel)
  if (from) rows = rows.where(sql<SqlBool>`(piece.planned_on, piece.id) < (${from.day}::date, ${from.id}::uuid)`)
  const found = await rows
    .orderBy('piece.planned_on', 'desc')
    .orderBy('piece.id', 'desc')
    .limit(limit + 1)
    .execute()
  const sections = await sectionsOf(work.tx, work.congressId)
  const page = found.slice(0, limit)
  const last = page.at(-1)
  return {
    rows: page.map((row) => lineOf(row, sections)),
    next: found.length > limit && last ? `${last.plannedOn}~${last.id}` : null,
    counts: await countsOf(work),
  }
}

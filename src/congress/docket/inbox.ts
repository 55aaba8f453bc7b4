import { sql } from 'kysely'
import type { z } from 'zod'
import { dayKey } from '../../platform/http/keys.ts'
import type { Work } from '../../platform/http/route.ts'
import { addDays } from './clock/index.ts'
import type { DutyLine, listDuties, readInbox } from './contract.ts'
import { dutyLine, openDutyRows } from './duty-lines.ts'
import { holdingsOf } from './holdings.ts'
import { namesIn, type Names } from './lives.ts'
import { shownTo } from './shown-to.ts'
import type { Life } from './words.ts'

type Rows = ReturnType<typeof openDutyRows>

async function page(
  rows: Rows,
  { after, limit }: { after?: string | undefined; limit: number },
  show: (row: never) => DutyLine,
) {
  const from = dayKey(after)
  const begun = from ? rows.where(sql<boolean>`(duty.due_on, duty.id) > (${from.day}::date, ${from.id}::uuid)`) : rows
  const found = await begun
    .orderBy('duty.due_on')
    .orderBy('duty.id')
    .limit(limit + 1)
    .execute()
  const shown = found.slice(0, limit)
  const last = shown.at(-1)
  return {
    rows: shown.map((row) => show(row as never)),
    next: found.length > limit && last ? `${last.due_on}~${last.id}` : null,
  }
}

/** Everything a caller owes, the longest due first (我的待办), with its counts. */
export async function inbox(work: Work, names: Names, asked: z.output<NonNullable<typeof readInbox.query>>) {
  const { tx, congressId, caller, today } = work
  const pairs = sql.join(holdingsOf(caller).map(({ kind, id }) => sql`(${kind}, ${id})`))
  const mine = sql<boolean>`(duty.holder_kind, duty.holder_id) in (${pairs})`
  const listed = await page(openDutyRows(tx, congressId).where(mine), asked, (row) => dutyLine(row, names, today))
  const counts = await tx
    .selectFrom('docket.duty as duty')
    .where('duty.congress_id', '=', congressId)
    .where('duty.ended_at', 'is', null)
    .where(mine)
    .select([
      sql<number>`count(*)`.as('open'),
      sql<number>`count(*) filter (where due_on < ${today})`.as('overdue'),
      sql<number>`count(*) filter (where due_on = ${today})`.as('today'),
      sql<number>`count(*) filter (where due_on between ${today}::date and ${addDays(today, 6)}::date)`.as('week'),
    ])
    .executeTakeFirstOrThrow()
  return { ...listed, counts }
}

/** All that is owed in the congress on what the caller may know of, the longest overdue first. */
export function allDuties(work: Work, lives: readonly Life[], asked: z.output<NonNullable<typeof listDuties.query>>) {
  const { tx, congressId, today } = work
  const names = namesIn(lives)
  let rows = openDutyRows(tx, congressId).where(shownTo(work, lives))
  if (asked.which === 'overdue') rows = rows.where('duty.due_on', '<', today)
  if (asked.which === 'week')
    rows = rows.where('duty.due_on', '<=', addDays(today, 6)).where('duty.due_on', '>=', today)
  return page(rows, asked, (row) => dutyLine(row, names, today))
}

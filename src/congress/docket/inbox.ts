import { sql, type RawBuilder } from 'kysely'
import type { z } from 'zod'
import { dayKey } from '../../platform/http/keys.ts'
import type { Work } from '../../platform/http/route.ts'
import { addDays, daysBetween } from './clock/index.ts'
import type { countOwners, DutyLine, listDuties, readInbox } from './contract.ts'
import { dutyLine, holderName, openDutyRows } from './duty-lines.ts'
import { namedHoldings } from './holdings.ts'
import { namesIn, type Names } from './lives.ts'
import { shownTo } from './shown-to.ts'
import type { Life } from './words.ts'

type Rows = ReturnType<typeof openDutyRows>
type Which = z.output<NonNullable<typeof countOwners.query>>['which']

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

/**
 * The caller's own duties, each act on a matter once: a promise that she verifies as its deputy and as the office is
 * one thing to do.
 */
function mineOnce({ caller }: Pick<Work, 'caller'>): RawBuilder<boolean> {
  const holdings = namedHoldings(caller)
  if (holdings.length === 0) return sql<boolean>`false`
  const pairs = sql.join(holdings.map(({ kind, id }) => sql`(${kind}, ${id})`))
  const mine = sql<boolean>`(duty.holder_kind, duty.holder_id) in (${pairs})`
  if (holdings.length < 2) return mine
  return sql<boolean>`(${mine} and not exists (
    select from docket.duty as other where other.congress_id = duty.congress_id and other.matter_id = duty.matter_id
      and other.ended_at is null and other.act = duty.act and (other.holder_kind, other.holder_id) in (${pairs})
      and (other.due_on, other.id) < (duty.due_on, duty.id)))`
}

/** Everything a caller owes, the longest due first (我的待办), with its counts. */
export async function inbox(work: Work, names: Names, asked: z.output<NonNullable<typeof readInbox.query>>) {
  const { tx, congressId, today } = work
  const mine = mineOnce(work)
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

/** Every open duty the caller may know of, within what is asked. */
function known(work: Work, lives: readonly Life[], which: Which): Rows {
  const { tx, congressId, today } = work
  const rows = openDutyRows(tx, congressId)
    .where(shownTo(work, lives))
    .where(shownTo(work, lives, 'source'))
  if (which === 'overdue') return rows.where('duty.due_on', '<', today)
  if (which === 'week') return rows.where('duty.due_on', '<=', addDays(today, 6)).where('duty.due_on', '>=', today)
  return rows
}

/** All that is owed in the congress on what the caller may know of, the longest overdue first. */
export function allDuties(work: Work, lives: readonly Life[], asked: z.output<NonNullable<typeof listDuties.query>>) {
  const names = namesIn(lives)
  const [kind, id] = asked.owner?.split(':') ?? []
  const rows = known(work, lives, asked.which)
  const theirs = kind && id ? rows.where('duty.holder_kind', '=', kind).where('duty.holder_id', '=', id) : rows
  return page(theirs, asked, (row) => dutyLine(row, names, work.today))
}

/** Who owes how much of it: whoever owes most first, and among equals whoever is slowest. */
export async function owners(work: Work, lives: readonly Life[], { which }: { which: Which }) {
  const rows = await known(work, lives, which)
    .clearSelect()
    .select([
      'duty.holder_kind',
      'duty.holder_id',
      sql<string | null>`coalesce(organ.name, deputy.name)`.as('holder_name'),
    ])
    .select([sql<number>`count(*)`.as('count'), sql<string>`min(duty.due_on)`.as('oldest')])
    .groupBy(['duty.holder_kind', 'duty.holder_id', sql`coalesce(organ.name, deputy.name)`])
    .orderBy(sql`count(*)`, 'desc')
    .orderBy(sql`min(duty.due_on)`)
    .orderBy('duty.holder_id')
    .execute()
  return {
    rows: rows.map((row) => ({
      key: `${row.holder_kind}:${row.holder_id}`,
      name: holderName(row),
      count: row.count,
      longest: Math.max(0, daysBetween(row.oldest, work.today)),
    })),
  }
}

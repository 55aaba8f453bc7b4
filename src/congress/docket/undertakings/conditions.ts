import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { z } from 'zod'
import { addDays } from '../../../law/day.ts'
import type { Work } from '../../../platform/http/route.ts'
import { namedHoldings, ownHoldings } from '../holdings.ts'
import type { Holder } from '../words.ts'
import type { countUndertakings } from './list-contract.ts'
import type { Group } from './words.ts'

type Condition = RawBuilder<SqlBool>
export type Narrowing = z.output<NonNullable<typeof countUndertakings.query>>

const among = (kind: string, id: string, holders: readonly Holder[]): Condition =>
  holders.length === 0
    ? sql<SqlBool>`false`
    : sql<SqlBool>`(${sql.ref(kind)}, ${sql.ref(id)}) in (${sql.join(holders.map((each) => sql`(${each.kind}, ${each.id})`))})`

/** The caller owes this act on it now; nobody verifies what is her own. */
const mineTo = (act: 'report' | 'verify', { caller }: Pick<Work, 'caller'>): Condition => {
  const mine = sql<SqlBool>`exists (select from docket.duty as mine where mine.congress_id = undertaking.congress_id
    and mine.matter_id = undertaking.id and mine.ended_at is null and mine.act = ${act}
    and ${among('mine.holder_kind', 'mine.holder_id', namedHoldings(caller))})`
  if (act === 'report') return mine
  return sql<SqlBool>`(${mine} and not ${among('undertaking.owner_kind', 'undertaking.owner_id', ownHoldings(caller))})`
}

/** The same as `warningOf` says of each, asked of all at once. */
export function groupCondition(group: Group, work: Pick<Work, 'caller' | 'today'>, remindBefore: number): Condition {
  const { today } = work
  const conditions: Record<Group, Condition> = {
    all: sql<SqlBool>`true`,
    open: sql<SqlBool>`matter.ended_at is null`,
    kept: sql<SqlBool>`matter.state = 'verified'`,
    'to-report': mineTo('report', work),
    'to-verify': mineTo('verify', work),
    soon: sql<SqlBool>`(matter.state = 'open' and duty.due_on between ${today}::date and ${addDays(today, remindBefore)}::date
      and not duty.listed)`,
    overdue: sql<SqlBool>`(duty.due_on < ${today}::date)`,
    listed: sql<SqlBool>`(duty.listed)`,
  }
  return conditions[group]
}

const escaped = (text: string): string => text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)

/** Owner, kind of paper, and words of the promise or of the paper's title or number. */
export function narrowedBy({ owner, source, search }: Narrowing): Condition[] {
  const [kind, id] = owner?.split(':') ?? []
  const words = search?.trim() ? `%${escaped(search.trim())}%` : null
  return [
    ...(kind && id ? [sql<SqlBool>`(undertaking.owner_kind = ${kind} and undertaking.owner_id = ${id})`] : []),
    ...(source ? [sql<SqlBool>`source.kind = ${source}`] : []),
    ...(words
      ? [
          sql<SqlBool>`(undertaking.promise ilike ${words} or source.title ilike ${words} or source.reference ilike ${words})`,
        ]
      : []),
  ]
}

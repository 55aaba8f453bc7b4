import { sql } from 'kysely'
import type { Work } from '../../../platform/http/route.ts'
import { addMonths } from '../clock/index.ts'
import { holderName } from '../duty-lines.ts'
import type { Sum } from './list-contract.ts'
import { seen, type Register } from './list.ts'
import { fates } from './words.ts'

/** Months told: this one, those before it, and the next. */
const monthsBack = 11

const isLate = sql<boolean>`(undertaking.reported_on > undertaking.due_on) is true`

/** The same as `fateOf` says of each, counted of all at once. */
const fateIn = (today: string) => {
  const isBroken = sql<boolean>`(matter.state <> 'verified' and undertaking.due_on < ${today}::date
    and (matter.state <> 'reported' or ${isLate}))`
  return {
    kept: sql<boolean>`(matter.state = 'verified' and not ${isLate})`,
    'kept-late': sql<boolean>`(matter.state = 'verified' and ${isLate})`,
    broken: isBroken,
    open: sql<boolean>`(matter.state <> 'verified' and not ${isBroken})`,
  }
}

const counted = (today: string) =>
  fates.map((fate) => sql<number>`count(*) filter (where ${fateIn(today)[fate]})`.as(fate))

/** What became of the promises of each month, by the day they were to be kept. */
export async function byMonth(work: Work, register: Register): Promise<Sum[]> {
  const { today } = work
  const first = `${addMonths(`${today.slice(0, 7)}-01`, -monthsBack).slice(0, 7)}-01`
  const rows = await seen(work, register)
    .select(sql<string>`to_char(undertaking.due_on, 'YYYY-MM')`.as('key'))
    .select(counted(today))
    .where('undertaking.due_on', '>=', first)
    .where('undertaking.due_on', '<', addMonths(first, monthsBack + 3))
    .groupBy(sql`1`)
    .orderBy(sql`1`)
    .execute()
  return withoutGaps(rows.map((row) => ({ ...row, name: null }) as unknown as Sum))
}

/** Between two months that are told, none is left out. */
function withoutGaps(rows: readonly Sum[]): Sum[] {
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last) return []
  const known = new Map(rows.map((row) => [row.key, row]))
  const months: Sum[] = []
  for (let key = first.key; key <= last.key; key = addMonths(`${key}-01`, 1).slice(0, 7))
    months.push(known.get(key) ?? { key, name: null, kept: 0, 'kept-late': 0, broken: 0, open: 0 })
  return months
}

/** What became of each owner's promises: whoever broke most stands first. */
export async function byOwner(work: Work, register: Register): Promise<Sum[]> {
  const rows = await seen(work, register)
    .select(['undertaking.owner_kind as holder_kind', 'undertaking.owner_id as holder_id'])
    .select(sql<string | null>`coalesce(organ.name, deputy.name)`.as('holder_name'))
    .select(counted(work.today))
    .groupBy(['undertaking.owner_kind', 'undertaking.owner_id', sql`coalesce(organ.name, deputy.name)`])
    .orderBy('broken', 'desc')
    .orderBy(sql`count(*)`, 'desc')
    .orderBy('undertaking.owner_id')
    .limit(60)
    .execute()
  return rows.map(({ holder_kind, holder_id, holder_name, ...sums }) => ({
    ...(sums as unknown as Omit<Sum, 'key' | 'name'>),
    key: `${holder_kind}:${holder_id}`,
    name: holderName({ holder_kind, holder_id, holder_name }),
  }))
}

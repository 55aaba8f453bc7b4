import { sql } from 'kysely'
import type { Answer } from '../../../platform/http/contract.ts'
import type { Work } from '../../../platform/http/route.ts'
import { roleNames } from '../../organs/words.ts'
import { addDays, daysBetween } from '../clock/index.ts'
import { dutyLine, holderName, openDutyRows } from '../duty-lines.ts'
import { namesIn } from '../lives.ts'
import { shownTo } from '../shown-to.ts'
import { rungs, type Life } from '../words.ts'
import type { readDayBoard } from './contract.ts'

type Board = Answer<typeof readDayBoard>
const shown = 12
const lateOwners = 12
/** The key under which whatever deputies owe is summed: no owner's that lists are asked for. */
const deputies = 'role:deputy'

/** Every open duty the caller may know of. */
const known = (work: Work, lives: readonly Life[]) =>
  openDutyRows(work.tx, work.congressId)
    .where(shownTo(work, lives))
    .where(shownTo(work, lives, 'source'))

/** What each owes, rung by rung, in one question: the counts of the board are its sums. */
const owedBy = (work: Work, lives: readonly Life[]) => {
  const { today } = work
  return known(work, lives)
    .clearSelect()
    .select([
      'duty.holder_kind',
      'duty.holder_id',
      'duty.rung',
      sql<string | null>`coalesce(organ.name, deputy.name)`.as('holder_name'),
      sql<number>`count(*)`.as('open'),
      sql<number>`count(*) filter (where duty.due_on < ${today})`.as('overdue'),
      sql<number>`count(*) filter (where duty.due_on = ${today})`.as('today'),
      sql<number>`count(*) filter (where duty.due_on between ${today}::date and ${addDays(today, 6)}::date)`.as('week'),
      sql<string>`min(duty.due_on)`.as('oldest'),
    ])
    .groupBy(['duty.holder_kind', 'duty.holder_id', 'duty.rung', sql`coalesce(organ.name, deputy.name)`])
    .execute()
}
type Group = Awaited<ReturnType<typeof owedBy>>[number]

const sum = (groups: readonly Group[], key: 'open' | 'overdue' | 'today' | 'week') =>
  groups.reduce((total, group) => total + group[key], 0)

/** Who is overdue: whoever owes most first, and among equals whoever is slowest. */
function lateIn(groups: readonly Group[], today: string): Board['late'] {
  const byHolder = Map.groupBy(
    groups.filter(({ overdue }) => overdue > 0),
    // Deputies are not ranked: they stand as one.
    ({ holder_kind, holder_id }) => (holder_kind === 'deputy' ? deputies : `${holder_kind}:${holder_id}`),
  )
  return [...byHolder]
    .map(([key, own]) => ({
      key,
      name: key === deputies ? roleNames.deputy : holderName(own[0] as Group),
      count: sum(own, 'overdue'),
      longest: Math.max(...own.map(({ oldest }) => daysBetween(oldest, today))),
    }))
    .sort(
      (one, other) =>
        Number(one.key === deputies) - Number(other.key === deputies) ||
        other.count - one.count ||
        other.longest - one.longest,
    )
}

/** What presses on the whole congress today, and who is late (今日、本周、逾期). */
export async function dayBoard(work: Work, lives: readonly Life[]): Promise<Board> {
  const { today } = work
  const names = namesIn(lives)
  const groups = await owedBy(work, lives)
  const due = await known(work, lives)
    .where('duty.due_on', '>=', today)
    .where('duty.due_on', '<=', addDays(today, 6))
    .orderBy('duty.due_on')
    .orderBy('duty.id')
    .limit(shown)
    .execute()
  return {
    counts: {
      open: sum(groups, 'open'),
      overdue: sum(groups, 'overdue'),
      today: sum(groups, 'today'),
      week: sum(groups, 'week'),
    },
    rungs: rungs.slice(2).map((rung) => ({
      rung,
      count: sum(
        groups.filter((group) => group.rung === rung),
        'overdue',
      ),
    })),
    late: lateIn(groups, today).slice(0, lateOwners),
    due: due.map((row) => dutyLine(row, names, today)),
  }
}

import { sql } from 'kysely'
import { addDays, dayInShanghai } from '../../../law/day.ts'
import type { Work } from '../../../platform/http/route.ts'
import { memberOf, type Member } from '../../../platform/identity/index.ts'
import { listeners, recordedTo, tell } from '../../../platform/notices/index.ts'
import { congressOf } from '../../organs/index.ts'
import { dutyLine, openDutyRows } from '../duty-lines.ts'
import { holdingsOf } from '../holdings.ts'
import type { Names } from '../lives.ts'
import { reckoningOf } from '../reckon.ts'
import { written } from './digest.ts'
import { isTimeToRemind } from './hours.ts'

interface Since {
  /** When she was last told, and how far the record had come by then: it tells what is new, for clocks are set back. */
  readonly since: string
  readonly toldTo: number
  readonly today: string
  /** Calendar days before a day on which it is reminded of (到期前提醒), each by itself. */
  readonly remindBefore: readonly number[]
}

/** Opened since, stepped up the ladder since, passed on since, by the record; or come to one of its reminders. */
const newSince = ({ since, toldTo, today, remindBefore }: Since) =>
  sql<boolean>`(exists (select from record.event where event.congress_id = duty.congress_id
      and event.subject_kind = 'duty' and event.subject_id = duty.id::text and event.seq > ${toldTo})
    or exists (select from record.event where event.congress_id = duty.congress_id
      and event.subject_kind = matter.kind and event.subject_id = matter.id::text and event.seq > ${toldTo}
      and (event.at = duty.opened_at or event.name = matter.kind || '.duty-passed'))
    or (duty.due_on >= ${today}::date and exists (select from unnest(${remindBefore}::int[]) as before (days)
      where duty.due_on - before.days between ${addDays(dayInShanghai(new Date(since)), 1)}::date and ${today}::date)))`

const owedBy = (member: Member) => {
  const holders = sql.join(holdingsOf(member).map(({ kind, id }) => sql`(${kind}, ${id})`))
  return sql<boolean>`(duty.holder_kind, duty.holder_id) in (${holders})`
}

interface Reminding {
  readonly names: Names
  readonly deskAddress: string | null
  readonly remindBefore: readonly number[]
  /** How far the record had come before anything was looked up: what is recorded meanwhile is told the next time. */
  readonly recorded: number
}

/** Puts one digest into the outbox of one listener, if anything is new. @returns whether one was put there */
async function remindOne(
  work: Work,
  { names, deskAddress, remindBefore, recorded }: Reminding,
  { accountId, since, toldTo }: { accountId: string; since: string; toldTo: number },
): Promise<boolean> {
  const { tx, congressId, today } = work
  const member = await memberOf(tx, congressId, accountId)
  if (!member || holdingsOf(member).length === 0) return false
  const mine = openDutyRows(tx, congressId).where(owedBy(member))
  const news = await mine
    .where(newSince({ since, toldTo, today, remindBefore }))
    .orderBy('duty.due_on')
    .orderBy('duty.id')
    .limit(30)
    .execute()
  if (news.length === 0) return false
  const all = await mine.execute()
  const { shortName } = await congressOf(tx, congressId)
  return tell(work, {
    accountId,
    about: `digest ${today}`,
    toldTo: recorded,
    ...written({
      congress: shortName,
      name: member.name,
      news: news.map((row) => dutyLine(row, names, today)),
      open: all.length,
      overdue: all.filter(({ due_on }) => due_on < today).length,
      deskAddress,
    }),
  })
}

/**
 * Once a working day, in working hours, everybody who chose to be told gets one digest of what is new to her: opened,
 * or climbed a rung, since the last. However often it runs, a day's digest is written once. @returns how many
 */
export async function remind(work: Work, asked: Pick<Reminding, 'names' | 'deskAddress'>): Promise<number> {
  const { tx, congressId, now } = work
  const { calendar, settings } = await reckoningOf(tx, congressId)
  const hours = { from: settings.count('reminders.from-hour'), until: settings.count('reminders.until-hour') }
  if (!isTimeToRemind(calendar, hours, now)) return 0
  const recorded = await recordedTo(tx, congressId)
  const reminding = { ...asked, recorded, remindBefore: settings.counts('ladder.remind-before') }
  let told = 0
  for (const listener of await listeners(tx, congressId)) if (await remindOne(work, reminding, listener)) told += 1
  return told
}

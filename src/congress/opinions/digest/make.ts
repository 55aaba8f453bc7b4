import { insist } from '../../../law/ruling.ts'
import { newId } from '../../../platform/database/id.ts'
import type { Work } from '../../../platform/http/route.ts'
import { holdPeriod, openMatter, perform, type Openers } from '../../docket/index.ts'
import { figuresOf } from './count.ts'
import { digestLife } from './life.ts'
import { lastOf, monthBefore, monthOf, type DigestState } from './words.ts'
import { digestOf, digests, quotableIn } from './queries.ts'
import { mayMake, mayQuote, maySubmit } from './rules.ts'

interface Moved {
  id: string
  state: DigestState
  version: number
}
interface Asked {
  readonly id: string
  readonly version: number
}

const movedTo = ({ id, state, version }: { id: string; state: string; version: number }): Moved => ({
  id,
  state: state as DigestState,
  version,
})

const note = ({ tx, congressId }: Work, id: string, changed: Record<string, unknown>) =>
  tx
    .updateTable('opinions.digest')
    .set(changed as never)
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .execute()

interface Making {
  readonly id: string
  readonly month: string
  readonly periodId?: string | null
}

/** 整理月报: one of each month; asked for again, it is the one there is. @throws Refused */
export async function make(work: Work, { id, month, periodId = null }: Making): Promise<Moved> {
  const { tx, congressId, today } = work
  insist(mayMake({ month, today }))
  const known = await digests(tx, congressId).where('digest.month', '=', month).executeTakeFirst()
  if (known) return movedTo(known)
  const matter = await openMatter(work, digestLife, {
    id,
    title: `${month} 社情民意月报`,
    places: {},
    days: { 'month-end': lastOf(month) },
    facts: { month },
  })
  await tx.insertInto('opinions.digest').values({ congress_id: congressId, id, month, period_id: periodId }).execute()
  return movedTo(matter)
}

/** A period opens the digest of the month before. */
export const openDigest: Openers[string] = async (work, { periodId, dueOn }) => {
  const day = dueOn < work.today ? dueOn : work.today
  const month = monthBefore(monthOf(day))
  return (await make(work, { id: newId(work.now.getTime()), month, periodId })).id
}

/** What it shows, in words, and whose words it quotes. @throws NotFound, Overtaken, Refused */
export async function write(
  work: Work,
  { id, version, summary, quotes }: Asked & { summary: string; quotes: readonly string[] },
): Promise<Moved> {
  const { month } = await digestOf(work, id)
  const may = new Set((await quotableIn(work.tx, work.congressId, month)).map((each) => each.id))
  for (const each of quotes) insist(mayQuote({ published: may.has(each), personal: false }))
  const moved = await perform(work, digestLife, { id, act: 'write', version })
  await note(work, id, { summary, quotes: JSON.stringify([...new Set(quotes)]), made_by: work.caller.name })
  return movedTo(moved)
}

/** What was counted stands from now on: whoever checks it checks what is sent. @throws NotFound, Overtaken, Refused */
export async function submit(work: Work, { id, version }: Asked): Promise<Moved> {
  const { month, summary } = await digestOf(work, id)
  const moved = await perform(work, digestLife, { id, act: 'submit', version, ask: () => maySubmit({ summary }) })
  await note(work, id, { figures: JSON.stringify(await figuresOf(work.tx, work.congressId, month)) })
  return movedTo(moved)
}

export async function check(work: Work, { id, version }: Asked): Promise<Moved> {
  await digestOf(work, id)
  const moved = await perform(work, digestLife, { id, act: 'check', version })
  await note(work, id, { checked_by: work.caller.name })
  return movedTo(moved)
}

export async function sendBack(work: Work, { id, version, reason }: Asked & { reason: string }): Promise<Moved> {
  await digestOf(work, id)
  const moved = await perform(work, digestLife, { id, act: 'send-back', version, facts: { reason } })
  await note(work, id, { figures: null })
  return movedTo(moved)
}

/** 报送: to the presidium, the party's and the government's office; its cadence's period is held. */
export async function send(work: Work, { id, version }: Asked): Promise<Moved> {
  const { month, period_id } = await digestOf(work, id)
  const moved = await perform(work, digestLife, { id, act: 'send', version })
  await note(work, id, { sent_on: work.today })
  if (period_id) await holdPeriod(work, { id: period_id, outcome: `${month} 社情民意月报` })
  return movedTo(moved)
}

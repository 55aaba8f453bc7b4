import { addDays, addMonths } from '../../../law/day.ts'
import { newId } from '../../../platform/database/id.ts'
import type { Work } from '../../../platform/http/route.ts'
import { holdPeriod, type Openers } from '../../docket/index.ts'
import { make } from './make.ts'
import { publishedAs } from './words.ts'

/** The months that are over on a day, as many as a period has: on 1 January of 2027, six of them are 2026-07-01 to 12-31. */
export function monthsOver(today: string, months: number): { from: string; to: string } {
  const next = `${today.slice(0, 8)}01`
  return { from: addMonths(next, -months), to: addDays(next, -1) }
}

const latest = async ({ tx, congressId }: Work, { from, to }: { from: string; to: string }) =>
  tx
    .selectFrom('progress.bulletin as bulletin')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'bulletin.congress_id').onRef('matter.id', '=', 'bulletin.id'),
    )
    .select(['bulletin.id', 'bulletin.edition', 'bulletin.period_id', 'matter.state'])
    .where('bulletin.congress_id', '=', congressId)
    .where('bulletin.from_day', '=', from)
    .where('bulletin.to_day', '=', to)
    .where('matter.state', '!=', 'dropped')
    .orderBy('bulletin.edition', 'desc')
    .limit(1)
    .executeTakeFirst()
type Known = NonNullable<Awaited<ReturnType<typeof latest>>>

/** The bulletin somebody made by hand is the period's too: to be held when it is published, or held already. */
async function take(work: Work, periodId: string, { id, edition, state, period_id }: Known): Promise<string> {
  // Nobody presses a button for it: the clock does what the office would.
  const forOffice = { ...work, caller: { ...work.caller, roles: ['staff'] } }
  if (state === 'published') await holdPeriod(forOffice, { id: periodId, outcome: publishedAs(edition) })
  else if (!period_id)
    await work.tx
      .updateTable('progress.bulletin')
      .set({ period_id: periodId })
      .where('congress_id', '=', work.congressId)
      .where('id', '=', id)
      .execute()
  return id
}

/**
 * A period opens the bulletin of the months that are over by then: by the period's own day, where the clock comes to it
 * late. What is there already is not made again.
 */
export const openBulletin: Openers[string] = async (work, { periodId, dueOn, everyMonths }) => {
  const months = monthsOver(dueOn < work.today ? dueOn : work.today, everyMonths)
  const known = await latest(work, months)
  if (known) return take(work, periodId, known)
  const id = newId(work.now.getTime())
  await make(work, { id, ...months, why: '', periodId })
  return id
}

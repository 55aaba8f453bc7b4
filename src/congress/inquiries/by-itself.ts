import type { Work } from '../../platform/http/route.ts'
import { move } from './keep.ts'
import { inquiryLife } from './life.ts'

/** What a day past its end sets going, by the state it was owed in. */
const turns: Readonly<Record<string, string>> = { asked: 'raise', urged: 'raise', answered: 'lapse' }

/** What happens because a day has passed: whoever lets it pass does not do it herself. */
const asClock = (work: Work): Work => ({
  ...work,
  caller: { ...work.caller, roles: [...work.caller.roles, 'clock'] },
})

/** Questions past their day go before the presidium; answers nobody asked about again end by themselves. @returns how many */
export async function turnInquiries(work: Work): Promise<number> {
  const { tx, congressId, today } = work
  const due = await tx
    .selectFrom('docket.duty as duty')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'duty.congress_id').onRef('matter.id', '=', 'duty.matter_id'),
    )
    .select(['matter.id', 'matter.version', 'matter.state'])
    .where('duty.congress_id', '=', congressId)
    .where('matter.kind', '=', inquiryLife.kind)
    .where('matter.state', 'in', Object.keys(turns))
    .where('duty.ended_at', 'is', null)
    .where('duty.due_on', '<', today)
    .orderBy('matter.id')
    .forUpdate('matter')
    .execute()
  for (const { id, version, state } of due) await move(asClock(work), { id, version, act: turns[state] ?? '' })
  return due.length
}

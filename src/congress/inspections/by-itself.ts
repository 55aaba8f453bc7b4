import type { Work } from '../../platform/http/route.ts'
import { carryInvitation, move, note } from './keep.ts'
import { inspectionInvitationLife, inspectionLife } from './life.ts'

/** What becomes of an invitation whose day has passed, by its state. */
const passed: Readonly<Record<string, string>> = { invited: 'release', 'to-observe': 'lapse', 'to-confirm': 'lapse' }

const asOffice = (work: Work): Work => ({
  ...work,
  caller: { ...work.caller, roles: [...work.caller.roles, 'staff'] },
})

/** Not to answer is no fault of hers: past its day nobody is waited for any more. */
async function waitNoLonger(work: Work): Promise<number> {
  const { tx, congressId, today } = work
  const late = await tx
    .selectFrom('docket.duty as duty')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'duty.congress_id').onRef('matter.id', '=', 'duty.matter_id'),
    )
    .select(['matter.id', 'matter.version', 'matter.state'])
    .where('duty.congress_id', '=', congressId)
    .where('matter.kind', '=', inspectionInvitationLife.kind)
    .where('duty.ended_at', 'is', null)
    .where('duty.due_on', '<', today)
    .orderBy('matter.id')
    .forUpdate('matter')
    .execute()
  for (const { id, version, state } of late)
    await carryInvitation(work, { id, version, act: passed[state] ?? 'release' })
  return late.length
}

/** A visit that is put off takes its inspection along: what is owed is owed on the new day. */
async function followVisits(work: Work): Promise<number> {
  const { tx, congressId } = work
  const moved = await tx
    .selectFrom('inspections.inspection as inspection')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'inspection.congress_id').onRef('matter.id', '=', 'inspection.id'),
    )
    .innerJoin('gatherings.gathering as gathering', (on) =>
      on
        .onRef('gathering.congress_id', '=', 'inspection.congress_id')
        .onRef('gathering.id', '=', 'inspection.gathering_id'),
    )
    .select(['matter.id', 'matter.version', 'gathering.held_on'])
    .where('inspection.congress_id', '=', congressId)
    .where('matter.kind', '=', inspectionLife.kind)
    .where('matter.state', '=', 'planned')
    .whereRef('gathering.held_on', '<>', 'inspection.held_on')
    .orderBy('matter.id')
    .forUpdate('matter')
    .execute()
  for (const { id, version, held_on } of moved) {
    await move(asOffice(work), { id, version, act: 'follow', days: { 'held-on': held_on }, facts: { dueOn: held_on } })
    await note(work, id, { held_on })
  }
  return moved.length
}

/** What days that pass, and visits put off, set going in inspections. @returns how much */
export const turnInspections = async (work: Work): Promise<number> =>
  (await waitNoLonger(work)) + (await followVisits(work))

import { insist } from '../../law/ruling.ts'
import { NotFound } from '../../platform/http/errors.ts'
import type { Work } from '../../platform/http/route.ts'
import { record } from '../../platform/record/record.ts'
import { deputyNames } from '../deputies/index.ts'
import { rostered } from './bases.ts'
import { lockStation, rosterOf, stationRow } from './queries.ts'
import { isOpen, mayBeOnDuty, mayPlanShift } from './rules.ts'

interface Shift {
  readonly id: string
  readonly on: string
  readonly startsAt: string
  readonly endsAt: string
  readonly deputyId: string
}

/** Who is on duty when (值班安排); a turn that stands already is not planned twice. @throws NotFound, Refused */
export async function plan(work: Work, id: string, shifts: readonly Shift[]): Promise<{ planned: number }> {
  const { tx, congressId, today } = work
  await lockStation(work, id)
  insist(isOpen(await stationRow(work, id)))
  const here = new Set((await rosterOf(tx, work, id)).map(({ deputyId }) => deputyId))
  const names = await deputyNames(tx, congressId, [...new Set(shifts.map(({ deputyId }) => deputyId))])
  for (const shift of shifts) {
    insist(mayPlanShift({ ...shift, today }))
    insist(mayBeOnDuty({ name: names.get(shift.deputyId) ?? '', attached: here.has(shift.deputyId) }))
  }
  const stored = await tx
    .insertInto('stations.shift')
    .values(
      shifts.map(({ id: shiftId, on, startsAt, endsAt, deputyId }) => ({
        congress_id: congressId,
        id: shiftId,
        station_id: id,
        on_day: on,
        starts_at: startsAt,
        ends_at: endsAt,
        deputy_id: deputyId,
      })),
    )
    .onConflict((on) => on.doNothing())
    .returning('id')
    .execute()
  if (stored.length > 0)
    await record(work, {
      name: 'station.duty-planned',
      subject: { kind: 'station', id },
      actor: work.caller,
      under: rostered,
      facts: { turns: stored.length },
    })
  return { planned: stored.length }
}

/** A turn to come is taken out of the plan. @throws NotFound, Refused */
export async function remove(work: Work, { id, shiftId }: { id: string; shiftId: string }): Promise<{ id: string }> {
  const { tx, congressId, today } = work
  const shift = await tx
    .selectFrom('stations.shift')
    .select(['on_day as on', 'starts_at as startsAt', 'ends_at as endsAt'])
    .where('congress_id', '=', congressId)
    .where('station_id', '=', id)
    .where('id', '=', shiftId)
    .forUpdate()
    .executeTakeFirst()
  if (!shift) throw new NotFound('shift')
  insist(mayPlanShift({ ...shift, today }))
  await tx.deleteFrom('stations.shift').where('congress_id', '=', congressId).where('id', '=', shiftId).execute()
  await record(work, {
    name: 'station.duty-taken-out',
    subject: { kind: 'station', id },
    actor: work.caller,
    under: rostered,
    facts: { day: shift.on },
  })
  return { id: shiftId }
}

import { newId } from '../../../platform/database/id.ts'
import type { Openers } from '../../docket/index.ts'
import { openGathering } from '../../gatherings/index.ts'
import { rosterOf, stationsOf } from '../queries.ts'
import { plan } from './plan.ts'
import { receptions } from './queries.ts'

/** A period opens a reception day at the station whose last one is longest ago; the office changes what is different. */
export const openReception: Openers[string] = async (work, period) => {
  const { tx, congressId } = work
  const stations = await stationsOf(tx, congressId)
  const held = await receptions(tx, congressId).where('matter.state', '!=', 'cancelled').execute()
  const lastAt = new Map<string, string>()
  for (const { stationId, heldOn } of held) if (heldOn > (lastAt.get(stationId) ?? '')) lastAt.set(stationId, heldOn)
  const next = stations.toSorted((a, b) => (lastAt.get(a.id) ?? '').localeCompare(lastAt.get(b.id) ?? ''))[0]
  // No station yet: the day is planned as any other gathering, so that the month is not lost.
  if (!next) return openGathering('reception')(work, period)
  const id = newId(work.now.getTime())
  const roster = await rosterOf(tx, work, next.id)
  await plan(work, {
    id,
    stationId: next.id,
    heldOn: period.dueOn,
    startsAt: '09:00',
    endsAt: '11:30',
    topic: '',
    deputies: roster.map(({ deputyId }) => deputyId),
    whyShort: '',
    periodId: period.periodId,
  })
  return id
}

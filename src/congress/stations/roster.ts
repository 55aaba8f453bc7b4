import { insist } from '../../law/ruling.ts'
import { DeputiesLaw } from '../../law/deputies-law.ts'
import type { Work } from '../../platform/http/route.ts'
import { record } from '../../platform/record/record.ts'
import { deputyNames, mandateRuling } from '../deputies/index.ts'
import { rostered } from './bases.ts'
import { lockStation, rosterOf, stationRow } from './queries.ts'
import { isOpen, mayBeOnDuty } from './rules.ts'
import { newId } from '../../platform/database/id.ts'

interface Attaching {
  readonly deputies: readonly string[]
  readonly lead: string | null
}

/**
 * Deputies join a station (编入联络站); those who are there already stay as they are, so sent twice it is done once.
 * @throws NotFound, Refused
 */
export async function attach(work: Work, id: string, { deputies, lead }: Attaching): Promise<{ attached: number }> {
  const { tx, congressId, today } = work
  await lockStation(work, id)
  const station = await stationRow(work, id)
  insist(isOpen(station))
  const here = new Set((await rosterOf(tx, work, id)).map(({ deputyId }) => deputyId))
  const joining = [...new Set(deputies)].filter((deputyId) => !here.has(deputyId))
  for (const deputyId of joining) insist(await mandateRuling(work, deputyId))
  // One head at a time, so the former one steps back first.
  if (lead !== null) await setLead(work, id, null)
  if (joining.length > 0)
    await tx
      .insertInto('stations.attached')
      .values(
        joining.map((deputy_id) => ({
          congress_id: congressId,
          id: newId(work.now.getTime()),
          station_id: id,
          deputy_id,
          from_on: today,
        })),
      )
      .execute()
  if (lead !== null) await setLead(work, id, lead)
  if (joining.length === 0 && lead === null) return { attached: 0 }
  const names = await deputyNames(tx, congressId, joining)
  const leader = lead === null ? null : ((await deputyNames(tx, congressId, [lead])).get(lead) ?? null)
  await record(work, {
    name: 'station.deputies-attached',
    subject: { kind: 'station', id },
    actor: work.caller,
    under: DeputiesLaw('28'),
    facts: { deputies: [...names.values()], ...(leader && { lead: leader }) },
  })
  return { attached: joining.length }
}

/** 站长: one of the deputies there; null takes it from whoever has it. */
async function setLead({ tx, congressId }: Work, stationId: string, deputyId: string | null): Promise<void> {
  let changing = tx
    .updateTable('stations.attached')
    .set({ leads: deputyId !== null })
    .where('congress_id', '=', congressId)
    .where('station_id', '=', stationId)
    .where('ended_on', 'is', null)
  if (deputyId !== null) changing = changing.where('deputy_id', '=', deputyId)
  await changing.execute()
}

/** A deputy leaves a station (离站); her turns of duty to come go with her. @throws NotFound, Refused */
export async function detach(
  work: Work,
  { id, deputyId, reason }: { id: string; deputyId: string; reason: string },
): Promise<{ id: string }> {
  const { tx, congressId, today } = work
  await lockStation(work, id)
  const name = (await deputyNames(tx, congressId, [deputyId])).get(deputyId) ?? ''
  const left = await tx
    .updateTable('stations.attached')
    .set({ ended_on: today, why_ended: reason, leads: false })
    .where('congress_id', '=', congressId)
    .where('station_id', '=', id)
    .where('deputy_id', '=', deputyId)
    .where('ended_on', 'is', null)
    .executeTakeFirst()
  insist(mayBeOnDuty({ name, attached: Number(left.numUpdatedRows) > 0 }))
  await tx
    .deleteFrom('stations.shift')
    .where('congress_id', '=', congressId)
    .where('station_id', '=', id)
    .where('deputy_id', '=', deputyId)
    .where('on_day', '>', today)
    .execute()
  await record(work, {
    name: 'station.deputy-left',
    subject: { kind: 'station', id },
    actor: work.caller,
    under: rostered,
    facts: { deputy: name, reason },
  })
  return { id }
}

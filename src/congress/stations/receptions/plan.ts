import type { z } from 'zod'
import { insist } from '../../../law/ruling.ts'
import type { Work } from '../../../platform/http/route.ts'
import { deputyNames } from '../../deputies/index.ts'
import {
  announce as announceGathering,
  plan as planGathering,
  revise as reviseGathering,
} from '../../gatherings/index.ts'
import type { State } from '../../gatherings/words.ts'
import { settingsOf } from '../../organs/index.ts'
import type { planReception } from '../contract.ts'
import { lockStation, rosterOf, stationRow, type StationRow } from '../queries.ts'
import { isOpen, mayBeAnnounced, mayBeOnDuty } from '../rules.ts'
import { receptionListener } from './listener.ts'
import { receptionOf } from './queries.ts'

type Plan = z.output<NonNullable<typeof planReception.body>>
interface Moved {
  id: string
  state: State
  version: number
}

const agenda = ['接待群众', '登记意见', '当日汇总']
const service = ['张贴接待公告', '准备接待登记表', '安排引导和记录人']

/** What a reception day is, as the gathering it is. */
const asGathering = (station: StationRow, plan: Plan) => ({
  title: `${station.name}代表接待日${plan.topic ? `：${plan.topic}` : ''}`.slice(0, 100),
  place: station.address,
  heldOn: plan.heldOn,
  startsAt: plan.startsAt,
  endsAt: plan.endsAt,
  agenda,
  service,
  whyShort: plan.whyShort,
  invitees: [...new Set(plan.deputies)].map((id) => ({ kind: 'deputy' as const, id, counts: true })),
})

/** @throws NotFound, Refused */
async function stationFor(work: Work, { stationId, deputies }: Plan): Promise<StationRow> {
  await lockStation(work, stationId)
  const station = await stationRow(work, stationId)
  insist(isOpen(station))
  const here = new Set((await rosterOf(work.tx, work, stationId)).map(({ deputyId }) => deputyId))
  const names = await deputyNames(work.tx, work.congressId, deputies)
  for (const id of deputies) insist(mayBeOnDuty({ name: names.get(id) ?? '', attached: here.has(id) }))
  return station
}

const noticeDaysOf = async ({ tx, congressId }: Work) =>
  (await settingsOf(tx, congressId)).count('stations.notice-days')

/** The office plans a reception day (安排接待日). Sent twice with one id, it is planned once. @throws NotFound, Refused */
export async function plan(
  work: Work,
  { id, periodId = null, ...planned }: Plan & { id: string; periodId?: string | null },
): Promise<Moved> {
  const { tx, congressId } = work
  const known = await tx
    .selectFrom('stations.reception')
    .select('id')
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (known) {
    const { state, version } = await receptionOf(work, id)
    return { id, state, version }
  }
  const station = await stationFor(work, planned)
  const moved = await planGathering(
    work,
    { id, kind: 'reception', periodId, ...asGathering(station, planned) },
    await noticeDaysOf(work),
  )
  await tx
    .insertInto('stations.reception')
    .values({ congress_id: congressId, id, station_id: station.id, topic: planned.topic })
    .execute()
  return moved
}

/** The plan changes, until the notice is out. @throws NotFound, Overtaken, Refused */
export async function revise(
  work: Work,
  { id, version, ...planned }: Plan & { id: string; version: number },
): Promise<Moved> {
  await receptionOf(work, id)
  const station = await stationFor(work, planned)
  const moved = await reviseGathering(work, id, { version, ...asGathering(station, planned) })
  await work.tx
    .updateTable('stations.reception')
    .set({ station_id: station.id, topic: planned.topic })
    .where('congress_id', '=', work.congressId)
    .where('id', '=', id)
    .execute()
  return moved
}

/** Whether the notice may go out now (公告), with the days counted. */
export async function announceRuling(
  { tx, congressId, today }: Pick<Work, 'tx' | 'congressId' | 'today'>,
  { heldOn, whyShort, noticeDays }: { heldOn: string; whyShort: string; noticeDays: number },
) {
  const under = (await settingsOf(tx, congressId)).under('stations.notice-days')
  return mayBeAnnounced({ heldOn, today, noticeDays, under, whyShort })
}

/** The public is told, and those on duty are invited (公告接待日). @throws NotFound, Overtaken, Refused */
export async function announce(work: Work, asked: { id: string; version: number }): Promise<Moved> {
  const reception = await receptionOf(work, asked.id)
  insist(await announceRuling(work, reception))
  return announceGathering(work, asked, receptionListener)
}

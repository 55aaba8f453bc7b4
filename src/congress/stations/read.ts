import type { Work } from '../../platform/http/route.ts'
import { settingsOf } from '../organs/index.ts'
import { mayOrganise } from '../gatherings/index.ts'
import type { StationLine, StationPage } from './contract.ts'
import { allStations, rosterOf, shiftsFrom, stationRow, type StationRow } from './queries.ts'
import { receptionLines } from './receptions/lines.ts'
import { nextReceptionDays } from './receptions/published.ts'

const maySet = ({ caller }: Work) => caller.roles.includes('staff')

function lineOf(station: StationRow, deputies: number, nextDay: string | null): StationLine {
  const { id, version, kind, name, address, hours, phone, areas, endedOn } = station
  return { id, version, kind, name, address, hours, phone, areas, deputies, nextDay, endedOn }
}

/** Every station; those that are closed last. */
export async function list(work: Work): Promise<{ rows: StationLine[]; mayWrite: boolean }> {
  const { tx, congressId, today } = work
  const stations = await allStations(tx, congressId)
  const roster = Map.groupBy(await rosterOf(tx, work), ({ stationId }) => stationId)
  const days = await nextReceptionDays(tx, congressId, today)
  const rows = stations.map((station) =>
    lineOf(
      station,
      roster.get(station.id)?.length ?? 0,
      days.find(({ stationId }) => stationId === station.id)?.heldOn ?? null,
    ),
  )
  return {
    rows: rows.toSorted((a, b) => Number(a.endedOn !== null) - Number(b.endedOn !== null)),
    mayWrite: maySet(work),
  }
}

/** One station with those who work there, its days, and what its past ones came to. @throws NotFound */
export async function read(work: Work, id: string): Promise<StationPage> {
  const { tx, congressId, today } = work
  const station = await stationRow(work, id)
  const roster = await rosterOf(tx, work, id)
  const shifts = await shiftsFrom(tx, { congressId, from: today }, id)
  const coming = await receptionLines(work, { when: 'coming', stationId: id })
  const past = await receptionLines(work, { when: 'past', stationId: id })
  const told = [...coming, ...past].filter(({ outcome }) => outcome !== null)
  const office = mayOrganise(work.caller)
  return {
    ...lineOf(station, roster.length, coming.find(({ announcedOn }) => announcedOn)?.heldOn ?? null),
    keeper: office ? station.keeper : '',
    whyEnded: office ? station.whyEnded : '',
    roster: roster.map(({ deputyId, name, leads, fromOn }) => ({ id: deputyId, name, leads, fromOn })),
    shifts: shifts.map(({ id: shiftId, on, startsAt, endsAt, deputyId, name }) => ({
      id: shiftId,
      on,
      startsAt,
      endsAt,
      deputy: { id: deputyId, name },
    })),
    coming,
    past,
    log: {
      days: told.length,
      nobody: told.filter(({ outcome }) => outcome === 'nobody').length,
      came: told.reduce((sum, { came }) => sum + came, 0),
    },
    mayWrite: maySet(work),
    noticeDays: (await settingsOf(tx, congressId)).count('stations.notice-days'),
  }
}

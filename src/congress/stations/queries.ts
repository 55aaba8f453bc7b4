import type { Reader } from '../../platform/database/house.ts'
import { NotFound } from '../../platform/http/errors.ts'
import type { Work } from '../../platform/http/route.ts'
import { areasOf, placeName } from '../deputies/index.ts'
import type { Station, StationKind } from './words.ts'

const rows = (db: Reader, congressId: number) =>
  db
    .selectFrom('stations.station')
    .select(['id', 'version', 'kind', 'name', 'address', 'hours', 'phone', 'keeper'])
    .select(['ended_on as endedOn', 'why_ended as whyEnded'])
    .where('congress_id', '=', congressId)
    .orderBy('kind')
    .orderBy('name')

const servedOf = (db: Reader, congressId: number) =>
  db
    .selectFrom('stations.served')
    .select(['area_id as areaId', 'station_id as stationId'])
    .where('congress_id', '=', congressId)
    .execute()

/** Every station, the closed ones too, with what only the office reads. */
export async function allStations(db: Reader, congressId: number) {
  const stations = await rows(db, congressId).execute()
  const served = await servedOf(db, congressId)
  const areas = new Map((await areasOf(db, congressId)).map((area) => [area.id, area]))
  return stations.map((station) => ({
    ...station,
    kind: station.kind as StationKind,
    areas: served
      .filter(({ stationId }) => stationId === station.id)
      .flatMap(({ areaId }) => areas.get(areaId) ?? [])
      .map((area) => ({ id: area.id, place: placeName(areas, area) })),
  }))
}
export type StationRow = Awaited<ReturnType<typeof allStations>>[number]

/** The stations people can go to, model stations first (代表联络站). */
export async function stationsOf(db: Reader, congressId: number): Promise<Station[]> {
  const open = (await allStations(db, congressId)).filter(({ endedOn }) => endedOn === null)
  return open.map(({ keeper: _, whyEnded: __, ...station }) => station)
}

/** The station that serves an area, or else the one of what the area lies in; null where there is none. */
export async function stationOfArea(db: Reader, congressId: number, areaId: string): Promise<Station | null> {
  const stations = await stationsOf(db, congressId)
  const areas = new Map((await areasOf(db, congressId)).map((area) => [area.id, area]))
  const seen = new Set<string>()
  for (let at: string | null = areaId; at !== null && !seen.has(at); at = areas.get(at)?.parentId ?? null) {
    seen.add(at)
    const here = stations.find((station) => station.areas.some(({ id }) => id === at))
    if (here) return here
  }
  return null
}

/** @throws NotFound */
export async function stationRow({ tx, congressId }: Pick<Work, 'tx' | 'congressId'>, id: string): Promise<StationRow> {
  const station = (await allStations(tx, congressId)).find((each) => each.id === id)
  if (!station) throw new NotFound('station')
  return station
}

/** Locked, so that what is asked of it stays true until the act is done. @throws NotFound */
export async function lockStation({ tx, congressId }: Work, id: string): Promise<void> {
  const row = await tx
    .selectFrom('stations.station')
    .select('id')
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new NotFound('station')
}

/** 进站代表: attached on a day and in office, the head of the station first, then by pinyin. */
export const rosterOf = (
  db: Reader,
  { congressId, today }: { congressId: number; today: string },
  stationId?: string,
) => {
  const found = db
    .selectFrom('stations.attached as attached')
    .innerJoin('deputies.deputy as deputy', (on) =>
      on.onRef('deputy.congress_id', '=', 'attached.congress_id').onRef('deputy.id', '=', 'attached.deputy_id'),
    )
    .select(['attached.id', 'attached.station_id as stationId', 'attached.deputy_id as deputyId', 'deputy.name'])
    .select(['attached.leads', 'attached.from_on as fromOn'])
    .where('attached.congress_id', '=', congressId)
    .where('attached.ended_on', 'is', null)
    .where((eb) => eb.or([eb('deputy.ended_on', 'is', null), eb('deputy.ended_on', '>', today)]))
    .orderBy('attached.leads', 'desc')
    .orderBy('deputy.name_key')
    .orderBy('deputy.id')
  return (stationId === undefined ? found : found.where('attached.station_id', '=', stationId)).execute()
}

/** 值班安排 from a day on. */
export const shiftsFrom = (
  db: Reader,
  { congressId, from, until = '9999-12-31' }: { congressId: number; from: string; until?: string },
  stationId: string,
) =>
  db
    .selectFrom('stations.shift as shift')
    .innerJoin('deputies.deputy as deputy', (on) =>
      on.onRef('deputy.congress_id', '=', 'shift.congress_id').onRef('deputy.id', '=', 'shift.deputy_id'),
    )
    .select(['shift.id', 'shift.on_day as on', 'shift.starts_at as startsAt', 'shift.ends_at as endsAt'])
    .select(['shift.deputy_id as deputyId', 'deputy.name'])
    .where('shift.congress_id', '=', congressId)
    .where('shift.station_id', '=', stationId)
    .where('shift.on_day', '>=', from)
    .where('shift.on_day', '<=', until)
    .orderBy('shift.on_day')
    .orderBy('shift.starts_at')
    .orderBy('deputy.name_key')
    .limit(200)
    .execute()

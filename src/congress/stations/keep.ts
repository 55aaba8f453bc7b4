import type { z } from 'zod'
import type { Article } from '../../law/article.ts'
import { OrganicLaw } from '../../law/organic-law.ts'
import { insist } from '../../law/ruling.ts'
import { NotFound, Overtaken } from '../../platform/http/errors.ts'
import type { Work } from '../../platform/http/route.ts'
import { record } from '../../platform/record/record.ts'
import { areasOf, placeName } from '../deputies/index.ts'
import { sql } from 'kysely'
import { kept } from './bases.ts'
import type { addStation } from './contract.ts'
import { allStations, type StationRow } from './queries.ts'
import { publishedReceptions } from './receptions/published.ts'
import { isOpen, mayBeNamed, mayCloseStation, mayServe } from './rules.ts'

type Written = z.output<NonNullable<typeof addStation.body>>
interface Kept {
  readonly id: string
  readonly version: number
}

/** The stations as they stand until the end of this act: names and areas are true of all of them together. */
async function stationsForUpdate({ tx, congressId }: Work): Promise<StationRow[]> {
  await sql`select pg_advisory_xact_lock(hashtext('stations.station'), ${congressId})`.execute(tx)
  return allStations(tx, congressId)
}

async function insistItStands(work: Work, all: readonly StationRow[], station: Written & { id: string }) {
  const open = all.filter(({ endedOn }) => endedOn === null)
  insist(mayBeNamed(station, open))
  const areas = new Map((await areasOf(work.tx, work.congressId)).map((area) => [area.id, area]))
  for (const id of station.areas) {
    const area = areas.get(id)
    if (!area || area.endedOn !== null) throw new NotFound('area')
    const by = open.find((other) => other.id !== station.id && other.areas.some((each) => each.id === id))
    insist(mayServe({ area: placeName(areas, area), by: by?.name ?? null }))
  }
}

const columnsOf = ({ kind, name, address, hours, phone, keeper }: Written) => ({
  kind,
  name,
  address,
  hours,
  phone,
  keeper,
})

async function serve({ tx, congressId }: Work, id: string, areas: readonly string[]): Promise<void> {
  await tx.deleteFrom('stations.served').where('congress_id', '=', congressId).where('station_id', '=', id).execute()
  const rows = [...new Set(areas)].map((area_id) => ({ congress_id: congressId, area_id, station_id: id }))
  if (rows.length > 0) await tx.insertInto('stations.served').values(rows).execute()
}

interface Said {
  readonly id: string
  readonly name: 'station.added' | 'station.changed' | 'station.closed'
  readonly under: Article
  readonly facts: Record<string, unknown>
}

const say = (work: Work, { id, name, under, facts }: Said) =>
  record(work, { name, subject: { kind: 'station', id }, actor: work.caller, under, facts })

/** The office sets up a station (设立联络站); sent twice, it is set up once. @throws NotFound, Refused */
export async function add(work: Work, id: string, station: Written): Promise<Kept> {
  const all = await stationsForUpdate(work)
  const known = all.find((each) => each.id === id)
  if (known) return { id, version: known.version }
  await insistItStands(work, all, { ...station, id })
  await work.tx
    .insertInto('stations.station')
    .values({ congress_id: work.congressId, id, ...columnsOf(station), created_at: work.now })
    .execute()
  await serve(work, id, station.areas)
  await say(work, { id, name: 'station.added', under: OrganicLaw('60'), facts: { name: station.name } })
  return { id, version: 1 }
}

/** @throws NotFound, Overtaken, Refused */
function foundOpen(all: readonly StationRow[], { id, version }: Kept): StationRow {
  const station = all.find((each) => each.id === id)
  if (!station) throw new NotFound('station')
  if (station.version !== version)
    throw new Overtaken({ state: station.endedOn ? 'closed' : 'open', version: station.version })
  insist(isOpen(station))
  return station
}

const update = ({ tx, congressId }: Work, { id, version }: Kept, columns: Record<string, string>) =>
  tx
    .updateTable('stations.station')
    .set({ ...columns, version: version + 1 })
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .execute()

/** Its name, address, hours, areas change. @throws NotFound, Overtaken, Refused */
export async function change(work: Work, asked: Kept, station: Written): Promise<Kept> {
  const { id, version } = asked
  const all = await stationsForUpdate(work)
  const was = foundOpen(all, asked)
  await insistItStands(work, all, { ...station, id })
  await update(work, asked, columnsOf(station))
  await serve(work, id, station.areas)
  await say(work, {
    id,
    name: 'station.changed',
    under: kept,
    facts: { was: was.name, name: station.name, address: station.address, areas: station.areas.length },
  })
  return { id, version: version + 1 }
}

/** 撤销联络站: what was done there stays; its areas are free for another. @throws NotFound, Overtaken, Refused */
export async function close(work: Work, asked: Kept, { reason }: { reason: string }): Promise<Kept> {
  const { id, version } = asked
  const station = foundOpen(await stationsForUpdate(work), asked)
  const days = await publishedReceptions(work.tx, work.congressId, { stationId: id, from: work.today })
  const next = days.find(({ state }) => !['cancelled', 'to-minute', 'concluded'].includes(state))
  insist(mayCloseStation({ nextDay: next?.heldOn ?? null }))
  await update(work, asked, { ended_on: work.today, why_ended: reason })
  await serve(work, id, [])
  await say(work, { id, name: 'station.closed', under: kept, facts: { name: station.name, reason } })
  return { id, version: version + 1 }
}

import type { Reader } from '../../../platform/database/house.ts'
import type { Work } from '../../../platform/http/route.ts'
import { mayOrganise } from '../../gatherings/index.ts'
import { unannounced } from '../../gatherings/words.ts'
import type { ReceptionLine } from '../contract.ts'
import { onDutyAt, receptions, typed, type Reception } from './queries.ts'
import { stateNameOf } from './said.ts'

const lineOf = (row: Reception, deputies: ReadonlyMap<string, { id: string; name: string }[]>): ReceptionLine => ({
  id: row.id,
  stationId: row.stationId,
  station: row.station,
  topic: row.topic,
  heldOn: row.heldOn,
  startsAt: row.startsAt,
  endsAt: row.endsAt,
  state: row.state,
  stateName: stateNameOf(row),
  deputies: deputies.get(row.id) ?? [],
  announcedOn: row.announcedOn,
  outcome: row.outcome,
  came: row.came,
})

export async function linesOf(db: Reader, congressId: number, rows: readonly Reception[]): Promise<ReceptionLine[]> {
  const deputies = await onDutyAt(
    db,
    congressId,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => lineOf(row, deputies))
}

interface Which {
  readonly when: 'coming' | 'past'
  readonly stationId?: string
  /** Only those the caller is on duty at. */
  readonly mine?: boolean
}

/** Reception days to come, the next first; or past ones, the latest first. Before its notice a day is the organisers'. */
export async function receptionLines(work: Work, { when, stationId, mine = false }: Which): Promise<ReceptionLine[]> {
  const { tx, congressId, today, caller } = work
  const coming = when === 'coming'
  let asked = receptions(tx, congressId).where('gathering.held_on', coming ? '>=' : '<', today)
  if (stationId) asked = asked.where('reception.station_id', '=', stationId)
  if (!mayOrganise(caller)) asked = asked.where('matter.state', 'not in', unannounced)
  const rows = await asked
    .orderBy('gathering.held_on', coming ? 'asc' : 'desc')
    .orderBy('reception.id')
    .limit(60)
    .execute()
  const lines = await linesOf(tx, congressId, rows.map(typed))
  return mine ? lines.filter(({ deputies }) => deputies.some(({ id }) => id === caller.deputyId)) : lines
}

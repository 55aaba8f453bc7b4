import type { Reader } from '../../../platform/database/house.ts'
import type { State } from '../../gatherings/words.ts'
import { shiftsFrom } from '../queries.ts'
import { changesOf, onDutyAt, receptions, typed, type Reception } from './queries.ts'

/** Called off only after the public was told of it; a day held again later waits for its new notice. */
const shown = ['planned', 'announced', 'under-way', 'to-minute', 'concluded', 'cancelled'] as const satisfies State[]

/** A reception day as everybody may read it. */
export interface PublishedReception {
  readonly id: string
  readonly stationId: string
  readonly station: string
  readonly place: string
  readonly phone: string
  readonly topic: string
  readonly heldOn: string
  readonly startsAt: string
  readonly endsAt: string
  readonly state: State
  readonly announcedOn: string
  /** Why the notice was short; '' where it was in time. */
  readonly whyShort: string
  readonly outcome: Reception['outcome']
  readonly came: number
  readonly deputies: readonly { readonly id: string; readonly name: string }[]
  readonly changes: readonly { kind: 'moved' | 'cancelled'; fromOn: string; toOn: string | null; reason: string }[]
}

interface Which {
  readonly stationId?: string
  readonly id?: string
  /** Days from here on, or before it. */
  readonly from?: string
  readonly before?: string
  readonly limit?: number
}

/** Announced reception days: those to come the next first, past ones the latest first. */
export async function publishedReceptions(
  db: Reader,
  congressId: number,
  { stationId, id, from, before, limit = 50 }: Which,
): Promise<PublishedReception[]> {
  let asked = receptions(db, congressId)
    .where('reception.announced_on', 'is not', null)
    .where('matter.state', 'in', shown)
  if (stationId) asked = asked.where('reception.station_id', '=', stationId)
  if (id) asked = asked.where('reception.id', '=', id)
  if (from) asked = asked.where('gathering.held_on', '>=', from)
  if (before) asked = asked.where('gathering.held_on', '<', before)
  const order = before ? 'desc' : 'asc'
  const rows = (
    await asked.orderBy('gathering.held_on', order).orderBy('gathering.starts_at').limit(limit).execute()
  ).map(typed)
  const ids = rows.map((row) => row.id)
  const duty = await onDutyAt(db, congressId, ids)
  const changes = await changesOf(db, congressId, ids)
  return rows.map((row) => ({
    id: row.id,
    stationId: row.stationId,
    station: row.station,
    place: row.place,
    phone: row.phone,
    topic: row.topic,
    heldOn: row.heldOn,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    state: row.state,
    announcedOn: row.announcedOn ?? '',
    whyShort: row.whyShort,
    outcome: row.outcome,
    came: row.came,
    deputies: duty.get(row.id) ?? [],
    changes: changes
      .filter(({ receptionId }) => receptionId === row.id)
      .map(({ kind, fromOn, toOn, reason }) => ({ kind, fromOn, toOn, reason })),
  }))
}

/** Reception days to come that the public knows of, today's among them, the next first. */
export const nextReceptionDays = async (db: Reader, congressId: number, today: string): Promise<PublishedReception[]> =>
  (await publishedReceptions(db, congressId, { from: today })).filter(({ state }) => state !== 'cancelled')

/** Who receives at a station on a day: by the duty roster, and on a reception day those on duty then. */
export async function deputiesOnDuty(
  db: Reader,
  congressId: number,
  { stationId, on }: { stationId: string; on: string },
): Promise<{ id: string; name: string }[]> {
  const days = (await publishedReceptions(db, congressId, { stationId, from: on })).filter(
    ({ heldOn, state }) => heldOn === on && state !== 'cancelled' && state !== 'planned',
  )
  const shifts = await shiftsFrom(db, { congressId, from: on, until: on }, stationId)
  const all = [
    ...days.flatMap(({ deputies }) => deputies),
    ...shifts.map(({ deputyId, name }) => ({ id: deputyId, name })),
  ]
  return [...new Map(all.map((deputy) => [deputy.id, deputy])).values()]
}

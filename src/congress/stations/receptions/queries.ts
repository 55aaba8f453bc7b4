import type { Reader } from '../../../platform/database/house.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import type { State } from '../../gatherings/words.ts'
import type { ChangeKind, Outcome } from '../words.ts'

/** Reception days with their gatherings; whoever shows them says which. */
export const receptions = (db: Reader, congressId: number) =>
  db
    .selectFrom('stations.reception as reception')
    .innerJoin('gatherings.gathering as gathering', (on) =>
      on.onRef('gathering.congress_id', '=', 'reception.congress_id').onRef('gathering.id', '=', 'reception.id'),
    )
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'reception.congress_id').onRef('matter.id', '=', 'reception.id'),
    )
    .innerJoin('stations.station as station', (on) =>
      on.onRef('station.congress_id', '=', 'reception.congress_id').onRef('station.id', '=', 'reception.station_id'),
    )
    .select(['reception.id', 'reception.station_id as stationId', 'station.name as station', 'station.phone'])
    .select(['reception.topic', 'reception.announced_on as announcedOn', 'reception.outcome', 'reception.came'])
    .select(['reception.note', 'reception.closed_by as closedBy', 'reception.closed_at as closedAt'])
    .select(['gathering.title', 'gathering.place', 'gathering.held_on as heldOn', 'gathering.why_short as whyShort'])
    .select(['gathering.starts_at as startsAt', 'gathering.ends_at as endsAt', 'gathering.code'])
    .select(['gathering.notice_days as noticeDays', 'matter.state', 'matter.version'])
    .where('reception.congress_id', '=', congressId)

type Row = Awaited<ReturnType<ReturnType<typeof receptions>['execute']>>[number]
export type Reception = Omit<Row, 'state' | 'outcome'> & { readonly state: State; readonly outcome: Outcome | null }

export const typed = (row: Row): Reception => ({
  ...row,
  state: row.state as State,
  outcome: row.outcome as Outcome | null,
})

/** @throws NotFound */
export async function receptionOf({ tx, congressId }: Pick<Work, 'tx' | 'congressId'>, id: string): Promise<Reception> {
  const row = await receptions(tx, congressId).where('reception.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound('reception')
  return typed(row)
}

/** The deputies on duty on each of these days (值班代表), by pinyin. */
export async function onDutyAt(
  db: Reader,
  congressId: number,
  ids: readonly string[],
): Promise<Map<string, { id: string; name: string }[]>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('gatherings.invitee as invitee')
    .innerJoin('deputies.deputy as deputy', (on) =>
      on
        .onRef('deputy.congress_id', '=', 'invitee.congress_id')
        .on((eb) => eb(eb.cast('deputy.id', 'text'), '=', eb.ref('invitee.holder_id'))),
    )
    .select(['invitee.gathering_id as receptionId', 'deputy.id', 'deputy.name'])
    .where('invitee.congress_id', '=', congressId)
    .where('invitee.gathering_id', 'in', ids)
    .where('invitee.holder_kind', '=', 'deputy')
    .orderBy('deputy.name_key')
    .orderBy('deputy.id')
    .execute()
  const found = new Map<string, { id: string; name: string }[]>()
  for (const { receptionId, id, name } of rows)
    found.set(receptionId, [...(found.get(receptionId) ?? []), { id, name }])
  return found
}

/** 改期、取消, in their order. */
export async function changesOf(db: Reader, congressId: number, ids: readonly string[]) {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('stations.reception_change')
    .select(['reception_id as receptionId', 'kind', 'from_on as fromOn', 'to_on as toOn', 'reason'])
    .where('congress_id', '=', congressId)
    .where('reception_id', 'in', ids)
    .orderBy('reception_id')
    .orderBy('ordinal')
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as ChangeKind }))
}

/**
 * Until the end of this act the day is neither closed nor given another visit: whoever notes one shares the row, whoever
 * closes the day has it alone. @throws NotFound
 */
export async function lockReception({ tx, congressId }: Work, id: string, how: 'share' | 'update'): Promise<void> {
  const rows = tx
    .selectFrom('stations.reception')
    .select('id')
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
  const row = await (how === 'share' ? rows.forShare() : rows.forUpdate()).executeTakeFirst()
  if (!row) throw new NotFound('reception')
}

import { sql } from 'kysely'
import type { Reader, Tx } from '../../platform/database/house.ts'
import { NotFound } from '../../platform/http/errors.ts'
import type { Holder, Life } from './words.ts'

export interface Matter {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly state: string
  readonly version: number
  readonly enteredAt: string
  readonly days: Readonly<Record<string, string>>
}

const matters = (db: Reader, congressId: number, id: string) =>
  db
    .selectFrom('docket.matter')
    .select(['id', 'kind', 'title', 'state', 'version', 'entered_at as enteredAt', 'days'])
    .where('congress_id', '=', congressId)
    .where('id', '=', id)

const known = (kind: string, row: (Omit<Matter, 'days'> & { days: unknown }) | undefined): Matter => {
  if (!row || row.kind !== kind) throw new NotFound(kind)
  return { ...row, days: row.days as Matter['days'] }
}

/** The matter, locked until the transaction ends. @throws NotFound */
export const matterForUpdate = async (tx: Tx, congressId: number, { kind, id }: { kind: string; id: string }) =>
  known(kind, await matters(tx, congressId, id).forUpdate().executeTakeFirst())

/** @throws NotFound */
export const matterOf = async (db: Reader, congressId: number, { kind, id }: { kind: string; id: string }) =>
  known(kind, await matters(db, congressId, id).executeTakeFirst())

/** Who holds which party's place in a matter. */
export type Places = Readonly<Record<string, readonly Holder[]>>

/** Who holds which place in a matter: whoever stands there in every matter of its kind, and whoever was given one. */
export async function placesOfMatter(db: Reader, life: Life, { congressId, id }: { congressId: number; id: string }) {
  const standing = Object.entries(life.parties).flatMap(([party, { standing: holders }]) =>
    holders ? [[party, holders] as const] : [],
  )
  return { ...Object.fromEntries(standing), ...(await placesIn(db, congressId, id)) } as Places
}

/** Who was given which place in a matter. */
export async function placesIn(db: Reader, congressId: number, matterId: string): Promise<Places> {
  const rows = await db
    .selectFrom('docket.party')
    .select(['party', 'holder_kind', 'holder_id'])
    .where('congress_id', '=', congressId)
    .where('matter_id', '=', matterId)
    .execute()
  const places: Record<string, Holder[]> = {}
  for (const { party, holder_kind, holder_id } of rows)
    (places[party] ??= []).push({ kind: holder_kind as Holder['kind'], id: holder_id })
  return places
}

/** The rows that give places to their holders. */
const partyRows = (congressId: number, matterId: string, places: Places) =>
  Object.entries(places).flatMap(([party, holders]) =>
    holders.map(({ kind, id }) => ({
      congress_id: congressId,
      matter_id: matterId,
      party,
      holder_kind: kind,
      holder_id: id,
    })),
  )

/** Gives places to these holders and nobody else. */
export async function handOver(tx: Tx, congressId: number, matterId: string, places: Places): Promise<void> {
  const parties = Object.keys(places)
  if (parties.length === 0) return
  await tx
    .deleteFrom('docket.party')
    .where('congress_id', '=', congressId)
    .where('matter_id', '=', matterId)
    .where('party', 'in', parties)
    .execute()
  await place(tx, congressId, matterId, places)
}

/** Gives places in a matter that has none yet. */
export async function place(tx: Tx, congressId: number, matterId: string, places: Places): Promise<void> {
  const rows = partyRows(congressId, matterId, places)
  if (rows.length > 0) await tx.insertInto('docket.party').values(rows).execute()
}

interface Overrides {
  readonly years: { year: number; source: string }[]
  readonly days: { day: string; kind: string; name: string }[]
}

/** A congress's own lines over the calendar, in one question: every date counted asks it. */
export async function overridesOf(db: Reader, congressId: number): Promise<Overrides> {
  const { rows } = await sql<Overrides>`
    select
      (select coalesce(json_agg(json_build_object('year', year, 'source', source) order by year), '[]')
         from docket.calendar_year where congress_id = ${congressId}) as years,
      (select coalesce(json_agg(json_build_object('day', day, 'kind', kind, 'name', name) order by day), '[]')
         from docket.calendar_day where congress_id = ${congressId}) as days`.execute(db)
  return rows[0] ?? { years: [], days: [] }
}

/** Promise 1 as a query: open matters in which nobody owes anything. Always none. */
export const openMattersWithoutDuty = (db: Reader, congressId: number) =>
  db
    .selectFrom('docket.matter as matter')
    .select(['matter.id', 'matter.kind', 'matter.state'])
    .where('matter.congress_id', '=', congressId)
    .where('matter.ended_at', 'is', null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('docket.duty as duty')
            .select('duty.id')
            .whereRef('duty.congress_id', '=', 'matter.congress_id')
            .whereRef('duty.matter_id', '=', 'matter.id')
            .where('duty.ended_at', 'is', null),
        ),
      ),
    )
    .execute()

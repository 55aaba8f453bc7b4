import type { Reader, Tx } from '../../platform/database/house.ts'
import { NotFound } from '../../platform/http/errors.ts'
import type { Holder } from './words.ts'

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

export interface PartyRow {
  readonly party: string
  readonly holder: Holder
}

/** Who holds which place in a matter. */
export async function partiesOf(db: Reader, congressId: number, matterId: string): Promise<PartyRow[]> {
  const rows = await db
    .selectFrom('docket.party')
    .select(['party', 'holder_kind', 'holder_id'])
    .where('congress_id', '=', congressId)
    .where('matter_id', '=', matterId)
    .execute()
  return rows.map((row) => ({
    party: row.party,
    holder: { kind: row.holder_kind as Holder['kind'], id: row.holder_id },
  }))
}

/** Gives a party's place to these holders and nobody else. */
export async function placeParty(
  tx: Tx,
  congressId: number,
  { matterId, party, holders }: { matterId: string; party: string; holders: readonly Holder[] },
): Promise<void> {
  await tx
    .deleteFrom('docket.party')
    .where('congress_id', '=', congressId)
    .where('matter_id', '=', matterId)
    .where('party', '=', party)
    .execute()
  if (holders.length === 0) return
  const rows = holders.map(({ kind, id }) => ({
    congress_id: congressId,
    matter_id: matterId,
    party,
    holder_kind: kind,
    holder_id: id,
  }))
  await tx.insertInto('docket.party').values(rows).execute()
}

export const overridesOf = async (db: Reader, congressId: number) => ({
  years: await db
    .selectFrom('docket.calendar_year')
    .select(['year', 'source'])
    .where('congress_id', '=', congressId)
    .orderBy('year')
    .execute(),
  days: await db
    .selectFrom('docket.calendar_day')
    .select(['day', 'kind', 'name'])
    .where('congress_id', '=', congressId)
    .orderBy('day')
    .execute(),
})

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

import { sql } from 'kysely'
import type { Reader } from '../../platform/database/house.ts'
import type { Congress } from './contract.ts'
import type { Level, OrganKind } from './words.ts'

/** The congress of this transaction. */
export async function congressOf(db: Reader, congressId: number): Promise<Congress> {
  const row = await db
    .selectFrom('organs.congress')
    .select([
      'congress_id as congressId',
      'name',
      'short_name as shortName',
      'level',
      'term',
      'term_began as termBegan',
    ])
    .where('congress_id', '=', congressId)
    .executeTakeFirstOrThrow()
  return { ...row, level: row.level as Level }
}

const sessions = (db: Reader, congressId: number) =>
  db
    .selectFrom('organs.session')
    .select([
      'id',
      'name',
      'term',
      'ordinal',
      'opens_on as opensOn',
      'closes_on as closesOn',
      'motions_until as motionsUntil',
    ])
    .where('congress_id', '=', congressId)

export const sessionsOf = (db: Reader, congressId: number) =>
  sessions(db, congressId).orderBy('opens_on', 'desc').execute()

/** The session in progress on a day; none means between sessions (闭会期间). */
export const sessionOn = (db: Reader, congressId: number, day: string) =>
  sessions(db, congressId).where('opens_on', '<=', day).where('closes_on', '>=', day).executeTakeFirst()

/** The session in progress on a day, or else the next one to come. */
export const sessionFrom = (db: Reader, congressId: number, day: string) =>
  sessions(db, congressId).where('closes_on', '>=', day).orderBy('opens_on').limit(1).executeTakeFirst()

export const sessionOf = (db: Reader, congressId: number, id: string) =>
  sessions(db, congressId).where('id', '=', id).executeTakeFirst()

const organs = (db: Reader, congressId: number) =>
  db
    .selectFrom('organs.organ')
    .select([
      'id',
      'name',
      'short_name as shortName',
      'kind',
      'contact',
      'phone',
      'leader_in_charge as leaderInCharge',
      'ended_on as endedOn',
    ])
    .where('congress_id', '=', congressId)

const known = <Row extends { kind: string }>(row: Row) => ({ ...row, kind: row.kind as OrganKind })

export const organsOf = async (db: Reader, congressId: number) =>
  (await organs(db, congressId).orderBy('kind').orderBy('name').execute()).map(known)

export async function organOf(db: Reader, congressId: number, id: string) {
  const row = await organs(db, congressId).where('id', '=', id).executeTakeFirst()
  return row && known(row)
}

export interface OwnRule {
  readonly key: string
  readonly value: unknown
  readonly citation: { readonly law: { zh: string; en: string }; readonly number: string; readonly asOf: string }
}

/** What the congress's own rules say differently from the defaults. */
export const ownRulesOf = (db: Reader, congressId: number) =>
  db
    .selectFrom('organs.setting')
    .select(['key', 'value', 'citation'])
    .where('congress_id', '=', congressId)
    .execute() as Promise<OwnRule[]>

/** A congress's level and its own rules in one question: every date counted asks it. */
export async function levelAndRulesOf(db: Reader, congressId: number): Promise<{ level: Level; rules: OwnRule[] }> {
  const { rows } = await sql<{ level: Level; rules: OwnRule[] }>`
    select level,
      (select coalesce(json_agg(json_build_object('key', key, 'value', value, 'citation', citation)), '[]')
         from organs.setting s where s.congress_id = c.congress_id) as rules
    from organs.congress c where congress_id = ${congressId}`.execute(db)
  const [row] = rows
  if (!row) throw new Error(`no congress ${congressId}`)
  return row
}

/** The id of the organ of that full name, or null. */
export async function organByName(db: Reader, congressId: number, name: string): Promise<string | null> {
  const row = await db
    .selectFrom('organs.organ')
    .select('id')
    .where('congress_id', '=', congressId)
    .where('name', '=', name)
    .executeTakeFirst()
  return row?.id ?? null
}

/** Whether an organ is of the congress this transaction is bound to. */
export async function isHere(db: Reader, id: string): Promise<boolean> {
  const row = await db.selectFrom('organs.organ').select('id').where('id', '=', id).executeTakeFirst()
  return row !== undefined
}

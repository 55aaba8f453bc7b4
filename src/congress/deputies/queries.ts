import { sql } from 'kysely'
import type { Reader } from '../../platform/database/house.ts'

/** Everything of the roll, with the name of each deputy's delegation or group. */
export const deputies = (db: Reader, congressId: number) =>
  db
    .selectFrom('deputies.deputy as deputy')
    .innerJoin('deputies.delegation as delegation', (on) =>
      on.onRef('delegation.congress_id', '=', 'deputy.congress_id').onRef('delegation.id', '=', 'deputy.delegation_id'),
    )
    .where('deputy.congress_id', '=', congressId)

/** Deputies in office on a day: those who have left stay in the house, but not on the roll. */
export const inOffice = (db: Reader, congressId: number, today: string) =>
  deputies(db, congressId).where((eb) => eb.or([eb('deputy.ended_on', 'is', null), eb('deputy.ended_on', '>', today)]))

/** Whether a deputy of this id is, or was, one of this congress. */
export async function isDeputyHere(db: Reader, congressId: number, deputyId: string): Promise<boolean> {
  const found = await db
    .selectFrom('deputies.deputy')
    .select('id')
    .where('congress_id', '=', congressId)
    .where('id', '=', deputyId)
    .executeTakeFirst()
  return found !== undefined
}

/** Name to id; a name that two deputies bear is not in it, for it says nothing. */
export async function deputiesByName(
  db: Reader,
  congressId: number,
  names: readonly string[],
): Promise<Map<string, string>> {
  if (names.length === 0) return new Map()
  const rows = await db
    .selectFrom('deputies.deputy')
    .select(['id', 'name'])
    .where('congress_id', '=', congressId)
    .where('name', 'in', names)
    .execute()
  const twice = new Set(rows.map(({ name }) => name).filter((name, index, all) => all.indexOf(name) !== index))
  return new Map(rows.filter(({ name }) => !twice.has(name)).map(({ id, name }) => [name, id]))
}

/** The one deputy of this name, or null where there is none or more than one. */
export const deputyByName = async (db: Reader, congressId: number, name: string): Promise<string | null> =>
  (await deputiesByName(db, congressId, [name])).get(name) ?? null

/** Delegations and groups with the number of deputies each has on a day. */
export const delegationsOf = (db: Reader, congressId: number, today: string) =>
  db
    .selectFrom('deputies.delegation as delegation')
    .leftJoin('deputies.deputy as deputy', (on) =>
      on
        .onRef('deputy.congress_id', '=', 'delegation.congress_id')
        .onRef('deputy.delegation_id', '=', 'delegation.id')
        .on((eb) => eb.or([eb('deputy.ended_on', 'is', null), eb('deputy.ended_on', '>', today)])),
    )
    .select(({ fn, ref }) => [
      'delegation.id',
      'delegation.name',
      'delegation.kind',
      fn.count<number>('deputy.id').as('deputies'),
      // Of another group, or no longer in office, she leads it no more.
      sql<
        string | null
      >`max(${ref('deputy.name')}) filter (where ${ref('deputy.id')} = ${ref('delegation.leader_id')})`.as(
        'leaderName',
      ),
      'delegation.leader_id as leaderId',
    ])
    .where('delegation.congress_id', '=', congressId)
    .groupBy(['delegation.congress_id', 'delegation.id'])
    // In the order in which they were entered, which is the order of the list they came from.
    .orderBy('delegation.id')
    .execute()

/** Names by id, of those on the roll. */
export async function deputyNames(
  db: Reader,
  congressId: number,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('deputies.deputy')
    .select(['id', 'name'])
    .where('congress_id', '=', congressId)
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** The deputies of a delegation or group in office on a day, by pinyin. */
export const membersOf = (db: Reader, { congressId, today }: { congressId: number; today: string }, groupId: string) =>
  inOffice(db, congressId, today)
    .select(['deputy.id', 'deputy.name'])
    .where('deputy.delegation_id', '=', groupId)
    .orderBy('deputy.name_key')
    .orderBy('deputy.id')
    .execute()

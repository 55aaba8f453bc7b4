import { sql } from 'kysely'
import type { Reader, Tx } from '../../database/house.ts'
import type { GivenRole } from './rules.ts'

/** An account as the security administrator of one congress sees it. */
export interface ListedAccount {
  readonly id: string
  readonly username: string
  readonly name: string
  readonly homeCongressId: number
  readonly kind: string
  readonly mustChangePassword: boolean
  readonly createdAt: string
  readonly lockedUntil: string | null
  readonly roles: { role: string; deputyId: string | null; organId: string | null }[]
}

const columns = sql`a.id, a.username, a.name, a.home_congress_id as "homeCongressId", a.kind,
  a.must_change_password as "mustChangePassword", a.created_at as "createdAt", l.locked_until as "lockedUntil",
  (select jsonb_agg(jsonb_build_object('role', m.role, 'deputyId', m.deputy_id, 'organId', m.organ_id) order by m.role)
    from identity.membership m where m.account_id = a.id) as roles`

/** Accounts of the transaction's congress by username, after a key. Row-level security picks the congress. */
export async function listedAccounts(
  db: Reader,
  { after, limit, search }: { after: string; limit: number; search: string },
): Promise<ListedAccount[]> {
  const pattern = `%${search.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  const { rows } = await sql<ListedAccount>`select ${columns}
    from identity.account a left join identity.locks_here() l on l.account_id = a.id
    where a.username collate "C" > ${after} and (a.username ilike ${pattern} or a.name ilike ${pattern})
    order by a.username collate "C" limit ${limit}`.execute(db)
  return rows
}

/** One account of the transaction's congress, its row locked against two administrators at once. */
export async function accountForUpdate(tx: Tx, accountId: string): Promise<ListedAccount | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${accountId}, 0))`.execute(tx)
  const { rows } = await sql<ListedAccount>`select ${columns}
    from identity.account a left join identity.locks_here() l on l.account_id = a.id
    where a.id = ${accountId}`.execute(tx)
  return rows[0]
}

export interface NewAccount {
  readonly id: string
  readonly username: string
  readonly name: string
  readonly kind: string
  readonly passwordHash: string
  readonly mustChange: boolean
  readonly at: Date
}

export const storeAccount = (tx: Tx, { id, username, name, kind, passwordHash, mustChange, at }: NewAccount) =>
  sql`select identity.issue_account(
    ${id}, ${username}, ${name}, ${kind}, ${passwordHash}, ${mustChange}, ${at.toISOString()})`.execute(tx)

export async function accountElsewhere(db: Reader, username: string) {
  const { rows } = await sql<{ accountId: string; name: string; kind: string }>`
    select account_id as "accountId", name, kind from identity.account_elsewhere(${username})`.execute(db)
  return rows[0]
}

/** Replaces what an account is in this congress. */
export async function storeRoles(
  tx: Tx,
  { congressId, accountId }: { congressId: number; accountId: string },
  given: readonly GivenRole[],
): Promise<void> {
  await sql`delete from identity.membership where account_id = ${accountId}`.execute(tx)
  for (const { role, deputyId, organId } of given)
    await sql`insert into identity.membership (congress_id, account_id, role, deputy_id, organ_id)
      values (${congressId}, ${accountId}, ${role}, ${deputyId ?? null}, ${organId ?? null})`.execute(tx)
}

/** Whether the account may become this kind: it cannot while it serves as another kind in another congress. */
export const changeKind = (tx: Tx, accountId: string, kind: string) =>
  sql<{ changed: boolean }>`select identity.change_kind(${accountId}, ${kind}) as changed`
    .execute(tx)
    .then(({ rows }) => rows[0]?.changed === true)

export async function deputyTaken(db: Reader, deputyId: string, accountId: string): Promise<boolean> {
  const { rows } = await sql`select from identity.membership
    where deputy_id = ${deputyId} and account_id <> ${accountId}`.execute(db)
  return rows.length > 0
}

export async function storeReset(
  tx: Tx,
  accountId: string,
  reset: { passwordHash: string; withSecondFactor: boolean; at: Date },
): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select identity.reset_password(
    ${accountId}, ${reset.passwordHash}, ${reset.withSecondFactor}, ${reset.at.toISOString()}) as done`.execute(tx)
  return rows[0]?.done === true
}

export const storeUnlock = (tx: Tx, accountId: string) => sql`select identity.unlock_account(${accountId})`.execute(tx)

export const storeEnd = (tx: Tx, accountId: string, at: Date) =>
  sql`select identity.end_account(${accountId}, ${at.toISOString()})`.execute(tx)

export interface ListedAttempt {
  readonly at: string
  readonly username: string
  readonly outcome: string
  readonly address: string
  readonly userAgent: string
}

export const listedAttempts = async (db: Reader, before: string, limit: number): Promise<ListedAttempt[]> =>
  (
    await sql<ListedAttempt>`select at, username, outcome, address, user_agent as "userAgent"
      from identity.attempts_here(${before}, ${limit})`.execute(db)
  ).rows

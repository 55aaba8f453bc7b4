import { sql } from 'kysely'
import type { Reader, Tx } from '../database/house.ts'
import { untouched, type Lock } from './lock-out.ts'

// Everything here calls the functions of database/migrations/0002_identity.sql: the tables behind them are shut.

/** An account as sign-in knows it. */
export interface KnownAccount {
  readonly accountId: string
  readonly name: string
  readonly username: string
  readonly homeCongressId: number
}

/** What opens an account; never leaves this folder. */
export interface Credentials extends Omit<KnownAccount, 'accountId'> {
  readonly passwordHash: string
  readonly secret: string | null
  readonly pendingSecret: string | null
  readonly lastStep: number
}

export async function lockOf(db: Reader, key: string): Promise<Lock> {
  const { rows } = await sql<Lock>`
    select failures, last_failed_at as "lastFailedAt", locked_until as "lockedUntil" from identity.lock_of(${key})`.execute(
    db,
  )
  return rows[0] ?? untouched
}

/** False when somebody else counted a failure since `seen` was read. */
export async function countFailure(tx: Tx, key: string, { seen, next }: { seen: Lock; next: Lock }): Promise<boolean> {
  const { rows } = await sql<{ counted: boolean }>`select identity.count_failure(
    ${key}, ${seen.failures}, ${seen.lastFailedAt}, ${next.failures}, ${next.lastFailedAt}, ${next.lockedUntil}) as counted`.execute(
    tx,
  )
  return rows[0]?.counted === true
}

export const forgetFailures = (tx: Tx, key: string) => sql`select identity.forget_failures(${key})`.execute(tx)

export interface Attempt {
  readonly id: string
  readonly at: Date
  readonly username: string
  readonly outcome: string
  readonly address: string
  readonly userAgent: string
}

export const noteAttempt = (tx: Tx, { id, at, username, outcome, address, userAgent }: Attempt) =>
  sql`select identity.note_attempt(${id}, ${at.toISOString()}, ${username}, ${outcome}, ${address}, ${userAgent})`.execute(
    tx,
  )

export async function failuresFrom(db: Reader, address: string, since: Date): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select identity.failures_from(${address}, ${since.toISOString()}) as count`.execute(db)
  return rows[0]?.count ?? 0
}

export async function accountNamed(db: Reader, username: string) {
  const { rows } = await sql<KnownAccount & { passwordHash: string }>`
    select account_id as "accountId", name, username, home_congress_id as "homeCongressId",
      password_hash as "passwordHash" from identity.account_named(${username})`.execute(db)
  return rows[0]
}

export async function credentialsOf(db: Reader, accountId: string): Promise<Credentials> {
  const { rows } = await sql<Credentials>`
    select name, username, home_congress_id as "homeCongressId", password_hash as "passwordHash", secret,
      pending_secret as "pendingSecret", last_step as "lastStep" from identity.credentials_of(${accountId})`.execute(db)
  const [found] = rows
  if (!found) throw new Error('a session without an account')
  return found
}

/** The congresses an account serves, the latest used first. */
export async function congressesOf(db: Reader, accountId: string): Promise<number[]> {
  const { rows } = await sql<{
    id: number
  }>`select congress_id as id from identity.congresses_of(${accountId})`.execute(db)
  return rows.map(({ id }) => id)
}

export const setPassword = (tx: Tx, accountId: string, { hashed, at }: { hashed: string; at: Date }) =>
  sql`select identity.set_password(${accountId}, ${hashed}, ${at.toISOString()})`.execute(tx)

export const storePendingSecret = (tx: Tx, accountId: string, secret: string) =>
  sql`select identity.begin_second_factor(${accountId}, ${secret})`.execute(tx)

export async function confirmSecret(tx: Tx, accountId: string, confirmed: { secret: string; step: number; at: Date }) {
  const { rows } = await sql<{ done: boolean }>`select identity.confirm_second_factor(
    ${accountId}, ${confirmed.secret}, ${confirmed.step}, ${confirmed.at.toISOString()}) as done`.execute(tx)
  return rows[0]?.done === true
}

/** True for one request only, however many come with the same code. */
export async function useStep(tx: Tx, accountId: string, step: number): Promise<boolean> {
  const { rows } = await sql<{ used: boolean }>`select identity.use_step(${accountId}, ${step}) as used`.execute(tx)
  return rows[0]?.used === true
}

/** The log of sign-ins is kept half a year at least (网络安全法 23.3); what is older may go. */
export const forgetAttempts = (tx: Tx, before: Date) =>
  sql`select identity.forget_attempts(${before.toISOString()})`.execute(tx)

import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Reader, Tx } from '../database/house.ts'
import { newId } from '../database/id.ts'
import { sessionCookie, type Door, type Work } from '../http/route.ts'
import { NotFound } from '../http/errors.ts'
import { record } from '../record/record.ts'
import { callerByHash, tokenHash } from './caller-of.ts'
import type { Caller } from './caller.ts'

/** A session ends after seven days whatever is done in it; idle for 8 hours it ends too (`identity.session_of`). */
const longest = 7 * 24 * 60 * 60

export type SecondFactor = 'not-needed' | 'pending' | 'passed'

const newToken = (): string => randomBytes(32).toString('base64url')

interface Opening {
  readonly tx: Tx
  readonly door: Door
  readonly now: Date
  readonly accountId: string
  readonly congressId: number
  readonly method: 'password' | 'oidc'
  readonly secondFactor: SecondFactor
}

/** Opens a session under a fresh token and ends the one the browser came with: nothing planted before survives. */
export async function openSession(opening: Opening): Promise<Caller> {
  const { tx, door, now, accountId, congressId, method, secondFactor } = opening
  if (door.token) {
    const before = await callerByHash(tx, tokenHash(door.token), now)
    if (before) await endOne(tx, before.accountId, { sessionId: before.sessionId, now })
  }
  const token = newToken()
  const hashed = tokenHash(token)
  const expires = new Date(now.getTime() + longest * 1000).toISOString()
  await sql`select identity.open_session(${newId(now.getTime())}, ${hashed}, ${accountId}, ${congressId}, ${method},
    ${secondFactor}, ${now.toISOString()}, ${expires}, ${door.userAgent}, ${door.address})`.execute(tx)
  return settle({ tx, door, now }, token)
}

/** Gives the same session a new token, in this congress, with the second factor as it now stands. */
export async function renewSession(
  { tx, door, now, caller }: Work,
  congressId: number,
  secondFactor: SecondFactor,
): Promise<Caller> {
  const token = newToken()
  const { rows } = await sql<{ renewed: boolean }>`select identity.renew_session(
    ${caller.sessionId}, ${tokenHash(token)}, ${congressId}, ${secondFactor}) as renewed`.execute(tx)
  if (!rows[0]?.renewed) throw new NotFound('session')
  return settle({ tx, door, now }, token)
}

async function settle({ tx, door, now }: Pick<Work, 'tx' | 'door' | 'now'>, token: string): Promise<Caller> {
  const caller = await callerByHash(tx, tokenHash(token), now)
  if (!caller) throw new Error('a session that does not answer')
  door.setCookie(sessionCookie, token, longest)
  return caller
}

async function endOne(tx: Tx, accountId: string, { sessionId, now }: { sessionId: string; now: Date }) {
  const { rows } = await sql<{ ended: boolean }>`
    select identity.end_session(${accountId}, ${sessionId}, ${now.toISOString()}) as ended`.execute(tx)
  return rows[0]?.ended === true
}

/** Ends all sessions of an account but one. */
export const endSessionsBut = (tx: Tx, accountId: string, { kept, now }: { kept: string; now: Date }) =>
  sql`select identity.end_sessions_but(${accountId}, ${kept}, ${now.toISOString()})`.execute(tx)

export interface OpenSession {
  readonly id: string
  readonly congressId: number
  readonly method: 'password' | 'oidc'
  readonly createdAt: string
  readonly lastSeenAt: string
  readonly userAgent: string
  readonly address: string
}

const openSessions = async (db: Reader, accountId: string, now: Date): Promise<OpenSession[]> =>
  (
    await sql<OpenSession>`select id, congress_id as "congressId", method, created_at as "createdAt",
      last_seen_at as "lastSeenAt", user_agent as "userAgent", address
      from identity.sessions_of(${accountId}, ${now.toISOString()})`.execute(db)
  ).rows

/** Where one is signed in (登录会话), the present one marked. */
export const listMySessions = async ({ tx, caller, now }: Work) => ({
  rows: (await openSessions(tx, caller.accountId, now)).map((each) => ({
    ...each,
    current: each.id === caller.sessionId,
  })),
})

const ended = ({ tx, congressId, now, caller }: Work, facts: Record<string, unknown>) =>
  record(
    { tx, congressId, now },
    { name: 'account.session-ended', subject: { kind: 'account', id: caller.accountId }, actor: caller, facts },
  )

/** Ends one of one's own sessions. @throws NotFound when it is not one's own or already over */
export async function endSession(work: Work, sessionId: string): Promise<{ ended: true }> {
  const { tx, caller, now } = work
  if (!(await endOne(tx, caller.accountId, { sessionId, now }))) throw new NotFound('session')
  await ended(work, { sessionId })
  return { ended: true }
}

/** Ends every session of one's own but the present one. */
export async function endOtherSessions(work: Work): Promise<{ ended: true }> {
  const { tx, caller, now } = work
  await endSessionsBut(tx, caller.accountId, { kept: caller.sessionId, now })
  await ended(work, { others: true })
  return { ended: true }
}

/** Signs out (退出登录): the session is over for whoever holds its token. */
export async function signOut(work: Work): Promise<{ ended: true }> {
  const { tx, caller, now, door } = work
  if (caller) {
    await endOne(tx, caller.accountId, { sessionId: caller.sessionId, now })
    await ended(work, { sessionId: caller.sessionId, signedOut: true })
  }
  door.setCookie(sessionCookie, null)
  return { ended: true }
}

/** A congress begins to demand a second factor: sessions open in it must show one before they go on. */
export const demandSecondFactor = (tx: Tx, congressId: number) =>
  sql`select identity.demand_second_factor(${congressId})`.execute(tx)

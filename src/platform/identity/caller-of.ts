import { hash } from 'node:crypto'
import { sql } from 'kysely'
import type { House, Reader } from '../database/house.ts'
import type { Caller } from './caller.ts'

interface Row {
  session_id: string
  account_id: string
  congress_id: number
  name: string
  username: string
  roles: string[]
  deputy_id: string | null
  organ_id: string | null
  must_change_password: boolean
  second_factor: 'not-needed' | 'pending' | 'passed'
}

const question = 'select * from identity.session_of($1, $2)'
const tokenShape = /^[\w-]{43}$/

export const tokenHash = (token: string): Buffer => hash('sha256', token, 'buffer')

const callerIn = (row: Row | undefined): Caller | null =>
  row
    ? {
        accountId: row.account_id,
        sessionId: row.session_id,
        congressId: row.congress_id,
        name: row.name,
        username: row.username,
        roles: row.roles,
        deputyId: row.deputy_id,
        organId: row.organ_id,
        mustChangePassword: row.must_change_password,
        secondFactorPending: row.second_factor === 'pending',
      }
    : null

/** Whom a session cookie stands for; null when it is unknown, ended, idle for 8 hours or 7 days old. One prepared query. */
export async function callerOf(house: House, token: string, now: Date): Promise<Caller | null> {
  if (!tokenShape.test(token)) return null
  const [row] = await house.query<Row>(question, [tokenHash(token), now.toISOString()])
  return callerIn(row)
}

/** The same question inside a transaction, for a session just opened or renewed. */
export async function callerByHash(db: Reader, hashed: Buffer, now: Date): Promise<Caller | null> {
  const { rows } = await sql<Row>`select * from identity.session_of(${hashed}, ${now.toISOString()})`.execute(db)
  return callerIn(rows[0])
}

import { Kysely, type Transaction } from 'kysely'
import { appPool } from './connect.ts'
import { congressDialect } from './driver.ts'
import { preparedName } from './prepared.ts'
import type { Database } from './schema.ts'

/** Inside a writing transaction bound to one congress. */
export type Tx = Transaction<Database>
/** Anything one may ask: a reading or a writing transaction bound to one congress. */
export type Reader = Kysely<Database>

/** The database as the application sees it: always through one congress, under row-level security. */
export interface House {
  /** Runs in a read-only transaction that sees one congress only. */
  read<T>(congressId: number, ask: (db: Tx) => Promise<T>): Promise<T>
  /** Runs in a transaction bound to one congress; commits when `act` returns, rolls back when it throws. */
  write<T>(congressId: number, act: (tx: Tx) => Promise<T>): Promise<T>
  /** A prepared query outside any congress, for functions that guard themselves (sign-in, session look-up). */
  query<Row extends object>(sql: string, values?: readonly unknown[]): Promise<Row[]>
  close(): Promise<void>
}

/** Opens the pool as the application's role. @param max connections at most */
export function openHouse(url: string, { max = 16 }: { max?: number } = {}): House {
  const pool = appPool(url, max)
  const congresses = new Map<number, Kysely<Database>>()
  const of = (congressId: number): Kysely<Database> => {
    const known = congresses.get(congressId)
    if (known) return known
    const opened = new Kysely<Database>({ dialect: congressDialect(pool, congressId) })
    congresses.set(congressId, opened)
    return opened
  }
  return {
    read: (congressId, ask) => of(congressId).transaction().setAccessMode('read only').execute(ask),
    write: (congressId, act) => of(congressId).transaction().execute(act),
    query: async (sql, values = []) => {
      const name = preparedName(sql)
      return (await pool.query({ ...(name && { name }), text: sql, values: [...values] })).rows
    },
    close: () => pool.end(),
  }
}

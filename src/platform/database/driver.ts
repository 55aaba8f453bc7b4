import type { Socket } from 'node:net'
import {
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryResult,
  type TransactionSettings,
} from 'kysely'
import type pg from 'pg'
import type { Pool } from './connect.ts'
import { preparedName } from './prepared.ts'

/** What is held back from the wire until the tick ends: one write, and one packet, instead of two. */
function inOneWrite<T>(client: pg.PoolClient, send: () => T): T {
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection
  stream.cork()
  process.nextTick(() => stream.uncork())
  return send()
}

class Connection implements DatabaseConnection {
  readonly client: pg.PoolClient
  readOnly = false
  /** What opens a transaction: taken along by its first query, or by every query where it only reads. */
  opening: string | null = null
  constructor(client: pg.PoolClient) {
    this.client = client
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const { client, opening, readOnly } = this
    const name = preparedName(query.sql)
    const asked = { ...(name && { name }), text: query.sql, values: [...query.parameters] }
    if (!readOnly) this.opening = null
    const result = await (opening === null
      ? client.query(asked)
      : inOneWrite(client, () => {
          // Not awaited: were it to fail, so would the query behind it.
          client.query(opening).catch(() => undefined)
          const answered = client.query(asked)
          if (readOnly) client.query('commit').catch(() => undefined)
          return answered
        }))
    return { rows: result.rows, numAffectedRows: BigInt(result.rowCount ?? 0) }
  }

  // eslint-disable-next-line require-yield -- the interface asks for a generator
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error('streaming is not offered: pipelined connections cannot share a portal')
  }
}

/** A driver whose every transaction is bound to one congress before its first query. */
class CongressDriver implements Driver {
  readonly #pool: Pool
  readonly #bind: string
  constructor(pool: Pool, congressId: number) {
    if (!Number.isSafeInteger(congressId) || congressId < 0) throw new Error(`not a congress: ${congressId}`)
    this.#pool = pool
    // SET takes no parameters; the number was checked to be a plain integer. set_config() would not reach Citus workers.
    // Nought is nobody's: every policy then sees no row.
    this.#bind = `set local app.congress = '${congressId || ''}'`
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<Connection> {
    return new Connection(await this.#pool.connect())
  }

  /**
   * Sends nothing yet. A transaction that only reads is sent whole with each of its queries (begin, bind, ask, commit in
   * one write): under read committed every statement sees its own moment anyhow, so nothing is lost but round trips.
   */
  async beginTransaction(connection: Connection, settings: TransactionSettings): Promise<void> {
    connection.readOnly = settings.accessMode === 'read only'
    connection.opening = `${connection.readOnly ? 'begin read only' : 'begin'}; ${this.#bind}`
  }

  async commitTransaction(connection: Connection): Promise<void> {
    if (connection.opening !== null) return
    // After a failed statement PostgreSQL answers COMMIT with ROLLBACK; that must never look like success.
    const { command } = await connection.client.query('commit')
    if (command !== 'COMMIT') throw new Error('the transaction was rolled back by the database')
  }

  async rollbackTransaction(connection: Connection): Promise<void> {
    if (connection.opening !== null) return
    await connection.client.query('rollback')
  }

  async releaseConnection(connection: Connection): Promise<void> {
    connection.client.release()
  }

  async destroy(): Promise<void> {}
}

/** Kysely's PostgreSQL for one congress over the shared pool. */
export const congressDialect = (pool: Pool, congressId: number): Dialect => ({
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => new CongressDriver(pool, congressId),
  createIntrospector: (db: Kysely<unknown>) => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
})

import {
  CompiledQuery,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
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

class Connection implements DatabaseConnection {
  readonly client: pg.PoolClient
  readOnly = false
  constructor(client: pg.PoolClient) {
    this.client = client
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const name = preparedName(query.sql)
    const result = await this.client.query({ ...(name && { name }), text: query.sql, values: [...query.parameters] })
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

  /** Not awaited: pipelined before the first query, whose failure would carry this one's. */
  async beginTransaction(connection: Connection, settings: TransactionSettings): Promise<void> {
    connection.readOnly = settings.accessMode === 'read only'
    const begin = connection.readOnly ? 'begin read only' : 'begin'
    connection.client.query(`${begin}; ${this.#bind}`).catch(() => undefined)
  }

  async commitTransaction(connection: Connection): Promise<void> {
    const committed = connection.client.query('commit')
    // Nothing hangs on the end of a reading transaction: it follows in the pipeline.
    if (connection.readOnly) return void committed.catch(() => undefined)
    // After a failed statement PostgreSQL answers COMMIT with ROLLBACK; that must never look like success.
    const { command } = await committed
    if (command !== 'COMMIT') throw new Error('the transaction was rolled back by the database')
  }

  async rollbackTransaction(connection: Connection): Promise<void> {
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

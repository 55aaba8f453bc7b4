import pg from 'pg'

export type Pool = pg.Pool

const DATE = 1082
const TIMESTAMPTZ = 1184
const INT8 = 20
const NUMERIC = 1700

/** Days stay days (`2026-11-23`), instants become ISO text, counts become numbers: nothing depends on the host's zone. */
pg.types.setTypeParser(DATE, (text) => text)
pg.types.setTypeParser(TIMESTAMPTZ, (text) => new Date(text).toISOString())
pg.types.setTypeParser(INT8, Number)
pg.types.setTypeParser(NUMERIC, Number)

export const appRole = 'lianxin_app'

/**
 * The application's pool. It acts as the role that row-level security binds, whoever the URL signs in as.
 * Queries are pipelined: `begin`, the query and `commit` share a round trip. None is compiled: what is read of a
 * congress is read sooner than a compiler has looked at the statistics' many conditions.
 */
export function appPool(url: string, max: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    options: `-c role=${appRole} -c timezone=Asia/Shanghai -c statement_timeout=30000 -c jit=off`,
    pipeline: true,
  })
  // Without a listener a stopping server takes the process down with it.
  pool.on('error', () => undefined)
  return pool
}

/** One connection as the owner, for migrations and for tests that act behind the program's back. */
export async function ownerClient(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, options: '-c timezone=Asia/Shanghai' })
  client.on('error', () => undefined)
  await client.connect()
  return client
}

import pg from 'pg'
import { addressOf } from './address.ts'
import { DataFolderInUse } from './failure.ts'
import type { Place } from './place.ts'

/** Any number, but the same in every version of the program. */
const lockNumber = 7_202_608

/**
 * Holds the folder for this process by a session's advisory lock in its database, which the server itself gives back
 * the moment the process dies. @throws DataFolderInUse when another process holds it.
 */
export async function standGuard(place: Place): Promise<pg.Client> {
  const name = `lianxin ${process.pid}`
  const client = new pg.Client({
    connectionString: addressOf(place, 'postgres'),
    application_name: name,
    keepAlive: true,
  })
  // Stopping the server ends this session too; the lock file still stands if the server ever restarts by itself.
  client.on('error', () => undefined)
  await client.connect()
  try {
    // The server may need a moment to see that a killed holder is gone.
    await client.query(`set lock_timeout = '3s'`)
    await client.query(`select pg_advisory_lock(${lockNumber})`)
    return client
  } catch (error) {
    const pid = await holder(client)
    await client.end()
    throw (error as { code?: string }).code === '55P03' ? new DataFolderInUse(place.dataFolder, pid) : error
  }
}

async function holder(client: pg.Client): Promise<number | null> {
  const { rows } = await client.query<{ name: string }>(
    `select application_name as name from pg_locks join pg_stat_activity using (pid)
     where locktype = 'advisory' and objid = ${lockNumber} and granted`,
  )
  return Number(/^lianxin (\d+)$/.exec(rows[0]?.name ?? '')?.[1]) || null
}

/** Makes the application's database on first use. */
export async function ensureDatabase(client: pg.Client, database: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [database])
  if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)}`)
}

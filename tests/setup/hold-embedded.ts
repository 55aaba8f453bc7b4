import pg from 'pg'
import { startEmbedded } from '../../src/platform/database/embedded/index.ts'

/**
 * A process of its own for the tests to kill: holds the data folder given as its argument and stores numbers one after
 * another, saying each on a line of its own only after the database has acknowledged it.
 */
const embedded = await startEmbedded({ dataFolder: process.argv[2] ?? '' })
const client = new pg.Client({ connectionString: embedded.url })
client.on('error', () => undefined)
await client.connect()
await client.query('create table if not exists public.stored (n integer primary key)')
const { rows } = await client.query('select coalesce(max(n), 0) as last from public.stored')
for (let n = Number(rows[0].last) + 1; ; n += 1) {
  await client.query('insert into public.stored values ($1)', [n])
  process.stdout.write(`${n}\n`)
}

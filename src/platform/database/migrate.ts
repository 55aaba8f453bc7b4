import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type pg from 'pg'
import { ownerClient } from './connect.ts'

const folder = fileURLToPath(new URL('../../../database/migrations/', import.meta.url))
// Any constant will do: it keeps two starting processes from migrating at once.
const migrationLock = 7_203_001

/** A migration that was applied has since been edited: history is forward only. */
export class HistoryRewritten extends Error {}

async function applyOne(client: pg.Client, name: string): Promise<boolean> {
  const text = await readFile(folder + name, 'utf8')
  const checksum = createHash('sha256').update(text).digest('hex')
  const { rows } = await client.query('select checksum from platform.migration where name = $1', [name])
  if (rows[0]?.checksum === checksum) return false
  if (rows[0]) throw new HistoryRewritten(`${name} was changed after it had been applied`)
  await client.query('begin')
  try {
    await client.query(text)
    await client.query('insert into platform.migration (name, checksum) values ($1, $2)', [name, checksum])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`migration ${name} failed`, { cause: error })
  }
  return true
}

/** Brings a database to the present: applies database/migrations/*.sql in order, each in its own transaction. */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const client = await ownerClient(ownerUrl)
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    await client.query(`create schema if not exists platform`)
    await client.query(`create table if not exists platform.migration (
      name text primary key, checksum text not null, applied_at timestamptz not null default now())`)
    const applied: string[] = []
    const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
    for (const name of names) if (await applyOne(client, name)) applied.push(name)
    return applied
  } finally {
    await client.end()
  }
}

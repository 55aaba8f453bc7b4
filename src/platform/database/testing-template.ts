import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { migrate } from './migrate.ts'

/** The migrated database that every test file gets a copy of. */
export interface Template {
  /** The owner's connection string of a database to give orders from. */
  readonly maintenanceUrl: string
  readonly database: string
}

/** Makes and migrates the template on a server. Beside `testing.ts` because it runs before any test, outside vitest. */
export async function makeTemplate(maintenanceUrl: string): Promise<Template> {
  const database = `lianxin_test_${randomUUID().slice(0, 8)}`
  await order(maintenanceUrl, `create database ${database} template template0 encoding 'UTF8'`)
  await migrate(inDatabase(maintenanceUrl, database))
  return { maintenanceUrl, database }
}

/** Removes the template and whatever copies a killed run has left of it. */
export async function dropTemplate({ maintenanceUrl, database }: Template): Promise<void> {
  const names = await order(maintenanceUrl, `select datname as name from pg_database where datname like '${database}%'`)
  for (const { name } of names) await order(maintenanceUrl, `drop database if exists ${name} with (force)`)
}

/** Gives one order on a connection of its own. */
export async function order(url: string, sql: string): Promise<{ name: string }[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

/** The same server and account, another database. */
export function inDatabase(url: string, database: string): string {
  const changed = new URL(url)
  changed.pathname = `/${database}`
  return changed.href
}

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded } from '../../platform/database/embedded/index.ts'
import { ownerClient } from '../../platform/database/connect.ts'
import { benchApi, type Row } from '../bench/api.ts'
import { benchStart } from '../bench/start.ts'
import { say } from '../say.ts'

const usage =
  '用法 usage: npm run bench -- start | api [COUNT]   (BENCH_DATABASE_URL names a server to measure as well)'

const line = ({ database, name, http, raw, alone, statements, residentMB }: Row): string =>
  [
    database.padEnd(9),
    name.padEnd(18),
    `${http.perSecond.toFixed(0).padStart(6)}/s`,
    `p50 ${http.p50.toFixed(1).padStart(5)} ms`,
    `p99 ${http.p99.toFixed(1).padStart(6)} ms`,
    `| driver ${raw.perSecond.toFixed(0).padStart(6)}/s`,
    `p50 ${raw.p50.toFixed(1).padStart(5)} ms`,
    `| ratio ${((100 * http.perSecond) / raw.perSecond).toFixed(0).padStart(3)} %`,
    `| alone p50 ${alone.p50.toFixed(1).padStart(5)} ms`,
    `| ${statements} statements`,
    `| ${residentMB.toFixed(0)} MB`,
  ].join('  ')

async function onEmbedded(count: number): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'lianxin-bench-'))
  const embedded = await startEmbedded({ dataFolder: folder })
  try {
    return await benchApi('embedded', embedded.url, count)
  } finally {
    await embedded.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function onServer(maintenanceUrl: string, count: number): Promise<Row[]> {
  const name = `lianxin_bench_${process.pid}`
  const owner = await ownerClient(maintenanceUrl)
  const url = new URL(maintenanceUrl)
  url.pathname = `/${name}`
  await owner.query(`create database ${name}`)
  try {
    return await benchApi('server', url.href, count)
  } finally {
    await owner.query(`drop database ${name} with (force)`)
    await owner.end()
  }
}

async function api(count: number): Promise<void> {
  const server = process.env['BENCH_DATABASE_URL']
  const rows = [...(await onEmbedded(count)), ...(server ? await onServer(server, count) : [])]
  for (const row of rows) say(JSON.stringify(row))
  say()
  for (const row of rows) say(line(row))
}

async function start(): Promise<void> {
  const rows = await benchStart()
  for (const row of rows) say(JSON.stringify(row))
  say()
  for (const { name, readyMs, stoppedMs } of rows)
    say(`${name.padEnd(8)} ready ${String(readyMs).padStart(6)} ms   stopped ${String(stoppedMs).padStart(6)} ms`)
}

/** `npm run bench -- api | start`: JSON lines, then a table; beside each figure the limit measured in the same run. */
export async function run([what, count = '100000']: string[]): Promise<number> {
  if (what === 'api') return (await api(Number(count)), 0)
  if (what === 'start') return (await start(), 0)
  return (say(usage), 2)
}

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded } from '../../platform/database/embedded/index.ts'
import { ownerClient } from '../../platform/database/connect.ts'
import { benchApi, type Row } from '../bench/api.ts'
import { demonstration, published, publishedPath, type Collected } from '../bench/labelled.ts'
import { benchDocuments, benchTable } from '../bench/documents.ts'
import { benchPortal } from '../bench/portal.ts'
import { benchRouting } from '../bench/routing.ts'
import { benchSimilar } from '../bench/similar.ts'
import { benchStart } from '../bench/start.ts'
import { benchYear } from '../bench/year.ts'
import { say } from '../say.ts'

const usage = `用法 usage: npm run bench -- start | api [COUNT] | similar [COUNT] [FILE] | routing [FILE] | year [PAPERS] [KILLS] | portal | documents [COUNT]
  (BENCH_DATABASE_URL names a server for api to measure as well; FILE or BENCH_SUGGESTIONS names the published collection)`

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

async function onEmbedded<T>(run: (url: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'lianxin-bench-'))
  const embedded = await startEmbedded({ dataFolder: folder })
  try {
    return await run(embedded.url)
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
  const rows = [
    ...(await onEmbedded((url) => benchApi('embedded', url, count))),
    ...(server ? await onServer(server, count) : []),
  ]
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

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1).padStart(5)} %`

async function similar(count: number, path: string | null): Promise<void> {
  const { recall, latency } = await onEmbedded((url) => benchSimilar(url, count, path))
  for (const row of [...recall, ...latency]) say(JSON.stringify(row))
  say()
  for (const { set, among, asked, queries, first, inFive } of recall)
    say(
      `${set.padEnd(13)}  among ${String(among).padStart(6)}  by ${asked.padEnd(14)}  first ${percent(first, queries)}  in five ${percent(inFive, queries)}  of ${queries}`,
    )
  for (const { queries, http, raw, statements } of latency)
    say(
      `${queries.padEnd(13)}  p50 ${http.p50.toFixed(1)} ms  p99 ${http.p99.toFixed(1)} ms  | driver p50 ${raw.p50.toFixed(1)} ms  p99 ${raw.p99.toFixed(1)} ms  | ${statements} statements`,
    )
}

async function routing(path: string | null): Promise<void> {
  const sets: [string, Collected[]][] = [['demonstration', await demonstration()]]
  if (path) sets.push(['published', await published(path)])
  const rows = sets.flatMap(([set, papers]) => benchRouting(papers).map((row) => ({ set, ...row })))
  for (const row of rows) say(JSON.stringify(row))
  say()
  for (const { set, by, papers, first, inThree } of rows)
    say(
      `${set.padEnd(13)}  ${by.padEnd(22)}  first ${percent(first, papers)}  in three ${percent(inThree, papers)}  of ${papers}`,
    )
}

async function portal(): Promise<void> {
  const rows = await onEmbedded(benchPortal)
  for (const row of rows) say(JSON.stringify(row))
  say()
  for (const { name, bytes, sentBytes, portal: page, file, ratio } of rows)
    say(
      `${name.padEnd(15)} ${page.perSecond.toFixed(0).padStart(6)}/s  p99 ${page.p99.toFixed(1).padStart(5)} ms  | as a file ${file.perSecond.toFixed(0).padStart(6)}/s  p99 ${file.p99.toFixed(1).padStart(5)} ms  | ratio ${(100 * ratio).toFixed(0).padStart(4)} %  | ${bytes} bytes, ${sentBytes} sent`,
    )
}

async function documents(count: number): Promise<void> {
  const table = await benchTable(100_000)
  const rows = await benchDocuments(count)
  for (const row of [...rows, table]) say(JSON.stringify(row))
  say()
  for (const { name, each, bare, perSecond } of rows)
    say(
      `${name.padEnd(6)} ${perSecond.toFixed(0).padStart(4)}/s  ${each.toFixed(1)} ms each  | one sentence ${bare.toFixed(1)} ms`,
    )
  const { name, rows: listed, ms, peakMB, csvMs } = table
  say(`${name}   ${listed} rows  ${ms.toFixed(0)} ms  ${peakMB.toFixed(0)} MB at most  | as CSV ${csvMs.toFixed(0)} ms`)
}

/** A second database on the embedded server: the year that is killed has its own. */
async function secondOn(url: string): Promise<string> {
  const owner = await ownerClient(url)
  await owner.query('create database killed').finally(() => owner.end())
  return Object.assign(new URL(url), { pathname: '/killed' }).href
}

async function year(papers: number, kills: number): Promise<void> {
  const rows = await onEmbedded(async (url) => benchYear([url, await secondOn(url)], papers, kills))
  for (const row of rows) say(JSON.stringify(row))
  say()
  for (const { name, papers: of, days, acts, rounds, seconds, events, reminders, missed, killed, troubles } of rows)
    say(
      `${name.padEnd(12)}  ${of} papers  ${days} days  ${acts} acts  ${rounds} rounds  ${events} events  ${reminders} reminders  ${missed} periods missed  killed ${killed}  ${seconds} s  troubles ${troubles}`,
    )
}

/** `npm run bench -- api | start | similar | routing | year | portal | documents`: JSON lines, then a table; beside each figure the limit measured in the same run. */
export async function run([what, ...more]: string[]): Promise<number> {
  const [count = '100000', file] = more
  if (what === 'api') return (await api(Number(count)), 0)
  if (what === 'start') return (await start(), 0)
  if (what === 'similar') return (await similar(Number(count), publishedPath(file)), 0)
  if (what === 'routing') return (await routing(publishedPath(more[0])), 0)
  if (what === 'portal') return (await portal(), 0)
  if (what === 'documents') return (await documents(Number(more[0] ?? '245')), 0)
  if (what === 'year') return (await year(Number(more[0] ?? '245'), Number(more[1] ?? '50')), 0)
  return (say(usage), 2)
}

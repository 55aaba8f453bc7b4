import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { DataFolderInUse, findRunning, startEmbedded } from './index.ts'
import type { Embedded } from './index.ts'
import { findPostmaster } from './postmaster.ts'
import { processMark } from './processes.ts'
import { preparePlace } from './place.ts'

const dataFolder = mkdtempSync(join(tmpdir(), 'lx-embedded-'))
const place = preparePlace(dataFolder)
const holderProgram = 'tests/setup/hold-embedded.ts'
const enough = 150
const running = new Set<ChildProcess>()

/** Starts another process on the folder and resolves once it has been acknowledged `enough` rows. */
async function startHolder(): Promise<{ child: ChildProcess; acknowledged: number[] }> {
  const child = spawn(process.execPath, [holderProgram, dataFolder], { stdio: ['ignore', 'pipe', 'inherit'] })
  running.add(child)
  const acknowledged: number[] = []
  const lines = createInterface({ input: child.stdout! })
  await new Promise<void>((resolve, reject) => {
    child.once('exit', () => reject(new Error('the holder ended before it stored anything')))
    lines.on('line', (line) => {
      acknowledged.push(Number(line))
      if (acknowledged.length === enough) resolve()
    })
  })
  return { child, acknowledged }
}

/** Kills it and waits until all it said has been read. */
async function kill(child: ChildProcess): Promise<void> {
  const closed = child.exitCode === null && child.signalCode === null ? once(child, 'close') : null
  child.kill('SIGKILL')
  await closed
  running.delete(child)
}

async function stored({ url }: Pick<Embedded, 'url'>): Promise<Set<number>> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ n: number }>('select n from public.stored')
  await client.end()
  return new Set(rows.map(({ n }) => n))
}

const missing = (acknowledged: number[], kept: Set<number>): number[] => acknowledged.filter((n) => !kept.has(n))

// Made once: the tests below differ in how the folder was left, not in how it was made.
beforeAll(async () => (await startEmbedded({ dataFolder })).stop(), 30_000)

afterEach(async () => {
  for (const child of running) await kill(child)
})

afterAll(async () => {
  await (await startEmbedded({ dataFolder })).stop()
  rmSync(dataFolder, { recursive: true, force: true })
})

describe('after kill -9 of the process that holds the folder', () => {
  test('the surviving server is adopted and every acknowledged row is there', async () => {
    const { child, acknowledged } = await startHolder()
    await kill(child)
    const survivor = findPostmaster(place)
    expect(survivor).not.toBeNull()
    const embedded = await startEmbedded({ dataFolder })
    expect(embedded.pid).toBe(survivor?.pid)
    expect(missing(acknowledged, await stored(embedded))).toEqual([])
    await embedded.stop()
  })

  test('and of the server too, it recovers and every acknowledged row is there', async () => {
    const { child, acknowledged } = await startHolder()
    const { pid } = findPostmaster(place)!
    process.kill(pid, 'SIGKILL')
    await kill(child)
    const embedded = await startEmbedded({ dataFolder })
    expect(embedded.pid).not.toBe(pid)
    expect(missing(acknowledged, await stored(embedded))).toEqual([])
    await embedded.stop()
  })
})

describe('a second process on the same folder', () => {
  const refusal = (): Promise<unknown> => startEmbedded({ dataFolder }).catch((error: unknown) => error)

  test('is refused in both languages with the number of the first, which goes on working', async () => {
    const { child, acknowledged } = await startHolder()
    const error = await refusal()
    expect(error).toBeInstanceOf(DataFolderInUse)
    const { says, pid } = error as DataFolderInUse
    expect(pid).toBe(child.pid)
    expect(says.zh).toContain(`${dataFolder} 正由另一个连心桥进程（进程号 ${child.pid}）使用`)
    expect(says.en).toContain(`${dataFolder} is in use by another Lianxin process (process ${child.pid})`)
    const before = acknowledged.length
    await expect.poll(() => acknowledged.length).toBeGreaterThan(before)
  })

  test('may join the server of the first instead, while that one lives', async () => {
    const { child, acknowledged } = await startHolder()
    const seen = [...acknowledged]
    const url = findRunning({ dataFolder })
    expect(missing(seen, await stored({ url: url ?? '' }))).toEqual([])
    await kill(child)
    expect(findRunning({ dataFolder })).toBeNull()
    expect(findRunning({ dataFolder: `${dataFolder}-absent` })).toBeNull()
  })

  test('is refused by the database itself when the lock file was removed', async () => {
    const { child } = await startHolder()
    rmSync(place.lockFile)
    expect(await refusal()).toMatchObject({ name: 'DataFolderInUse', pid: child.pid })
    expect(existsSync(place.lockFile)).toBe(false)
    expect(child.exitCode).toBeNull()
  })
})

describe('what a crash or a power cut leaves behind does not lock the folder', () => {
  test('a lock file whose process number now belongs to somebody else', async () => {
    writeFileSync(place.lockFile, JSON.stringify({ pid: process.ppid, mark: 'another boot' }))
    await (await startEmbedded({ dataFolder })).stop()
    expect(existsSync(place.lockFile)).toBe(false)
  })

  test('a lock file written half', async () => {
    writeFileSync(place.lockFile, '{"pid":')
    await (await startEmbedded({ dataFolder })).stop()
    expect(existsSync(place.lockFile)).toBe(false)
  })

  test('a postmaster.pid whose number now belongs to somebody else', async () => {
    writeFileSync(join(place.cluster, 'postmaster.pid'), `${process.ppid}\n${place.cluster}\n1\n5432\n\n\n\nready\n`)
    const embedded = await startEmbedded({ dataFolder })
    expect(embedded.pid).not.toBe(process.ppid)
    await embedded.stop()
  })
})

describe('the server', () => {
  test('listens on nothing but a socket in a folder of mode 0700', async () => {
    const embedded = await startEmbedded({ dataFolder })
    const client = new pg.Client({ connectionString: embedded.url })
    await client.connect()
    expect((await client.query('show listen_addresses')).rows).toEqual([{ listen_addresses: '' }])
    expect((await client.query('show fsync')).rows).toEqual([{ fsync: 'on' }])
    await client.end()
    expect(statSync(place.socketFolder).mode & 0o777).toBe(0o700)
    expect(statSync(join(place.socketFolder, '.s.PGSQL.5432')).mode & 0o077).toBe(0)
    await embedded.stop()
  })

  test('knows Chinese letters as letters, and sorts names by pinyin where asked', async () => {
    const embedded = await startEmbedded({ dataFolder })
    const client = new pg.Client({ connectionString: embedded.url })
    await client.connect()
    const sorted = `select array_agg(name order by name collate "zh-x-icu") as names from unnest(array['王', '李', '陈', '张']) name`
    expect((await client.query(sorted)).rows).toEqual([{ names: ['陈', '李', '王', '张'] }])
    await client.query('create extension if not exists pg_trgm')
    const [{ trigrams }] = (await client.query(`select cardinality(show_trgm('人民代表')) as trigrams`)).rows
    expect(trigrams).toBeGreaterThan(3)
    await client.end()
    await embedded.stop()
  })

  test('is gone after stop, having shut down cleanly; stop may be called twice', async () => {
    const embedded = await startEmbedded({ dataFolder })
    expect(processMark(embedded.pid)).not.toBeNull()
    await Promise.all([embedded.stop(), embedded.stop()])
    expect(processMark(embedded.pid)).toBeNull()
    expect(existsSync(join(place.cluster, 'postmaster.pid'))).toBe(false)
    expect(readFileSync(place.log, 'utf8').trimEnd()).toMatch(/database system is shut down$/)
  })
})

import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { newId } from '../../platform/database/id.ts'
import { appPool } from '../../platform/database/connect.ts'
import { openHouse } from '../../platform/database/house.ts'
import type { TestPeople } from '../../congress/suggestions/testing.ts'
import { buildApi } from '../api.ts'
import { LightClient } from './light-client.ts'
import { measure, type Figures } from './measure.ts'
import { benchAccounts, prepare } from './prepare.ts'
import { recordingSql } from './record-sql.ts'
import { replay } from './replay.ts'

export interface Scenario {
  readonly name: string
  readonly by: 'clerk' | 'deputy' | 'organ'
  readonly method: 'GET' | 'POST'
  readonly path: () => string
  readonly body?: () => object
}

/** What the bench asks for, by name. */
export const scenarios: readonly Scenario[] = [
  { name: 'inbox', by: 'organ', method: 'GET', path: () => '/api/duties/mine' },
  { name: 'suggestion list', by: 'clerk', method: 'GET', path: () => '/api/suggestions' },
  {
    name: 'full-text search',
    by: 'clerk',
    method: 'GET',
    path: () => `/api/suggestions?search=${encodeURIComponent('上堰村 公路 硬化')}`,
  },
  {
    name: 'one act (draft)',
    by: 'deputy',
    method: 'POST',
    path: () => '/api/suggestions',
    body: () => ({ id: newId(), title: '关于修路的建议', facts: '坑洼', proposal: '铺油' }),
  },
]

export interface Row {
  readonly database: string
  readonly name: string
  readonly http: Figures
  readonly raw: Figures
  /** One caller at a time: how long a person waits. */
  readonly alone: Figures
  readonly statements: number
  readonly residentMB: number
}

/** Serves in a process of its own. */
export async function serving(url: string): Promise<{ base: string; stop: () => void }> {
  const child = fork(fileURLToPath(new URL('served.ts', import.meta.url)), [url])
  const [base] = (await once(child, 'message')) as [string]
  return { base, stop: () => child.send('stop') }
}

const residentMB = async (client: LightClient): Promise<number> => {
  const { text } = await client.ask({ method: 'GET', path: '/metrics', cookie: '' })
  return Number(text.match(/^process_resident_memory_bytes (\S+)/m)?.[1] ?? 0) / 1e6
}

/** The statements one request sends, once everything it prepares has been prepared. */
export async function statementsOf(url: string, scenario: Scenario, cookie: string) {
  const house = openHouse(url, { max: 2 })
  const server = await buildApi({ house })
  const { method, path, body } = scenario
  const inject = () => server.inject({ method, url: path(), headers: { cookie }, ...(body && { payload: body() }) })
  try {
    await inject()
    return await recordingSql(async () => {
      const { statusCode } = await inject()
      if (statusCode !== 200) throw new Error(`${scenario.name} answered ${statusCode}`)
    })
  } finally {
    await server.close()
    await house.close()
  }
}

const load = { lanes: 16, seconds: Number(process.env['BENCH_SECONDS'] ?? 5) }

async function keptIds(people: TestPeople, client: LightClient, cookie: string): Promise<Set<string>> {
  const { text } = await client.ask({ method: 'GET', path: '/api/session', cookie })
  const me = JSON.parse(text).me as { accountId: string }
  return new Set([...Object.values(people.organs), ...Object.values(people.deputies), me.accountId])
}

const best = (all: readonly Figures[]): Figures => all.reduce((a, b) => (a.perSecond > b.perSecond ? a : b))

/** Turn about, and the better of two, so that neither side always finds the warm cache. */
async function turnAbout(
  overHttp: () => Promise<void>,
  raw: () => Promise<void>,
): Promise<{ http: Figures; raw: Figures }> {
  const rounds = { http: [] as Figures[], raw: [] as Figures[] }
  for (let round = 0; round < 2; round += 1) {
    rounds.http.push(await measure(overHttp, load))
    rounds.raw.push(await measure(raw, load))
  }
  return { http: best(rounds.http), raw: best(rounds.raw) }
}

/** Each scenario over HTTP and by the raw driver running the same statements, on one database. */
export async function benchApi(database: string, url: string, count: number): Promise<Row[]> {
  const people = await prepare(url, count)
  const { base, stop } = await serving(url)
  const client = new LightClient(base)
  const pool = appPool(url, load.lanes)
  const rows: Row[] = []
  try {
    for (const { name, by, method, path, body } of scenarios) {
      const credentials = { username: benchAccounts[by], password: benchAccounts.password }
      const { cookie } = await client.ask({ method: 'POST', path: '/api/session', body: credentials, cookie: '' })
      const sent = await statementsOf(url, { name, by, method, path, ...(body && { body }) }, cookie)
      const overHttp = async () => {
        const { status, text } = await client.ask({ method, path: path(), cookie, ...(body && { body: body() }) })
        if (status !== 200) throw new Error(`${name} answered ${status}: ${text.slice(0, 200)}`)
      }
      const figures = await turnAbout(overHttp, replay(pool, sent, await keptIds(people, client, cookie)))
      const alone = await measure(overHttp, { lanes: 1, seconds: 2 })
      rows.push({ database, name, ...figures, alone, statements: sent.length, residentMB: await residentMB(client) })
    }
  } finally {
    client.close()
    stop()
    await pool.end()
  }
  return rows
}

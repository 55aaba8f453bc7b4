import { countGrams } from '../../congress/suggestions/similar/census.ts'
import { similarTo } from '../../congress/suggestions/similar/lines.ts'
import { appPool } from '../../platform/database/connect.ts'
import { serving, statementsOf } from './api.ts'
import { generate } from './generate.ts'
import { labelledSets, type LabelledSet } from './labelled.ts'
import { LightClient } from './light-client.ts'
import { measure, type Figures } from './measure.ts'
import { benchAccounts, prepare } from './prepare.ts'
import { replay } from './replay.ts'
import { asPapers, clerkIn, enter, readGenerated, type Clerk } from './similar-pool.ts'

/** How often the paper on the same matter is among the five shown, and the first of them. */
export interface Recall {
  readonly set: string
  readonly among: number
  readonly asked: 'title' | 'title and text'
  readonly queries: number
  readonly first: number
  readonly inFive: number
}

export interface SimilarFigures {
  readonly recall: Recall[]
  readonly latency: {
    readonly queries: string
    readonly http: Figures
    readonly raw: Figures
    readonly statements: number
  }[]
}

const titlesFound = async (clerk: Clerk, title: string, texts: string[]): Promise<string[]> =>
  (await clerk.does((work) => similarTo(work, { title, texts }))).rows.map((row) => row.title)

async function recallOf(clerk: Clerk, { name, papers, labels }: LabelledSet, among: number): Promise<Recall[]> {
  const titles = new Map(papers.map(({ id, title }) => [id, title]))
  const same = labels.filter(({ kind }) => kind === 'same')
  const rows: Recall[] = []
  for (const asked of ['title', 'title and text'] as const) {
    let first = 0
    let inFive = 0
    for (const { of, title, text } of same) {
      const found = await titlesFound(clerk, title, asked === 'title' ? [] : [text])
      const at = found.indexOf(titles.get(of) ?? '')
      if (at === 0) first += 1
      if (at >= 0) inFive += 1
    }
    rows.push({ set: name, among, asked, queries: same.length, first, inFive })
  }
  return rows
}

const pathOf = ({ title, text }: { title: string; text: string }): string =>
  `/api/suggestions/similar?${new URLSearchParams({ title, text }).toString()}`

const seconds = Number(process.env['BENCH_SECONDS'] ?? 5)

/** One caller who types one thing after the other, over HTTP; beside it the driver doing the same statements. */
async function latencyOf(
  url: string,
  queries: string,
  paths: readonly string[],
): Promise<SimilarFigures['latency'][number]> {
  const { base, stop } = await serving(url)
  const client = new LightClient(base)
  const pool = appPool(url, 1)
  try {
    const credentials = { username: benchAccounts.clerk, password: benchAccounts.password }
    const { cookie } = await client.ask({ method: 'POST', path: '/api/session', body: credentials, cookie: '' })
    let next = 0
    const path = () => paths[next++ % paths.length] ?? ''
    const overHttp = async () => {
      const { status, text } = await client.ask({ method: 'GET', path: path(), cookie })
      if (status !== 200) throw new Error(`similar answered ${status}: ${text.slice(0, 200)}`)
    }
    await overHttp()
    const http = await measure(overHttp, { lanes: 1, seconds })
    const scenario = { name: queries, by: 'clerk' as const, method: 'GET' as const, path }
    const sent = []
    for (const _ of paths.slice(0, 20)) sent.push(await statementsOf(url, scenario, cookie))
    const replays = sent.map((statements) => replay(pool, statements, everyId))
    let turn = 0
    const raw = await measure(async () => replays[turn++ % replays.length]?.(), { lanes: 1, seconds })
    return { queries, http, raw, statements: sent[0]?.length ?? 0 }
  } finally {
    client.close()
    stop()
    await pool.end()
  }
}

/** A reading makes no ids: all are kept. */
const everyId = { has: () => true } as unknown as ReadonlySet<string>

/** Recall on labelled pairs, alone and among so many other papers, and how long it takes there. */
export async function benchSimilar(url: string, count: number, path: string | null): Promise<SimilarFigures> {
  const people = await prepare(url, 0)
  const sets = await labelledSets(path)
  const clerk = clerkIn(url, people.congressId)
  for (const { papers, labels } of sets) await enter(clerk, [...papers, ...asPapers(labels)])
  const own = sets.reduce((sum, { papers, labels }) => sum + papers.length + asPapers(labels).length, 0)
  const recall: Recall[] = []
  const measureRecall = async (among: number) => {
    await clerk.does(countGrams)
    for (const set of sets) recall.push(...(await recallOf(clerk, set, among)))
  }
  try {
    await measureRecall(own)
    const { congressId, organs, deputies } = people
    await generate(url, { congressId, count, organId: organs.water, deputyId: deputies.li })
    await readGenerated(url, congressId)
    await measureRecall(own + count)
  } finally {
    await clerk.close()
  }
  const labelled = sets.flatMap(({ labels }) => labels)
  const common = labelled.map((_, index) => ({
    title: `关于修复${['上堰村', '河口镇', '白沙镇'][index % 3]}${['灌溉水渠', '通村公路', '路灯'][index % 3]}的建议`,
    text: '年久失修，影响群众生产生活。',
  }))
  return {
    recall,
    latency: [
      await latencyOf(url, 'labelled', labelled.map(pathOf)),
      await latencyOf(url, 'common words', common.map(pathOf)),
    ],
  }
}

import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { openHouse } from '../../platform/database/house.ts'
import { migrate } from '../../platform/database/migrate.ts'
import { loadDemonstration } from '../demonstration.ts'
import { everyPage } from '../portal/every-page.ts'
import { LightClient } from './light-client.ts'
import { measure, type Figures } from './measure.ts'

const congressId = 1
const load = { lanes: 16, seconds: Number(process.env['BENCH_SECONDS'] ?? 5) }

/** A page as the portal serves it, and the same bytes as a file of the same server. */
export interface PortalRow {
  readonly name: string
  readonly path: string
  readonly bytes: number
  readonly sentBytes: number
  readonly portal: Figures
  readonly file: Figures
  readonly ratio: number
}

async function pagesIn(url: string): Promise<{ name: string; path: string }[]> {
  const house = openHouse(url, { max: 4 })
  try {
    await loadDemonstration(house)
    const { addresses } = await everyPage({ house, congressId, now: new Date() })
    const at = (path: string) => `/public/${congressId}${path === '/' ? '' : path}`
    const item = addresses.find((path) => /^\/suggestions\/[0-9a-f-]{36}$/.test(path))
    return [
      { name: 'home', path: at('/') },
      { name: 'list', path: at('/suggestions') },
      ...(item ? [{ name: 'item', path: at(item) }] : []),
      { name: 'find my deputy', path: `${at('/deputies')}?find=${encodeURIComponent('上堰村')}` },
    ]
  } finally {
    await house.close()
  }
}

/** Turn about, and the better of two, so that neither side always finds the warm cache. */
async function turnAbout(client: LightClient, path: string, file: string): Promise<{ portal: Figures; file: Figures }> {
  const once = (at: string) => async () => {
    const { status } = await client.ask({ method: 'GET', path: at, cookie: '', takes: 'gzip' })
    if (status !== 200) throw new Error(`${at} answered ${status}`)
  }
  const rounds = { portal: [] as Figures[], file: [] as Figures[] }
  for (let round = 0; round < 2; round += 1) {
    rounds.portal.push(await measure(once(path), load))
    rounds.file.push(await measure(once(file), load))
  }
  const best = (all: readonly Figures[]) => all.reduce((a, b) => (a.perSecond > b.perSecond ? a : b))
  return { portal: best(rounds.portal), file: best(rounds.file) }
}

/** Home, list, item and find-my-deputy under load, each next to the same bytes as a file. */
export async function benchPortal(url: string): Promise<PortalRow[]> {
  await migrate(url)
  const pages = await pagesIn(url)
  const folder = await mkdtemp(join(tmpdir(), 'lianxin-bench-'))
  const child = fork(fileURLToPath(new URL('portal-served.ts', import.meta.url)), [url, folder])
  const [base] = (await once(child, 'message')) as [string]
  const client = new LightClient(base)
  const rows: PortalRow[] = []
  try {
    for (const [index, { name, path }] of pages.entries()) {
      const { text, status } = await client.ask({ method: 'GET', path, cookie: '' })
      if (status !== 200) throw new Error(`${path} answered ${status}`)
      const small = gzipSync(text, { level: 7 })
      await writeFile(join(folder, `${index}.html`), text)
      await writeFile(join(folder, `${index}.html.gz`), small)
      const figures = await turnAbout(client, path, `/as-files/${index}.html`)
      const ratio = figures.portal.perSecond / figures.file.perSecond
      rows.push({ name, path, bytes: Buffer.byteLength(text), sentBytes: small.length, ...figures, ratio })
    }
  } finally {
    client.close()
    child.send('stop')
    await rm(folder, { recursive: true, force: true })
  }
  return rows
}

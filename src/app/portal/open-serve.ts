import { sql } from 'kysely'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { allCongresses } from '../../congress/organs/index.ts'
import type { Tx } from '../../platform/database/house.ts'
import { outsideOf } from '../../platform/portal/asked.ts'
import { fewAtOnce } from '../../platform/portal/few.ts'
import { openShelf, sendKept, type Made, type Shelf } from '../../platform/portal/index.ts'
import { archiveOf } from '../../platform/tables/zip.ts'
import { serveReceptionCalendar } from './reception-calendar.ts'
import { serveColumnPictures } from './column-pictures.ts'
import { serveOparl } from './oparl/serve.ts'
import { congressIdIn, sourceAt } from './oparl/place.ts'
import { csvOf, datasetsOf, packageOf } from './open-data.ts'
import type { OpenParts } from './open-parts.ts'
import { popoloOf } from './popolo.ts'
import { addressesOf, sitemapIndexOf, sitemapOf } from './sitemap.ts'

const open = { 'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff' }
const json = (value: unknown): Made => ({
  type: 'application/json; charset=utf-8',
  text: JSON.stringify(value),
  headers: open,
})
const xml = (text: string): Made => ({ type: 'application/xml; charset=utf-8', text, headers: open })

const nothing = (reply: FastifyReply) =>
  reply
    .code(404)
    .headers({ ...open, 'cache-control': 'no-cache' })
    .type('text/plain; charset=utf-8')
    .send('404')

type Asking = FastifyRequest<{ Params: { congress: string; file?: string } }>
type Congress = NonNullable<Awaited<ReturnType<typeof sourceAt>>>

/** Everything a transaction reads it sees as of one moment. */
const asOfOneMoment = (tx: Tx) => sql`set transaction isolation level repeatable read`.execute(tx)

async function listsOf({ pages, clock }: OpenParts, tx: Tx, { source, congress }: Congress) {
  const now = clock()
  const datasets = await datasetsOf(pages, { tx, congressId: source.congressId, now })
  const facts = { congress: congress.name, at: source.page('/data'), on: now.toISOString() }
  return { datasets, described: packageOf(datasets, facts) }
}

/** One of the files beside the page of open data. */
async function fileNamed(parts: OpenParts, tx: Tx, found: Congress, name: string): Promise<Made | null> {
  if (name === 'popolo.json') return json(await popoloOf(found.source))
  const { datasets, described } = await listsOf(parts, tx, found)
  if (name === 'datapackage.json') return json(described)
  const wanted = datasets.find(({ table }) => `${table.name}.csv` === name)
  if (!wanted) return null
  const headers = { ...open, 'content-disposition': `attachment; filename="${name}"` }
  return { type: 'text/csv; charset=utf-8', text: (await csvOf(wanted.table)).toString('utf8'), headers }
}

async function archive(parts: OpenParts, tx: Tx, found: Congress): Promise<Buffer> {
  const { datasets, described } = await listsOf(parts, tx, found)
  const files: [string, Buffer][] = [['datapackage.json', Buffer.from(JSON.stringify(described, null, 2))]]
  for (const { table } of datasets) files.push([`${table.name}.csv`, await csvOf(table)])
  return archiveOf(files)
}

/** How a request about one congress is answered, all of it as of one moment. */
function answering(parts: OpenParts, shelf: Shelf) {
  const outside = (request: FastifyRequest) => outsideOf(request, parts.outside)
  const inCongress = <T>(request: Asking, make: (tx: Tx, found: Congress) => Promise<T>): Promise<T | null> => {
    const congressId = congressIdIn(request.params.congress)
    const place = { congressId, base: `${outside(request)}/public/${congressId}/oparl/v1.1` }
    return parts.house.read(congressId, async (tx) => {
      await asOfOneMoment(tx)
      const found = await sourceAt(tx, place, parts.clock())
      return found && make(tx, found)
    })
  }
  const answer = async (request: Asking, reply: FastifyReply, make: () => Promise<Made | null>) => {
    const taken = await shelf.take(`${outside(request)} ${request.url.split('?', 1)[0]}`, make)
    return taken ? sendKept(request, reply, taken.kept) : nothing(reply)
  }
  return { outside, inCongress, answer }
}

type Answering = ReturnType<typeof answering>

function serveSitemaps(server: FastifyInstance, parts: OpenParts, { outside, inCongress, answer }: Answering): void {
  server.get('/robots.txt', async (request: Asking, reply) =>
    reply
      .type('text/plain; charset=utf-8')
      .send(`User-agent: *\nAllow: /public/\nDisallow: /api/\nSitemap: ${outside(request)}/sitemap.xml\n`),
  )
  server.get('/sitemap.xml', (request: Asking, reply) =>
    answer(request, reply, async () => xml(sitemapIndexOf(outside(request), await parts.house.read(0, allCongresses)))),
  )
  server.get('/public/:congress/sitemap.xml', (request: Asking, reply) =>
    answer(request, reply, () =>
      inCongress(request, async (tx, { source }) => {
        const asking = { tx, congressId: source.congressId, now: parts.clock() }
        return xml(sitemapOf(await addressesOf(parts.pages, asking), source.page('/')))
      }),
    ),
  )
}

function serveFiles(server: FastifyInstance, parts: OpenParts, { inCongress, answer }: Answering): void {
  const few = fewAtOnce(1, 20)
  server.get('/public/:congress/data/all.zip', async (request: Asking, reply) => {
    const bytes = await few(() => inCongress(request, (tx, found) => archive(parts, tx, found)))
    if (!bytes) return nothing(reply)
    const named = {
      'content-disposition': 'attachment; filename="open-data.zip"',
      'cache-control': 'public, max-age=60',
    }
    return reply
      .headers({ ...open, ...named })
      .type('application/zip')
      .send(bytes)
  })
  server.get('/public/:congress/data/:file', (request: Asking, reply) =>
    answer(request, reply, () =>
      inCongress(request, (tx, found) => fileNamed(parts, tx, found, request.params.file ?? '')),
    ),
  )
}

/** Data for everybody's programs: lists, sitemaps, OParl, Popolo. Only what the portal's pages show. */
export function serveOpenData(server: FastifyInstance, parts: OpenParts): void {
  const shelf = openShelf(parts.clock, parts.fresh ? { freshSeconds: 0, whileSeconds: 0 } : {})
  const answers = answering(parts, shelf)
  serveColumnPictures(server, parts)
  serveReceptionCalendar(server, parts)
  serveOparl(server, { parts, shelf })
  serveSitemaps(server, parts, answers)
  serveFiles(server, parts, answers)
}

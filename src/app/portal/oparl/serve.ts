import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { LRUCache } from 'lru-cache'
import { outsideOf } from '../../../platform/portal/asked.ts'
import { sendKept, type Made, type Shelf } from '../../../platform/portal/index.ts'
import type { OpenParts } from '../open-parts.ts'
import { organizations, terms } from './bodies.ts'
import { askedIn, listOf, listQueries } from './list.ts'
import { agendaItems, meetings } from './meetings.ts'
import { files, papers } from './papers.ts'
import { memberships, persons } from './people.ts'
import { congressIdIn, sourceAt, type Place } from './place.ts'
import { locations } from './places.ts'
import { bodyOf, systemOf } from './system.ts'
import { kinds, schemaOf, sent, type Kind, type Source, type Thing } from './thing.ts'

const readers: Readonly<Record<Kind, (source: Source) => Promise<Thing[]>>> = {
  organization: organizations,
  person: persons,
  membership: memberships,
  meeting: meetings,
  'agenda-item': agendaItems,
  paper: papers,
  file: files,
  location: locations,
  'legislative-term': terms,
}

const headers = { 'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff' }

const asJson = (value: unknown): Made => ({
  type: 'application/json; charset=utf-8',
  text: JSON.stringify(value),
  headers,
})

const trouble = (reply: FastifyReply, status: number, message: string) =>
  reply
    .code(status)
    .headers({ ...headers, 'cache-control': 'no-cache' })
    .type('application/json; charset=utf-8')
    .send(JSON.stringify({ type: schemaOf('Error'), message, debug: String(status) }))

interface Serving {
  readonly parts: OpenParts
  readonly shelf: Shelf
}

/** All objects of one kind, read at most once a minute however many ask for one of them. */
function readerOf({ parts }: Serving) {
  const kept = new LRUCache<string, Promise<{ source: Source; things: Thing[] } | null>>({ max: 100, ttl: 60_000 })
  return async (place: Place, kind: Kind) => {
    const key = `${place.base} ${kind}`
    const known = kept.get(key)
    if (known) return known
    const reading = parts.house.read(place.congressId, async (tx) => {
      const found = await sourceAt(tx, place, parts.clock())
      return found && { source: found.source, things: await readers[kind](found.source) }
    })
    if (parts.fresh) return reading
    kept.set(key, reading)
    reading.catch(() => kept.delete(key))
    return reading
  }
}

type Asking = FastifyRequest<{ Params: { congress: string; kind?: string; id?: string } }>
type Found = NonNullable<Awaited<ReturnType<typeof sourceAt>>>

const root = '/public/:congress/oparl/v1.1'
const notThere = (reply: FastifyReply) => trouble(reply, 404, '没有这个对象。 There is no such object.')

/** How one request is answered: from the shelf, or made now. */
function answering({ parts, shelf }: Serving) {
  const placeOf = (request: Asking): Place => {
    const congressId = congressIdIn(request.params.congress)
    return { congressId, base: `${outsideOf(request, parts.outside)}/public/${congressId}/oparl/v1.1` }
  }
  const answer = async (request: Asking, reply: FastifyReply, make: (place: Place) => Promise<unknown>) => {
    const taken = await shelf.take(`oparl ${outsideOf(request, parts.outside)} ${request.url}`, async () => {
      const made = await make(placeOf(request))
      return made === null ? null : asJson(made)
    })
    return taken ? sendKept(request, reply, taken.kept) : notThere(reply)
  }
  /** What is made of the congress itself. */
  const whole = (make: (found: Found, base: string) => unknown) => (request: Asking, reply: FastifyReply) =>
    answer(request, reply, (place) =>
      parts.house.read(place.congressId, async (tx) => {
        const found = await sourceAt(tx, place, parts.clock())
        return found && make(found, place.base)
      }),
    )
  return { answer, whole }
}

const bodyList = async ({ source, congress }: Found, base: string) => ({
  data: [await bodyOf(source, base, congress)],
  pagination: { totalElements: 1, elementsPerPage: 100, currentPage: 1, totalPages: 1 },
  links: { first: `${base}/bodies`, self: `${base}/bodies`, last: `${base}/bodies` },
})

/** The list of one kind, and each object of it. */
function serveKind(server: FastifyInstance, kind: Kind, serving: Serving & { read: ReturnType<typeof readerOf> }) {
  const { answer } = answering(serving)
  const { read } = serving
  server.get(`${root}/${kind}`, async (request: Asking, reply) => {
    const query = queryOf(request)
    const asked = askedIn(query)
    if ('wrong' in asked)
      return trouble(reply, 400, `参数 ${asked.wrong} 不正确。 The parameter ${asked.wrong} cannot be understood.`)
    return answer(request, reply, async (place) => {
      const found = await read(place, kind)
      return found && listOf({ ...found, kind, asked, at: `${place.base}/${kind}`, query })
    })
  })
  server.get(`${root}/${kind}/:id`, (request: Asking, reply) =>
    answer(request, reply, async (place) => {
      const found = await read(place, kind)
      const thing = found?.things.find(({ id }) => id === request.params.id)
      return found && thing ? sent(found.source, kind, thing) : null
    }),
  )
}

/** OParl 1.1 of each congress, below `/public/:congress/oparl/v1.1`. */
export function serveOparl(server: FastifyInstance, serving: Serving): void {
  const { whole } = answering(serving)
  const body = whole(({ source, congress }, base) => bodyOf(source, base, congress))
  server.get(
    root,
    whole(({ source, congress }, base) => systemOf(source, base, congress)),
  )
  server.get(`${root}/bodies`, whole(bodyList))
  server.get(`${root}/body/:id`, (request: Asking, reply) =>
    request.params.id === request.params.congress ? body(request, reply) : notThere(reply),
  )
  const read = readerOf(serving)
  for (const kind of kinds) serveKind(server, kind, { ...serving, read })
}

/** The queries that are known, each once. */
function queryOf({ query }: FastifyRequest): Record<string, string> {
  const asked = query as Record<string, unknown>
  return Object.fromEntries(
    listQueries.map((name) => [name, typeof asked[name] === 'string' ? (asked[name] as string).slice(0, 60) : '']),
  )
}

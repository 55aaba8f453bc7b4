import multipart from '@fastify/multipart'
import type { FastifyError, FastifyInstance } from 'fastify'
import { html } from 'hono/html'
import { Busy, fewAtOnce } from './few.ts'
import { answerForm } from './form-served.ts'
import { openShelf } from './kept.ts'
import { publicPlaces, type PublicPage } from './page.ts'
import type { ListedCongress, Portal, PortalParts } from './parts.ts'
import { answerPage } from './page-served.ts'
import { servePreferences } from './preferences.ts'
import { frameSays } from './says.ts'
import { largestForm } from './sent.ts'
import { styleHash } from './style.ts'
import { brokenHere, notTaken, notThere, sayFramed, tooBusy } from './trouble.ts'

/** No script, no font, nothing from elsewhere; one style, known by its hash; in no other page. */
const policy = `default-src 'none'; style-src ${styleHash}; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`

const placesOf = ({ pages, forms }: PortalParts) =>
  publicPlaces.flatMap((place) => {
    const first = [...pages, ...forms].find((each) => each.place === place && !each.path.includes(':'))
    return first ? [{ place, at: first.path }] : []
  })

const whereThere = ({ pages }: PortalParts, path: string): string =>
  pages.some((each) => each.path === path) ? path : ''

/** Readers of the portal share this many connections; the desk has the rest. */
const readers = { atOnce: 6, waiting: 400 }
const senders = { atOnce: 4, waiting: 40 }

function portalOf(parts: PortalParts): Portal {
  const few = fewAtOnce(readers.atOnce, readers.waiting)
  return {
    ...parts,
    shelf: openShelf(parts.clock, parts.times),
    places: placesOf(parts),
    footing: { about: whereThere(parts, '/about'), words: whereThere(parts, '/words'), congresses: true },
    read: (congressId, ask) => few(() => parts.house.read(congressId, ask)),
    receive: fewAtOnce(senders.atOnce, senders.waiting),
  }
}

const fastifyPath = (path: string): string => `/public/:congress${path === '/' ? '' : path}`

/** The addresses of a page: its own, and its twins' where they could not be told from another page's. */
const pathsOf = ({ path }: PublicPage): string[] =>
  path === '/' || /:\w+$/.test(path) ? [path] : [path, ...['csv', 'json', 'atom'].map((twin) => `${path}.${twin}`)]

/** The congresses to choose from; the only one is gone to at once. */
function serveCongresses(scope: FastifyInstance, portal: Portal): void {
  scope.get('/public', async (request, reply) => {
    const rows = await portal.read(0, portal.congresses)
    const [only] = rows
    if (only && rows.length === 1) return reply.redirect(`/public/${only.congressId}`, 302)
    const line = ({ congressId, name }: ListedCongress) =>
      html`<li>
        <h2><a href="/public/${congressId}">${name}</a></h2>
      </li>`
    const body = html`<ul class="cards">
      ${rows.map(line)}
    </ul>`
    return sayFramed(portal, { request, reply }, { status: 200, title: frameSays.choose, body: () => body }, null)
  })
}

function takeForms(scope: FastifyInstance): void {
  scope.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: largestForm },
    async (_: unknown, body: string) => new URLSearchParams(body),
  )
  void scope.register(multipart, { throwFileSizeLimit: false })
}

/** What went wrong is said in words, on a page; the details go to the log. */
function answerTrouble(scope: FastifyInstance, portal: Portal): void {
  scope.setErrorHandler((error: FastifyError, request, reply) => {
    if (error instanceof Busy || error.statusCode === 429) return tooBusy(portal, request, reply)
    const status = error.statusCode ?? ('status' in error ? Number(error.status) : 500)
    if (status < 500 && request.method === 'POST') return notTaken(portal, { request, reply }, status)
    if (status < 500) return notThere(portal, request, reply)
    request.log.error({ err: error }, 'fault')
    if (process.env['LIANXIN_SHOW_FAULTS']) console.error(error)
    return brokenHere(portal, request, reply)
  })
}

/** Serves every declared page and form below `/public/:congress`, with twins, preferences, and words for what is not there. */
export function servePortal(server: FastifyInstance, parts: PortalParts): void {
  const portal = portalOf(parts)
  void server.register(async (scope) => {
    takeForms(scope)
    answerTrouble(scope, portal)
    scope.addHook('onRequest', async (_, reply) => void reply.header('content-security-policy', policy))
    servePreferences(scope)
    serveCongresses(scope, portal)
    for (const page of portal.pages)
      for (const path of pathsOf(page))
        scope.get(fastifyPath(path), (request, reply) => answerPage(portal, page, request, reply))
    for (const form of portal.forms) {
      const { get, post } = answerForm(portal, form)
      scope.get(fastifyPath(form.path), get)
      scope.post(fastifyPath(form.path), post)
    }
    // Else the desk would answer for what is not here.
    scope.get('/public/*', (request, reply) => notThere(portal, request, reply))
  })
}

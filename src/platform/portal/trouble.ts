import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import type { Bilingual } from '../../law/bilingual.ts'
import { dayInShanghai } from '../../law/day.ts'
import { congressIdOf, type Params } from './asked.ts'
import { frame } from './frame.ts'
import type { Html, View } from './page.ts'
import type { Portal } from './parts.ts'
import { preferencesOf } from './preferences.ts'
import { formSays, troubleSays as says } from './says.ts'
import { viewOf } from './view.ts'

interface Said {
  readonly status: number
  readonly title: Bilingual
  readonly body: (view: View) => Html
}

/** A page that is of the moment: kept by nobody. `congress` where its frame may be that congress's. */
export async function sayFramed(
  portal: Portal,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
  { status, title, body }: Said,
  congress: string | null,
) {
  const preferences = preferencesOf(request)
  const congressId = congress === null ? 0 : congressIdOf((request.params as Params).congress)
  const today = dayInShanghai(portal.clock())
  const view = viewOf({ congressId, language: preferences.language, today, outside: '', query: {} })
  const here = (request.url.split('?', 1)[0] ?? '').replace(/\/{2,}/g, '/')
  const text = await frame({
    ...{ view, preferences, congress, here, places: portal.places, footing: portal.footing },
    ...{ title: view.say(title), place: null, twins: [], body: body(view), found: false },
  })
  return reply.code(status).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(text)
}

const paragraph = (why: Bilingual, home: boolean) => (view: View) =>
  html`<p>${view.say(why)}</p>
    <p><a class="button" href="${home ? view.at('/') : '/public'}">${view.say(says.toHome)}</a></p>`

/** The congress of an address, if there is one and it can be read. */
const congressOf = async (portal: Portal, { params }: FastifyRequest): Promise<string | null> => {
  const congressId = congressIdOf((params as Partial<Params>).congress ?? '')
  if (!congressId) return null
  return portal.read(congressId, (tx) => portal.congressNamed(tx, congressId)).catch(() => null)
}

/** There is no such page: said in the frame of its congress, where there is one. */
export async function notThere(portal: Portal, request: FastifyRequest, reply: FastifyReply) {
  const congress = await congressOf(portal, request)
  const body = paragraph(says.notThereWhy, congress !== null)
  return sayFramed(portal, { request, reply }, { status: 404, title: says.notThere, body }, congress)
}

/** Something broke: said without its details, which go to the log. */
export async function brokenHere(portal: Portal, request: FastifyRequest, reply: FastifyReply) {
  const body = paragraph(says.faultWhy, false)
  return sayFramed(portal, { request, reply }, { status: 500, title: says.fault, body }, null)
}

export async function tooBusy(portal: Portal, request: FastifyRequest, reply: FastifyReply) {
  void reply.header('retry-after', '30')
  const body = paragraph(says.busyWhy, false)
  return sayFramed(portal, { request, reply }, { status: 503, title: says.busy, body }, null)
}

/** What was sent could not even be read, or came from a page of another site. */
export async function notTaken(portal: Portal, at: { request: FastifyRequest; reply: FastifyReply }, status: number) {
  const body = paragraph(status === 413 ? formSays.long : formSays.unreadable, false)
  return sayFramed(portal, at, { status, title: formSays.notTaken, body }, null)
}

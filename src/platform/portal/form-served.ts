import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { z } from 'zod'
import type { Bilingual } from '../../law/bilingual.ts'
import { dayInShanghai } from '../../law/day.ts'
import { NotFound } from '../http/errors.ts'
import { problemOf } from '../http/problem.ts'
import { issueSentence } from '../http/sentences.ts'
import { addressOf, congressIdOf, outsideOf, paramsOf, queriesOf, type Params } from './asked.ts'
import { floodGate } from './flood.ts'
import { frame } from './frame.ts'
import { isFresh, nonceAt } from './nonce.ts'
import type { Html, PublicForm, Taken, View } from './page.ts'
import type { Portal } from './parts.ts'
import { preferencesOf } from './preferences.ts'
import { formSays as says, tooMany } from './says.ts'
import { arrivedIn, type Arrived } from './sent.ts'
import { notThere } from './trouble.ts'
import { viewOf } from './view.ts'

type Wrong = Readonly<Record<string, Bilingual>>

/** A form that was asked for, with all it takes to show it. */
interface Shown {
  readonly form: PublicForm
  readonly model: never
  readonly congress: string
  readonly congressId: number
  readonly view: View
  readonly here: string
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

async function shownFor(portal: Portal, form: PublicForm, at: Pick<Shown, 'request' | 'reply'>): Promise<Shown | null> {
  const { request } = at
  const congressId = congressIdOf((request.params as Params).congress)
  const params = paramsOf(request)
  if (!congressId || !params) return null
  const query = queriesOf(request, form.queries)
  const { language } = preferencesOf(request)
  const now = portal.clock()
  const today = dayInShanghai(now)
  const found = await portal.read(congressId, async (tx) => {
    const congress = await portal.congressNamed(tx, congressId)
    const model = congress === null ? null : await form.read({ tx, congressId, today, now, language, params, query })
    return congress !== null && model !== null ? { congress, model } : null
  })
  if (!found) return null
  const view = viewOf({ congressId, language, today, outside: outsideOf(request, portal.outside), query })
  return { ...at, ...found, form, congressId, view, here: addressOf(request.url.split('?', 1)[0] ?? '', query) }
}

/** Nobody sees the second field; only a machine fills it in. */
const hidden = (view: View, nonce: string): Html =>
  html`<input type="hidden" name="form" value="${nonce}" />
    <div class="trap" aria-hidden="true">
      <label>${view.say(says.leaveEmpty)}<input name="website" tabindex="-1" autocomplete="off" /></label>
    </div>`

/** What is wrong, above the form: each leads to its field. */
const summary = (view: View, wrong: Wrong): Html => {
  const lines = Object.entries(wrong).map(([field, why]) =>
    field ? html`<li><a href="#${field}">${view.say(why)}</a></li>` : html`<li>${view.say(why)}</li>`,
  )
  if (lines.length === 0) return html``
  return html`<div class="wrong" role="alert" id="wrong">
    <strong>${view.say(says.notSent)}</strong>
    <ul>
      ${lines}
    </ul>
  </div>`
}

interface Said {
  readonly status: number
  readonly title: Bilingual
  readonly body: Html
}

/** A form's page is nobody's but the reader's. */
async function say(portal: Portal, shown: Shown, { status, title, body }: Said) {
  const { form, view, congress, here, request, reply } = shown
  const text = await frame({
    ...{ view, congress, here, body, places: portal.places, footing: portal.footing },
    preferences: preferencesOf(request),
    title: view.say(title),
    place: form.place,
    twins: [],
    found: false,
  })
  return reply.code(status).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(text)
}

interface Again {
  readonly typed?: Readonly<Record<string, string>>
  readonly wrong?: Wrong
  readonly status?: number
}

function showForm(portal: Portal, shown: Shown, { typed = {}, wrong = {}, status = 200 }: Again = {}) {
  const { form, model, view } = shown
  const nonce = nonceAt(portal.clock())
  const inner = form.body(model, view, { values: typed, wrong, hidden: hidden(view, nonce) })
  return say(portal, shown, { status, title: form.title(model), body: html`${summary(view, wrong)}${inner}` })
}

/** What a room says no to, in its sentence; what is no such answer is a fault. */
function wrongOf(portal: Portal, error: unknown): Wrong {
  if (error instanceof z.ZodError)
    return Object.fromEntries(error.issues.map((issue) => [String(issue.path[0] ?? ''), issueSentence(issue)]))
  const [zh, en] = (['zh', 'en'] as const).map((language) => problemOf(error, language, portal.sentences)?.detail)
  if (!zh || !en) throw error
  return { '': { zh, en } }
}

/** Why what arrived is not given to the room. */
function unready(portal: Portal, { looksUp }: PublicForm, { fields, wrong }: Arrived): Wrong | null {
  const fresh = looksUp || isFresh(fields['form'] ?? '', portal.clock())
  if (!fresh || fields['website']) return { ...wrong, '': says.old }
  return Object.keys(wrong).length > 0 ? wrong : null
}

const typedIn = ({ form: _, website: __, ...fields }: Record<string, string>) => fields

async function takeForm(portal: Portal, shown: Shown, arrived: Arrived): Promise<Taken | { nothing: true }> {
  const { form, model, congressId } = shown
  const sent = { fields: typedIn(arrived.fields), files: arrived.files, nonce: arrived.fields['form'] ?? '' }
  try {
    return await portal.write(congressId, portal.clock(), (work) => form.take(work, sent, model))
  } catch (error) {
    if (error instanceof NotFound) return { nothing: true }
    return { wrong: wrongOf(portal, error) }
  }
}

/** Only within this house. */
const addressIn = (view: View, goTo: string): string => {
  const at = goTo.startsWith('/public') ? goTo : view.at(goTo)
  if (!at.startsWith('/') || at.startsWith('//')) throw new Error(`not an address of the portal: ${goTo}`)
  return at
}

/** Answers for one form: shown to whoever asks, taken from whoever sends. */
export function answerForm(portal: Portal, form: PublicForm) {
  const secondsUntil = floodGate(form.flood)
  const files = form.files ?? { most: 0, largest: 0 }
  const get = async (request: FastifyRequest, reply: FastifyReply) => {
    const shown = await shownFor(portal, form, { request, reply })
    return shown ? showForm(portal, shown) : notThere(portal, request, reply)
  }
  const post = async (request: FastifyRequest, reply: FastifyReply) => {
    const shown = await shownFor(portal, form, { request, reply })
    if (!shown) return notThere(portal, request, reply)
    const arrived = await portal.receive(() => arrivedIn(request, files))
    const typed = typedIn(arrived.fields)
    const wrong = unready(portal, form, arrived)
    if (wrong) return showForm(portal, shown, { typed, wrong, status: 422 })
    const seconds = secondsUntil(request.ip, portal.clock().getTime())
    if (seconds > 0) {
      void reply.header('retry-after', String(seconds))
      return showForm(portal, shown, { typed, wrong: { '': tooMany(Math.ceil(seconds / 60)) }, status: 429 })
    }
    const taken = await takeForm(portal, shown, arrived)
    if ('nothing' in taken) return notThere(portal, request, reply)
    if ('wrong' in taken) return showForm(portal, shown, { typed, wrong: taken.wrong, status: 422 })
    if ('goTo' in taken)
      return reply.header('cache-control', 'no-store').redirect(addressIn(shown.view, taken.goTo), 303)
    return say(portal, shown, { status: 200, title: taken.title, body: taken.body(shown.view) })
  }
  return { get, post }
}

import type { FastifyReply, FastifyRequest } from 'fastify'
import { dayInShanghai } from '../../law/day.ts'
import { addressOf, congressIdOf, outsideOf, paramsOf, queriesOf, type Params } from './asked.ts'
import { frame, staleMark, type Twin } from './frame.ts'
import type { Made } from './kept.ts'
import type { PublicPage } from './page.ts'
import type { Portal } from './parts.ts'
import { preferencesOf, type Preferences } from './preferences.ts'
import { standOf } from './says.ts'
import { sendKept, sendStale } from './send.ts'
import { notThere } from './trouble.ts'
import { twinOf, twinsOf } from './twins.ts'
import { viewOf } from './view.ts'

export interface AskedPage {
  readonly page: PublicPage
  readonly twin: Twin | null
  readonly congressId: number
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  /** The page's own path, without its twin's ending. */
  readonly path: string
  readonly preferences: Preferences
  readonly outside: string
}

const keyOf = ({ twin, congressId, query, path, preferences, outside }: AskedPage): string =>
  JSON.stringify([congressId, path, query, twin, preferences.language, preferences.print, outside])

/** Reads and makes a page or one of its twins; null where there is none. */
async function make(portal: Portal, asked: AskedPage): Promise<Made | null> {
  const { page, twin, congressId, params, query, path, preferences, outside } = asked
  const { language } = preferences
  const now = portal.clock()
  const today = dayInShanghai(now)
  const found = await portal.read(congressId, async (tx) => {
    const congress = await portal.congressNamed(tx, congressId)
    const model = congress === null ? null : await page.read({ tx, congressId, today, now, language, params, query })
    return congress !== null && model !== null ? { congress, model } : null
  })
  if (!found) return null
  const { congress, model } = found
  const view = viewOf({ congressId, language, today, outside, query })
  const here = addressOf(path, query)
  if (twin) return twinOf(twin, { page, model, view, congress, here })
  const whole = page.whole?.(model, view)
  if (whole) return { type: html, text: whole, headers: printed }
  const text = await frame({
    ...{ view, preferences, congress, here, places: portal.places, footing: portal.footing },
    title: view.say(page.title(model)),
    place: page.place,
    twins: twinsOf(page),
    body: page.body(model, view),
    found: true,
  })
  return { type: html, text }
}

const html = 'text/html; charset=utf-8'
/** A sheet for printing brings its own style, and nothing else. */
const printed = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; frame-ancestors 'none'; form-action 'self'",
}

const endings = /\.(csv|json|atom)$/

/** The twin asked for, where the address ends so, and the path without it. */
export function twinIn(path: string): { twin: Twin | null; path: string } {
  const ending = endings.exec(path)?.[1] as Twin | undefined
  return ending ? { twin: ending, path: path.slice(0, -ending.length - 1) } : { twin: null, path }
}

function askedIn(portal: Portal, page: PublicPage, request: FastifyRequest): AskedPage | null {
  const { twin, path } = twinIn(request.url.split('?', 1)[0] ?? '')
  const params = paramsOf(request)
  if (!params) return null
  const last = /\/:(\w+)$/.exec(page.path)?.[1]
  return {
    ...{ page, twin, path },
    congressId: congressIdOf((request.params as Params).congress),
    params: last && twin ? { ...params, [last]: (params[last] ?? '').replace(endings, '') } : params,
    query: queriesOf(request, page.queries),
    preferences: preferencesOf(request),
    outside: outsideOf(request, portal.outside),
  }
}

const timeOf = (at: number): string => new Date(at + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')

/** Answers for one page. */
export async function answerPage(portal: Portal, page: PublicPage, request: FastifyRequest, reply: FastifyReply) {
  const asked = askedIn(portal, page, request)
  const taken = asked?.congressId ? await portal.shelf.take(keyOf(asked), () => make(portal, asked)) : null
  if (!asked || !taken) return notThere(portal, request, reply)
  const { kept, stale } = taken
  if (!stale) return sendKept(request, reply, kept)
  const note = `<p class="note" role="status">${standOf(timeOf(kept.madeAt))[asked.preferences.language]}</p>`
  return sendStale(request, reply, { kept, text: kept.plain.toString('utf8').replace(staleMark, note) })
}

import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Bilingual } from '../../law/bilingual.ts'
import { dayInShanghai } from '../../law/day.ts'
import { Refused } from '../../law/ruling.ts'
import * as decisions from '../../congress/decisions/index.ts'
import type { House } from '../../platform/database/house.ts'
import { requiredText } from '../../platform/http/fields.ts'
import type { Catalogue } from '../../platform/http/sentences.ts'
import { runAs, systemCaller } from '../system.ts'
import { floodGate } from './flood.ts'

interface Parts {
  readonly house: House
  readonly clock: () => Date
  readonly sentences: Catalogue
}

interface Asked {
  Params: { congress: string; id: string }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const congressOf = (text: string): number => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0)

/** These pages hold no script, load nothing, send only here, and are nobody's but the reader's. */
const page = (reply: FastifyReply, html: string, status = 200) =>
  reply
    .code(status)
    .headers({
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      'cache-control': 'no-store',
      vary: 'accept-language',
    })
    .type('text/html; charset=utf-8')
    .send(html)

/** Seconds between a form's being shown and being sent: no reader is faster, and a day later it is shown anew. */
const readingTime = { least: 2, most: 86_400 }

const nonceAt = (now: Date): string =>
  `${Math.floor(now.getTime() / 1000).toString(36)}.${randomBytes(18).toString('base64url')}`

function isFresh(nonce: string, now: Date): boolean {
  if (!/^[0-9a-z]{5,8}\.[\w-]{24}$/.test(nonce)) return false
  const age = Math.floor(now.getTime() / 1000) - Number.parseInt(nonce.split('.')[0] ?? '', 36)
  return age >= readingTime.least && age <= readingTime.most
}

const fieldsOf = ({ body }: FastifyRequest): URLSearchParams =>
  body instanceof URLSearchParams ? body : new URLSearchParams()

const words = requiredText(1000)

/** What everybody may do without an account: ask about a published decision, and find her question by its code. */
export function serveQuestions(server: FastifyInstance, parts: Parts): void {
  void server.register(async (scope) => {
    // Forms are taken here and nowhere else.
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: 32 * 1024 },
      async (_: unknown, body: string) => new URLSearchParams(body),
    )
    serveAsking(scope, parts)
    serveLookingUp(scope, parts)
  })
}

/** What is sent with a form, as it came. */
const typedIn = (request: FastifyRequest) => {
  const fields = fieldsOf(request)
  const of = (name: string) => fields.get(name) ?? ''
  return { text: of('text'), ordinal: of('ordinal'), nonce: of('form'), machine: of('website') !== '' }
}

/** Why a form is not taken; null where it is. */
function wrongIn({ text, nonce, machine }: ReturnType<typeof typedIn>, now: Date): Bilingual | null {
  // Nobody sees the field that only a machine fills in.
  if (!isFresh(nonce, now) || machine) return decisions.publicSays.formOld
  return words.safeParse(text).success ? null : decisions.publicSays.textWrong
}

function serveAsking(scope: FastifyInstance, parts: Parts): void {
  const { house, clock } = parts
  const mayCome = floodGate()
  const followed = ({ params }: { params: Asked['Params'] }) => {
    const congressId = congressOf(params.congress)
    if (!uuid.test(params.id)) return Promise.resolve(null)
    const today = dayInShanghai(clock())
    return house.read(congressId, (tx) => decisions.publicFollowing({ tx, congressId, today }, params.id))
  }
  const placeOf = ({ params, language }: Pick<FastifyRequest<Asked>, 'params' | 'language'>) => ({
    congressId: congressOf(params.congress),
    language,
  })
  scope.get<Asked>('/public/decisions/:congress/:id/ask', async (request, reply) => {
    const found = await followed(request)
    if (!found) return page(reply, decisions.nothingHtml(request.language), 404)
    return page(reply, decisions.askHtml(placeOf(request), found, nonceAt(clock())))
  })
  scope.post<Asked>('/public/decisions/:congress/:id/ask', async (request, reply) => {
    const found = await followed(request)
    if (!found) return page(reply, decisions.nothingHtml(request.language), 404)
    const typed = typedIn(request)
    const shownAgain = (wrong: Bilingual, status = 422) => {
      const kept = { text: typed.text.slice(0, 1000), ordinal: typed.ordinal, wrong }
      return page(reply, decisions.askHtml(placeOf(request), found, nonceAt(clock()), kept), status)
    }
    const wrong = wrongIn(typed, clock())
    if (wrong) return shownAgain(wrong)
    if (!mayCome(request.ip, clock().getTime())) return shownAgain(decisions.publicSays.tooMany, 429)
    const answer = await asked(parts, { ...placeOf(request), matterId: found.id, ...typed })
    return 'code' in answer
      ? page(reply, decisions.receivedHtml(placeOf(request), found.id, answer.code))
      : shownAgain(answer.wrong)
  })
}

interface Sent {
  readonly congressId: number
  readonly matterId: string
  readonly text: string
  readonly ordinal: string
  readonly nonce: string
}

/** Puts the question; what the house refuses is said in its words. */
async function asked(
  { house, clock, sentences }: Parts,
  { congressId, matterId, text, ordinal, nonce }: Sent,
): Promise<{ code: string } | { wrong: Bilingual }> {
  const question = {
    matterId,
    ordinal: /^[1-9]\d{0,3}$/.test(ordinal) ? Number(ordinal) : null,
    text: words.parse(text),
    formNonce: nonce,
  }
  const caller = { ...systemCaller(congressId), name: '群众' }
  try {
    const now = clock()
    const code = await runAs(house, { congressId, now, caller }, (work) => decisions.askInPublic(work, question))
    return code === null ? { wrong: decisions.publicSays.tooManyWaiting } : { code }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const { because, facts } = error.ruling
    return { wrong: sentences[because]?.(facts) ?? decisions.publicSays.notSent }
  }
}

function serveLookingUp(scope: FastifyInstance, { house }: Parts): void {
  const mayCome = floodGate(120)
  scope.get<Asked>('/public/decisions/:congress/question', async ({ params, language }, reply) =>
    page(reply, decisions.lookUpHtml({ congressId: congressOf(params.congress), language }, '', null)),
  )
  scope.post<Asked>('/public/decisions/:congress/question', async (request, reply) => {
    const { params, language, ip } = request
    const congressId = congressOf(params.congress)
    const code = (fieldsOf(request).get('code') ?? '').slice(0, 20)
    if (!mayCome(ip, Date.now())) return page(reply, decisions.nothingHtml(language, decisions.publicSays.tooMany), 429)
    const found = await house.read(congressId, (tx) => decisions.questionByCode({ tx, congressId }, code))
    return page(reply, decisions.lookUpHtml({ congressId, language }, code, found), found ? 200 : 404)
  })
}

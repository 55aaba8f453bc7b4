import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Bilingual } from '../../law/bilingual.ts'
import { dayInShanghai } from '../../law/day.ts'
import { Refused } from '../../law/ruling.ts'
import * as decisions from '../../congress/decisions/index.ts'
import type { House } from '../../platform/database/house.ts'
import { NotFound } from '../../platform/http/errors.ts'
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

function serveAsking(scope: FastifyInstance, { house, clock, sentences }: Parts): void {
  const mayCome = floodGate()
  const followed = ({ params }: { params: Asked['Params'] }) => {
    const congressId = congressOf(params.congress)
    const today = dayInShanghai(clock())
    if (!uuid.test(params.id)) return Promise.resolve(null)
    return house.read(congressId, (tx) => decisions.publicFollowing({ tx, congressId, today }, params.id))
  }
  scope.get<Asked>('/public/decisions/:congress/:id/ask', async (request, reply) => {
    const { language, params } = request
    const found = await followed(request)
    if (!found) return page(reply, decisions.nothingHtml(language), 404)
    const place = { congressId: congressOf(params.congress), language }
    return page(reply, decisions.askHtml(place, found, nonceAt(clock())))
  })
  scope.post<Asked>('/public/decisions/:congress/:id/ask', async (request, reply) => {
    const { language, params } = request
    const found = await followed(request)
    if (!found) return page(reply, decisions.nothingHtml(language), 404)
    const congressId = congressOf(params.congress)
    const fields = fieldsOf(request)
    const [text, ordinal, nonce] = ['text', 'ordinal', 'form'].map((name) => fields.get(name) ?? '') as [
      string,
      string,
      string,
    ]
    const place = { congressId, language }
    const again = (wrong: Bilingual, status: number) =>
      page(
        reply,
        decisions.askHtml(place, found, nonceAt(clock()), { text: text.slice(0, 1000), ordinal, wrong }),
        status,
      )
    const said = words.safeParse(text)
    // Nobody sees the field that only a machine fills in.
    if (!isFresh(nonce, clock()) || fields.get('website')) return again(decisions.publicSays.formOld, 422)
    if (!said.success) return again(decisions.publicSays.textWrong, 422)
    if (!mayCome(request.ip, clock().getTime())) return again(decisions.publicSays.tooMany, 429)
    const asked = {
      matterId: params.id.toLowerCase(),
      ordinal: /^[1-9]\d{0,3}$/.test(ordinal) ? Number(ordinal) : null,
      text: said.data,
      formNonce: nonce,
    }
    const caller = { ...systemCaller(congressId), name: '群众' }
    try {
      const code = await runAs(house, { congressId, now: clock(), caller }, (work) =>
        decisions.askInPublic(work, asked),
      )
      return page(reply, decisions.receivedHtml(place, asked.matterId, code))
    } catch (error) {
      if (error instanceof NotFound) return page(reply, decisions.nothingHtml(language), 404)
      if (!(error instanceof Refused)) throw error
      const { because, facts } = error.ruling
      return again(sentences[because]?.(facts) ?? decisions.publicSays.notSent, 422)
    }
  })
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

import type { FastifyInstance, FastifyReply } from 'fastify'
import { dayInShanghai } from '../../law/day.ts'
import * as decisions from '../../congress/decisions/index.ts'
import type { House } from '../../platform/database/house.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const congressOf = (text: string): number => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0)

/** Public pages hold no script, load nothing, and stand in no other page. */
const page = (reply: FastifyReply, html: string, status = 200) =>
  reply
    .code(status)
    .headers({
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=300',
      vary: 'accept-language',
    })
    .type('text/html; charset=utf-8')
    .send(html)

interface Parts {
  readonly house: House
  readonly clock: () => Date
}

/** What everybody may read without an account: the published resolutions, how each was decided, and what became of it. */
export function serveDecisions(server: FastifyInstance, { house, clock }: Parts): void {
  server.get<{ Params: { congress: string } }>('/public/decisions/:congress', async ({ params, language }, reply) => {
    const congressId = congressOf(params.congress)
    const found = await house.read(congressId, (tx) => decisions.publishedDecisions({ tx, congressId }))
    return found
      ? page(reply, decisions.decisionsHtml(congressId, found, language))
      : page(reply, decisions.nothingHtml(language), 404)
  })
  server.get<{ Params: { congress: string; id: string } }>(
    '/public/decisions/:congress/:id',
    async ({ params, language }, reply) => {
      const congressId = congressOf(params.congress)
      const today = dayInShanghai(clock())
      const found = uuid.test(params.id)
        ? await house.read(congressId, async (tx) => ({
            decision: await decisions.publishedDecision({ tx, congressId }, params.id),
            following: await decisions.publicFollowing({ tx, congressId, today }, params.id),
          }))
        : null
      if (!found?.decision) return page(reply, decisions.nothingHtml(language), 404)
      const following = found.following ? decisions.followingHtml(congressId, found.following, language) : ''
      return page(reply, decisions.decisionHtml(found.decision, { congressId, language, following }))
    },
  )
}

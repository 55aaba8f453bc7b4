import type { FastifyInstance, FastifyReply } from 'fastify'
import { bulletinHtml, bulletinsHtml, publishedBulletin, publishedBulletins } from '../../congress/progress/index.ts'
import type { House } from '../../platform/database/house.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const congressOf = (text: string): number => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0)

/** Public pages hold no script, load nothing, and stand in no other page. */
const page = (reply: FastifyReply, html: string, status = 200) =>
  reply
    .code(status)
    .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'public, max-age=300')
    .type('text/html; charset=utf-8')
    .send(html)

const nothing = '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>没有这一页</title><p>没有这一页。</p>'

/** What everybody may read without an account: the published bulletins (政务公开栏). */
export function serveBulletins(server: FastifyInstance, house: House): void {
  server.get<{ Params: { congress: string } }>('/public/bulletins/:congress', async ({ params }, reply) => {
    const congressId = congressOf(params.congress)
    const found = await house.read(congressId, (db) => publishedBulletins(db, congressId))
    return found ? page(reply, bulletinsHtml(congressId, found)) : page(reply, nothing, 404)
  })
  server.get<{ Params: { congress: string; id: string }; Querystring: { paper?: string } }>(
    '/public/bulletins/:congress/:id',
    async ({ params, query }, reply) => {
      const congressId = congressOf(params.congress)
      const found = uuid.test(params.id)
        ? await house.read(congressId, (db) => publishedBulletin(db, congressId, params.id))
        : null
      return found ? page(reply, bulletinHtml(found, query.paper === 'A3' ? 'A3' : 'A4')) : page(reply, nothing, 404)
    },
  )
}

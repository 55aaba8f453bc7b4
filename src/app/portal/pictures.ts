import type { FastifyInstance } from 'fastify'
import { showsPicture } from '../../congress/moderation/index.ts'
import type { House, Reader } from '../../platform/database/house.ts'
import { readPublicPicture } from '../../platform/files/index.ts'

/** Whether a room lets a redrawn picture be seen by everybody now. */
type Shows = (tx: Reader, picture: { congressId: number; id: string }) => Promise<boolean>

const shows: readonly Shows[] = [showsPicture]

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Pictures as everybody may see them: redrawn, and only while some room shows them. */
export function servePictures(server: FastifyInstance, house: House): void {
  server.get<{ Params: { congress: string; id: string } }>(
    '/public/:congress/pictures/:id',
    async ({ params, headers }, reply) => {
      const congressId = /^[1-9]\d{0,8}$/.test(params.congress) ? Number(params.congress) : 0
      const asked = { congressId, id: params.id }
      const found = uuid.test(params.id)
        ? await house.read(congressId, async (tx) => {
            for (const shown of shows)
              if (await shown(tx, asked)) return readPublicPicture({ tx, congressId }, params.id)
            return null
          })
        : null
      if (!found) return reply.code(404).type('text/plain; charset=utf-8').send('没有这张照片。 No such picture.')
      const mark = `"${found.sha256}"`
      void reply.headers({ etag: mark, 'cache-control': 'public, max-age=300', 'x-content-type-options': 'nosniff' })
      if (headers['if-none-match'] === mark) return reply.code(304).send()
      return reply.type(found.mediaType).send(Buffer.from(found.bytes))
    },
  )
}

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { publishedPicture } from '../../congress/publicity/index.ts'
import { unstorableIn } from '../../platform/http/unstorable.ts'
import { congressIdIn } from './oparl/place.ts'
import type { OpenParts } from './open-parts.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

type Asking = FastifyRequest<{ Params: { congress: string; id: string; picture: string } }>

/** Pictures of the pieces that are on the portal now, drawn anew; no other file of the house. */
export function serveColumnPictures(server: FastifyInstance, { house }: OpenParts): void {
  server.get('/public/:congress/columns/:id/pictures/:picture', async (request: Asking, reply: FastifyReply) => {
    const { congress, id, picture: publicId } = request.params
    const congressId = congressIdIn(congress)
    const known = !unstorableIn(request.params) && uuid.test(id) && uuid.test(publicId)
    const found = known
      ? await house.read(congressId, (tx) => publishedPicture({ tx, congressId }, { id, publicId }))
      : null
    if (!found) return reply.code(404).header('cache-control', 'no-cache').type('text/plain; charset=utf-8').send('404')
    const mark = `"${found.sha256}"`
    reply.headers({
      etag: mark,
      'cache-control': 'public, max-age=300',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    })
    if (request.headers['if-none-match'] === mark) return reply.code(304).send()
    return reply.type(found.mediaType).send(Buffer.from(found.bytes))
  })
}

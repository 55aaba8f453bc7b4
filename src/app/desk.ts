import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

export const deskFolder = fileURLToPath(new URL('../../dist/desk/', import.meta.url))

/** Serves the built desk: hashed assets for ever, the page itself fresh, and every desk path by the same page. */
export async function serveDesk(server: FastifyInstance): Promise<void> {
  if (!existsSync(`${deskFolder}index.html`)) return
  await server.register(fastifyStatic, {
    root: deskFolder,
    wildcard: false,
    index: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const kept = path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
      reply.header('cache-control', kept)
    },
  })
  server.get('/*', async (request, reply) => {
    // An asset of an older build is gone, not the desk's page by another name.
    if (/^\/(api|assets)\b/.test(request.url)) return reply.callNotFound()
    return reply.header('cache-control', 'no-cache').sendFile('index.html')
  })
}

import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

export const deskFolder = fileURLToPath(new URL('../../dist/desk/', import.meta.url))

/** Takes the worker that keeps the desk on devices away again: the switch for the day it does harm. */
const workerGone = `self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(caches.keys()
  .then((names) => Promise.all(names.map((name) => caches.delete(name))))
  .then(() => self.registration.unregister())))
`

/** `LIANXIN_OFFLINE=off`: devices forget the desk the next time they reach the house. */
const offlineOff = (): boolean => process.env['LIANXIN_OFFLINE'] === 'off'

/** Serves the built desk: hashed assets for ever, the page itself fresh, and every desk path by the same page. */
export async function serveDesk(server: FastifyInstance): Promise<void> {
  if (!existsSync(`${deskFolder}index.html`)) return
  server.addHook('onRequest', async (request, reply) => {
    if (request.url !== '/offline.js' || !offlineOff()) return
    return reply.header('cache-control', 'no-cache').type('text/javascript').send(workerGone)
  })
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

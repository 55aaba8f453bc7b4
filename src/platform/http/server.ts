import cookie from '@fastify/cookie'
import compress from '@fastify/compress'
import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import type { Language } from '../../law/bilingual.ts'
import type { House } from '../database/house.ts'
import { callerOf, type Caller } from '../identity/index.ts'
import { refuseOtherSites } from './cross-site.ts'
import { serveDocument } from './document.ts'
import { answerErrors } from './answer-errors.ts'
import { measure } from './metrics.ts'
import { sessionCookie, type Route } from './route.ts'
import { serve } from './serve.ts'
import type { Catalogue } from './sentences.ts'

export interface ServerParts {
  readonly house: House
  readonly routes: readonly Route[]
  readonly sentences: Catalogue
  /** The one clock; tests and imports set their own. */
  readonly clock: () => Date
  /** Whether requests are logged; faults are, unless nothing is said of logging. */
  readonly log?: boolean
  /** Requests per minute from one address; generous, for an office shares one. */
  readonly requestsPerMinute?: number
}

declare module 'fastify' {
  interface FastifyRequest {
    caller: Caller | null
    language: Language
  }
}

const loggerAt = (level: 'info' | 'error') => ({
  level,
  redact: ['req.headers.cookie', 'req.headers.authorization'],
})

const languageOf = (request: FastifyRequest): Language =>
  request.headers['accept-language']?.trim().toLowerCase().startsWith('en') ? 'en' : 'zh'

/** The API server: contracts to routes, callers to requests, whatever is thrown to problem details. */
export async function buildServer(parts: ServerParts): Promise<FastifyInstance> {
  const server = Fastify({
    logger: parts.log === undefined ? false : loggerAt(parts.log ? 'info' : 'error'),
    bodyLimit: 256 * 1024,
    trustProxy: 'loopback',
    requestIdHeader: false,
    genReqId: () => crypto.randomUUID(),
    routerOptions: { maxParamLength: 200 },
  })
  await server.register(cookie)
  // Brotli at its default would cost more than the answer; level 5 is where gzip stops paying.
  await server.register(compress, { threshold: 2048, encodings: ['gzip'], zlibOptions: { level: 5 } })
  await server.register(rateLimit, { max: parts.requestsPerMinute ?? 6000, timeWindow: '1 minute' })
  server.addContentTypeParser(
    'application/octet-stream',
    { parseAs: 'buffer' },
    async (_: unknown, bytes: Buffer) => bytes,
  )
  server.decorateRequest('caller', null)
  server.decorateRequest('language', 'zh')
  server.addHook('onRequest', async (request, reply) => {
    request.language = languageOf(request)
    reply.headers(securityHeaders)
    refuseOtherSites(request)
    const token = request.cookies[sessionCookie]
    // Public pages are nobody's: they are read without a database, and cost a signed-in reader no look-up.
    if (token && !request.url.startsWith('/public/')) request.caller = await callerOf(parts.house, token, parts.clock())
  })
  answerErrors(server, parts.sentences)
  measure(server, parts.house)
  await serveDocument(server, parts.routes)
  for (const each of parts.routes) serve(server, parts, each)
  return server
}

const securityHeaders = {
  'content-security-policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
} as const

import { gzipSync } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Kept } from './kept.ts'

/** What shared caches between us and the readers may do: as our own shelf does. */
const cacheControl = 'public, max-age=60, stale-while-revalidate=300, stale-if-error=86400'
/** Kept by nobody: what will be better in a moment. */
const notKept = 'no-cache'

const takesGzip = ({ headers }: FastifyRequest): boolean =>
  /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(String(headers['accept-encoding'] ?? ''))

function isKnown({ headers }: FastifyRequest, etag: string, changedAt: number): boolean {
  const marks = headers['if-none-match']
  if (marks !== undefined) return marks.split(',').some((mark) => ['*', etag].includes(mark.trim().replace(/^W\//, '')))
  const since = Date.parse(headers['if-modified-since'] ?? '')
  return !Number.isNaN(since) && Math.floor(changedAt / 1000) * 1000 <= since
}

/** Sends what is kept, compressed where the reader takes it; nothing but a mark where she has it already. */
export function sendKept(request: FastifyRequest, reply: FastifyReply, kept: Kept) {
  const small = takesGzip(request)
  // A strong mark names bytes, and the compressed are other bytes.
  const etag = `"${kept.mark}${small ? '-gz' : ''}"`
  void reply.headers({
    ...kept.headers,
    'cache-control': cacheControl,
    vary: 'accept-encoding, accept-language, cookie',
    etag,
    'last-modified': new Date(kept.changedAt).toUTCString(),
  })
  if (isKnown(request, etag, kept.changedAt)) return reply.code(304).send()
  void reply.type(kept.type)
  if (small) void reply.header('content-encoding', 'gzip')
  return reply.send(small ? kept.gzip : kept.plain)
}

/** Sends what was kept from before, with a word about it: no mark, for it is not what the address holds. */
export function sendStale(request: FastifyRequest, reply: FastifyReply, { kept, text }: { kept: Kept; text: string }) {
  const small = takesGzip(request)
  void reply
    .headers({ ...kept.headers, 'cache-control': notKept, vary: 'accept-encoding, accept-language, cookie' })
    .type(kept.type)
  if (small) void reply.header('content-encoding', 'gzip')
  return reply.send(small ? gzipSync(text) : Buffer.from(text, 'utf8'))
}

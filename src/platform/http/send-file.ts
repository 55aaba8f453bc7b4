import type { FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { fileReply } from './fields.ts'

/** What a browser may show in the page's place; everything else it is to save. None of them can hold a script. */
const shown: readonly string[] = ['image/jpeg', 'image/png', 'image/webp']

/** RFC 8187: the name as UTF-8; what cannot stand in a header is written as hex. */
const named = (name: string): string =>
  `filename*=UTF-8''${encodeURIComponent(name).replaceAll(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)}`

/** Sends a file as what it is, never as a page; asked for again, it is sent only if it is another one. */
export function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  { name, mediaType, sha256, bytes }: z.output<typeof fileReply>,
): FastifyReply {
  const mark = `"${sha256}"`
  reply.headers({
    etag: mark,
    // Kept on the reader's own device only, and asked for anew each time: tomorrow it may no longer be hers to see.
    'cache-control': 'private, no-cache',
    'content-disposition': `${shown.includes(mediaType) ? 'inline' : 'attachment'}; ${named(name)}`,
    'content-security-policy': "default-src 'none'; sandbox",
    'cross-origin-resource-policy': 'same-origin',
  })
  if (request.headers['if-none-match'] === mark) return reply.status(304).send()
  return reply.type(mediaType).send(bytes)
}

import type { FastifyRequest } from 'fastify'
import { NotForYou } from './errors.ts'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/** A page of another site may not act in the reader's name: browsers say where a request comes from. */
export function refuseOtherSites(request: FastifyRequest): void {
  if (reading.has(request.method)) return
  const site = request.headers['sec-fetch-site']
  const origin = request.headers.origin
  const foreign = site !== undefined && site !== 'same-origin' && site !== 'none'
  const elsewhere = origin !== undefined && URL.parse(origin)?.host !== request.headers.host
  if (foreign || elsewhere) throw new NotForYou(403, 'cross-site')
}

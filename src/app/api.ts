import type { FastifyInstance } from 'fastify'
import type { House } from '../platform/database/house.ts'
import { buildServer } from '../platform/http/server.ts'
import type { OidcClient } from '../platform/identity/index.ts'
import { serveDesk } from './desk.ts'
import { allRoutes, sentences } from './rooms.ts'

export interface ApiParts {
  readonly house: House
  readonly clock?: () => Date
  readonly oidc?: OidcClient | null
  readonly setupKey?: string | null
  readonly log?: boolean
  readonly requestsPerMinute?: number
}

/** The whole application behind one port: API, desk, health. */
export async function buildApi({
  house,
  clock = () => new Date(),
  oidc = null,
  setupKey = null,
  ...rest
}: ApiParts): Promise<FastifyInstance> {
  const server = await buildServer({ house, clock, routes: allRoutes({ oidc, setupKey }), sentences, ...rest })
  await serveDesk(server)
  return server
}

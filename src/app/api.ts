import type { FastifyInstance } from 'fastify'
import type { House } from '../platform/database/house.ts'
import { buildServer } from '../platform/http/server.ts'
import type { PortalParts } from '../platform/portal/index.ts'
import { serveDesk } from './desk.ts'
import { serveThePortal } from './portal/serve.ts'
import { allRoutes, sentences, type Openings } from './rooms.ts'

export interface ApiParts extends Openings {
  readonly house: House
  readonly clock?: () => Date
  readonly log?: boolean
  readonly requestsPerMinute?: number
  /** How long the portal keeps its pages. */
  readonly portalTimes?: PortalParts['times']
}

/** The whole application behind one port: API, desk, health. */
export async function buildApi({
  house,
  clock = () => new Date(),
  oidc,
  setupKey,
  offered,
  portalTimes,
  ...rest
}: ApiParts): Promise<FastifyInstance> {
  const server = await buildServer({ house, clock, routes: allRoutes({ oidc, setupKey, offered }), sentences, ...rest })
  serveThePortal(server, { house, clock, sentences, times: portalTimes })
  await serveDesk(server)
  return server
}

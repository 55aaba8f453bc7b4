import { route, type Route } from '../../../platform/http/route.ts'
import * as contract from './contract.ts'
import { publish } from './publish.ts'

export const publishingRoutes: Route[] = [
  route(contract.publishResolution, (work, { params, body }) => publish(work, { ...params, ...body })),
]

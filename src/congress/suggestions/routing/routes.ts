import { route, type Route } from '../../../platform/http/route.ts'
import * as contract from './contract.ts'
import { suggestedFor } from './suggest.ts'

export const routingRoutes: Route[] = [
  route(contract.suggestedOrgans, (work, { params }) => suggestedFor(work, params)),
]

import { route, type Route } from '../../../platform/http/route.ts'
import * as contract from './contract.ts'
import { rate, settle } from './rate.ts'

export const judgingRoutes: Route[] = [
  route(contract.rateSuggestion, (work, { params, body }) => rate(work, { ...params, ...body })),
  route(contract.settleSuggestion, (work, { params, body }) => settle(work, { ...params, ...body })),
]

import { route, type Route } from '../../../platform/http/route.ts'
import * as contract from './contract.ts'
import { rate } from './rate.ts'
import { reopen } from './reopen.ts'
import { lapse, settle } from './settle.ts'
import { conclude, direct } from './supervise.ts'

export const judgingRoutes: Route[] = [
  route(contract.rateSuggestion, (work, { params, body }) => rate(work, { ...params, ...body })),
  route(contract.lapseSuggestion, (work, { params, body }) => lapse(work, { ...params, ...body })),
  route(contract.directSuggestion, (work, { params, body }) => direct(work, { ...params, ...body })),
  route(contract.concludeSuggestion, (work, { params, body }) => conclude(work, { ...params, ...body })),
  route(contract.settleSuggestion, (work, { params, body }) => settle(work, { ...params, ...body })),
  route(contract.reopenSuggestion, (work, { params, body }) => reopen(work, { ...params, ...body })),
]

import { route, type Route } from '../../../platform/http/route.ts'
import { arbitrate, recall } from './arbitrate.ts'
import { assign } from './assign.ts'
import { batchRoutes } from './batch/routes.ts'
import * as contract from './contract.ts'
import { decline } from './send-back.ts'
import { sign } from './sign.ts'

export const handingOverRoutes: Route[] = [
  ...batchRoutes,
  route(contract.assignSuggestion, (work, { params, body }) => assign(work, { ...params, ...body })),
  route(contract.signSuggestion, (work, { params, body }) => sign(work, { ...params, ...body })),
  route(contract.declineSuggestion, (work, { params, body }) => decline(work, { ...params, ...body })),
  route(contract.arbitrateSuggestion, (work, { params, body }) => arbitrate(work, { ...params, ...body })),
  route(contract.recallSuggestion, (work, { params, body }) => recall(work, { ...params, ...body })),
]

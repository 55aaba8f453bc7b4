import { route, type Route } from '../../../platform/http/route.ts'
import * as contract from './contract.ts'
import { extend } from './extend.ts'
import { reply } from './reply.ts'

export const handlingRoutes: Route[] = [
  route(contract.extendSuggestion, (work, { params, body }) => extend(work, { ...params, ...body })),
  route(contract.replySuggestion, (work, { params, body }) => reply(work, { ...params, ...body })),
]

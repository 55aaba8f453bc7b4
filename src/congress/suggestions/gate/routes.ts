import { route, type Route } from '../../../platform/http/route.ts'
import * as contract from './contract.ts'
import { giveBack } from './give-back.ts'

export const gateRoutes: Route[] = [
  route(contract.returnSuggestion, (work, { params, body }) => giveBack(work, { ...params, ...body })),
]

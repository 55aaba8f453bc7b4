import { route, type Route } from '../../../platform/http/route.ts'
import { askDeputies } from './ask.ts'
import * as contract from './contract.ts'

export const askingRoutes: Route[] = [
  route(contract.askDeputiesFirst, (work, { params, body }) => askDeputies(work, { ...params, ...body })),
]

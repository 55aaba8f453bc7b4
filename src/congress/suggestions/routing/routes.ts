import { route, type Route } from '../../../platform/http/route.ts'
import * as contract from './contract.ts'

export const routingRoutes: Route[] = [route(contract.suggestedOrgans, async () => ({ rows: [] }))]

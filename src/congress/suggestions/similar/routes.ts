import { route, type Route } from '../../../platform/http/route.ts'
import * as contract from './contract.ts'

export const similarRoutes: Route[] = [
  route(contract.similarSuggestions, async () => ({ rows: [] })),
  route(contract.similarToSuggestion, async () => ({ rows: [] })),
]

import { route, type Route } from '../../../platform/http/route.ts'
import * as contract from './contract.ts'
import { importSuggestions } from './import-suggestions.ts'

export const importingRoutes: Route[] = [
  route(contract.importSuggestions, (work, { body }) => importSuggestions(work, body)),
]

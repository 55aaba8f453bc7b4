import { route, type Route } from '../../../platform/http/route.ts'
import * as contract from './contract.ts'
import { numbers } from './numbers.ts'
import { numbersTable, suggestionsTable } from './tables.ts'

export const numbersRoutes: Route[] = [
  route(contract.readNumbers, (work, { query }) => numbers(work, query)),
  route(contract.downloadNumbers, (work, { query }) => numbersTable(work, query)),
  route(contract.downloadSuggestions, (work, { query }) => suggestionsTable(work, query)),
]

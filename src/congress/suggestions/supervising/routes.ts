import { route, type Route } from '../../../platform/http/route.ts'
import * as contract from './contract.ts'
import { choose, drop, listKeys } from './key.ts'
import { listLetters, receive } from './letters.ts'

export const supervisingRoutes: Route[] = [
  route(contract.listKeySuggestions, (work) => listKeys(work)),
  route(contract.chooseKeySuggestion, (work, { params, body }) => choose(work, { ...params, ...body })),
  route(contract.dropKeySuggestion, (work, { params, body }) => drop(work, { ...params, ...body })),
  route(contract.listLetters, (work, { query }) => listLetters(work, query)),
  route(contract.receiveLetter, (work, { params }) => receive(work, params.id)),
]

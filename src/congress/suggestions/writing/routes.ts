import { route, type Route } from '../../../platform/http/route.ts'
import * as contract from './contract.ts'
import { draft, revise } from './draft.ts'
import { submit, withdraw } from './submit.ts'

export const writingRoutes: Route[] = [
  route(contract.draftSuggestion, (work, { body }) => draft(work, body)),
  route(contract.reviseSuggestion, (work, { params, body }) => revise(work, params.id, body)),
  route(contract.submitSuggestion, (work, { params, body }) => submit(work, { ...params, ...body })),
  route(contract.withdrawSuggestion, (work, { params, body }) => withdraw(work, { ...params, ...body })),
]

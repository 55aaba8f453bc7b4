import type { Catalogue } from '../../platform/http/sentences.ts'
import { route, type Route } from '../../platform/http/route.ts'
import type { Names } from '../docket/words.ts'
import { assign, extend, giveBack } from './handing-over/assign.ts'
import * as contract from './contract.ts'
import { counts } from './counts.ts'
import { draft, revise } from './writing/draft.ts'
import { decline, sign } from './handing-over/sign.ts'
import { importSuggestions } from './importing/import-suggestions.ts'
import { list } from './list.ts'
import { rate, settle } from './judging/rate.ts'
import { readerOf } from './read.ts'
import { reply } from './handling/reply.ts'
import { submit, withdraw } from './writing/submit.ts'

/** The room's endpoints: one line each. */
export const suggestionRoutes = (names: Names, sentences: Catalogue): Route[] => {
  const read = readerOf(names, sentences)
  return [
    route(contract.listSuggestions, (work, { query }) => list(work, query)),
    route(contract.countSuggestions, (work) => counts(work)),
    route(contract.readSuggestion, (work, { params }) => read(work, params.id)),
    route(contract.draftSuggestion, (work, { body }) => draft(work, body)),
    route(contract.reviseSuggestion, (work, { params, body }) => revise(work, params.id, body)),
    route(contract.submitSuggestion, (work, { params, body }) => submit(work, { ...params, ...body })),
    route(contract.withdrawSuggestion, (work, { params, body }) => withdraw(work, { ...params, ...body })),
    route(contract.returnSuggestion, (work, { params, body }) => giveBack(work, { ...params, ...body })),
    route(contract.assignSuggestion, (work, { params, body }) => assign(work, { ...params, ...body })),
    route(contract.signSuggestion, (work, { params, body }) => sign(work, { ...params, ...body })),
    route(contract.declineSuggestion, (work, { params, body }) => decline(work, { ...params, ...body })),
    route(contract.extendSuggestion, (work, { params, body }) => extend(work, { ...params, ...body })),
    route(contract.replySuggestion, (work, { params, body }) => reply(work, { ...params, ...body })),
    route(contract.rateSuggestion, (work, { params, body }) => rate(work, { ...params, ...body })),
    route(contract.settleSuggestion, (work, { params, body }) => settle(work, { ...params, ...body })),
    route(contract.importSuggestions, (work, { body }) => importSuggestions(work, body)),
  ]
}

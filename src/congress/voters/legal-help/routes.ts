import type { Catalogue } from '../../../platform/http/sentences.ts'
import { route, type Route } from '../../../platform/http/route.ts'
import type { Names } from '../../docket/words.ts'
import { close, eraseAsker, lookAtAsker, noteResult, refer, tell } from './acts.ts'
import * as contract from './contract.ts'
import { keep, listHelpers } from './helpers.ts'
import { list } from './list.ts'
import { numbers } from './numbers.ts'
import { ask } from './open.ts'
import { readerOf } from './read.ts'

export const legalHelpRoutes = (names: Names, sentences: Catalogue): Route[] => {
  const read = readerOf(names, sentences)
  return [
    route(contract.listHelpers, (work) => listHelpers(work)),
    route(contract.keepHelper, (work, { params, body }) => keep(work, { ...params, ...body })),
    route(contract.listLegalHelp, (work, { query }) => list(work, query)),
    // Before a request's own address, which would take the last word for an id.
    route(contract.readHelpNumbers, (work, { query }) => numbers(work, query)),
    route(contract.readLegalHelp, (work, { params }) => read(work, params.id)),
    route(contract.askLegalHelp, (work, { body }) => ask(work, body)),
    route(contract.referLegalHelp, (work, { params, body }) => refer(work, { ...params, ...body })),
    route(contract.noteLegalHelp, (work, { params, body }) => noteResult(work, { ...params, ...body })),
    route(contract.tellAsker, (work, { params, body }) => tell(work, { ...params, ...body })),
    route(contract.closeLegalHelp, (work, { params, body }) => close(work, { ...params, ...body })),
    route(contract.lookAtAsker, (work, { params, body }) => lookAtAsker(work, { ...params, ...body })),
    route(contract.eraseAsker, (work, { params, body }) => eraseAsker(work, { ...params, ...body })),
  ]
}

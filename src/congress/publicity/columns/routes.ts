import type { Catalogue } from '../../../platform/http/sentences.ts'
import { route, type Route } from '../../../platform/http/route.ts'
import type { Names } from '../../docket/words.ts'
import * as contract from './contract.ts'
import { list } from './list.ts'
import { plan, revise } from './plan.ts'
import { carryOut, drop, publish, sendBack, submit, withdraw } from './publish.ts'
import { sectionsOf } from './queries.ts'
import { readerOf } from './read.ts'
import { readYear, writeYear } from './year.ts'

/** The endpoints of the columns: one line each. */
export const columnRoutes = (names: Names, sentences: Catalogue): Route[] => {
  const read = readerOf(names, sentences)
  return [
    route(contract.listPieces, (work, { query }) => list(work, query)),
    // Before a piece's own address, which would take the last word for an id.
    route(contract.listSections, async ({ tx, congressId }) => ({
      rows: Object.entries(await sectionsOf(tx, congressId)).map(([letter, name]) => ({ letter, name })),
    })),
    route(contract.readPublicityYear, (work, { query }) => readYear(work, query.year)),
    route(contract.writePublicityYear, (work, { query }) => writeYear(work, query)),
    route(contract.readPiece, (work, { params }) => read(work, params.id)),
    route(contract.planPiece, (work, { body }) => plan(work, body)),
    route(contract.revisePiece, (work, { params, body }) => revise(work, { ...params, ...body })),
    route(contract.submitPiece, (work, { params, body }) => submit(work, { ...params, ...body })),
    route(contract.returnPiece, (work, { params, body }) => sendBack(work, { ...params, ...body })),
    route(contract.publishPiece, (work, { params, body }) => publish(work, { ...params, ...body })),
    route(contract.carryOutPiece, (work, { params, body }) => carryOut(work, { ...params, ...body })),
    route(contract.withdrawPiece, (work, { params, body }) => withdraw(work, { ...params, ...body })),
    route(contract.dropPiece, (work, { params, body }) => drop(work, { ...params, ...body })),
  ]
}

import { route, type Route } from '../../../platform/http/route.ts'
import * as contract from './contract.ts'
import { importInto, preview } from './import.ts'
import { readLaw, repeal } from './read.ts'
import { searchLaws } from './search.ts'

/** The endpoints of the law library: one line each. */
export const lawRoutes: Route[] = [
  route(contract.listLaws, (work, { query }) => searchLaws(work, query)),
  route(contract.readLaw, (work, { params, query }) => readLaw(work, params.id, query.version)),
  route(contract.previewLaw, (_work, { body }) => Promise.resolve(preview(body))),
  route(contract.importLaw, (work, { body }) => importInto(work, body)),
  route(contract.repealLaw, (work, { params, body }) => repeal(work, { ...params, ...body })),
]

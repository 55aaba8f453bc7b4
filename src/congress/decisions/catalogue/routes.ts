import { route, type Route } from '../../../platform/http/route.ts'
import * as contract from './contract.ts'
import { addLine, changeLine, endLine, takeUsual } from './keep.ts'
import { readList } from './list.ts'

export const catalogueRoutes: Route[] = [
  route(contract.readCatalogue, (work) => readList(work)),
  route(contract.takeUsualList, (work) => takeUsual(work)),
  route(contract.addCatalogueItem, (work, { body }) => addLine(work, body)),
  route(contract.changeCatalogueItem, (work, { params, body }) => changeLine(work, params.id, body)),
  route(contract.endCatalogueItem, (work, { params }) => endLine(work, params.id)),
]

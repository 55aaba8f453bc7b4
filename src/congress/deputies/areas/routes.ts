import { route, type Route } from '../../../platform/http/route.ts'
import * as contract from './contract.ts'
import { add, change, end } from './keep.ts'
import { list } from './list.ts'
import { tie } from './tie.ts'

export const areaRoutes: Route[] = [
  route(contract.listAreas, (work) => list(work)),
  route(contract.addArea, (work, { params, body }) => add(work, params.id, body)),
  route(contract.changeArea, (work, { params, body }) => change(work, params.id, body)),
  route(contract.endArea, (work, { params, body }) => end(work, params.id, body)),
  route(contract.tieDeputy, (work, { params, body }) => tie(work, params.id, body)),
]

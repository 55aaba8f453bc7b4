import { route, type Route } from '../../../platform/http/route.ts'
import * as contract from './contract.ts'
import { expertise, fields, write } from './keep.ts'

export const expertiseRoutes: Route[] = [
  route(contract.readExpertise, (work, { params }) => expertise(work, params.id)),
  route(contract.writeExpertise, (work, { params, body }) => write(work, params.id, body.tags)),
  route(contract.listExpertise, (work) => fields(work)),
]

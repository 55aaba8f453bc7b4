import { route, type Route } from '../../../platform/http/route.ts'
import * as contract from './contract.ts'
import { group, takeOut } from './group.ts'
import { answerGroup, handOnGroup } from './handle.ts'
import { alike } from './read.ts'

export const alikeRoutes: Route[] = [
  route(contract.readAlike, (work, { params }) => alike(work, params.id)),
  route(contract.groupOpinions, (work, { params, body }) => group(work, { ...params, ...body })),
  route(contract.ungroupOpinion, (work, { params, body }) => takeOut(work, { ...params, ...body })),
  route(contract.handOnGroup, (work, { params, body }) => handOnGroup(work, { ...params, ...body })),
  route(contract.answerGroup, (work, { params, body }) => answerGroup(work, { ...params, ...body })),
]

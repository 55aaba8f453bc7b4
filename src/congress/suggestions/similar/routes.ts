import { route, type Route } from '../../../platform/http/route.ts'
import { paperOf } from '../move.ts'
import { assignGroup } from './assign-group.ts'
import * as contract from './contract.ts'
import { group } from './group.ts'
import { writtenIn } from './keep.ts'
import { similarTo } from './lines.ts'
import { dissolve, ungroup } from './ungroup.ts'

export const similarRoutes: Route[] = [
  route(contract.similarSuggestions, (work, { query: { title, place, text, except } }) =>
    similarTo(work, { title, place, texts: [text] }, except),
  ),
  route(contract.similarToSuggestion, async (work, { params: { id } }) =>
    similarTo(work, writtenIn(await paperOf(work, id)), id),
  ),
  route(contract.groupSuggestion, (work, { params, body }) => group(work, { ...params, ...body })),
  route(contract.ungroupSuggestion, (work, { params, body }) => ungroup(work, { ...params, ...body })),
  route(contract.dissolveGroup, (work, { params, body }) => dissolve(work, { ...params, ...body })),
  route(contract.assignGroup, (work, { params, body }) => assignGroup(work, { ...params, ...body })),
]

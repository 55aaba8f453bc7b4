import { route, type Route } from '../../../platform/http/route.ts'
import { paperOf } from '../move.ts'
import * as contract from './contract.ts'
import { writtenIn } from './keep.ts'
import { similarTo } from './lines.ts'

export const similarRoutes: Route[] = [
  route(contract.similarSuggestions, (work, { query: { title, place, text, except } }) =>
    similarTo(work, { title, place, texts: [text] }, except),
  ),
  route(contract.similarToSuggestion, async (work, { params: { id } }) =>
    similarTo(work, writtenIn(await paperOf(work, id)), id),
  ),
]

import { route, type Route } from '../../../platform/http/route.ts'
import { acceptMany } from './accept-many.ts'
import * as contract from './contract.ts'
import { giveBack } from './give-back.ts'
import { listReviews } from './list-reviews.ts'
import { acceptPaper, review } from './review.ts'

export const gateRoutes: Route[] = [
  route(contract.listReviews, (work, { query }) => listReviews(work, query)),
  route(contract.returnSuggestion, (work, { params, body }) => giveBack(work, { ...params, ...body })),
  route(contract.reviewSuggestion, (work, { params, body }) => review(work, { ...params, ...body })),
  route(contract.acceptSuggestion, (work, { params, body }) => acceptPaper(work, { ...params, ...body })),
  route(contract.acceptSuggestions, async (work, { body }) => ({ accepted: await acceptMany(work, body.papers) })),
]

import { route, type Route } from '../../platform/http/route.ts'
import type { Catalogue } from '../../platform/http/sentences.ts'
import type { Names } from '../docket/words.ts'
import { askingRoutes } from './asking/routes.ts'
import { catalogueRoutes } from './catalogue/routes.ts'
import * as contract from './contract.ts'
import { counts } from './counts.ts'
import { decidingRoutes } from './deciding/routes.ts'
import { deliberatingRoutes } from './deliberating/routes.ts'
import { giveWith } from './documents/give.ts'
import { followingRoutes } from './following/routes.ts'
import { list } from './list.ts'
import { publishingRoutes } from './publishing/routes.ts'
import { readerOf } from './read.ts'
import { submittingRoutes } from './submitting/routes.ts'

/** The room's endpoints: its lists and page, and those of each part. */
export const decisionRoutes = (names: Names, sentences: Catalogue): Route[] => {
  const read = readerOf(names, sentences)
  const give = giveWith(read)
  return [
    route(contract.listMajorMatters, (work, { query }) => list(work, query)),
    route(contract.countMajorMatters, (work, { query }) => counts(work, query)),
    // The list of what is brought stands before a matter's own address, which would take its name for an id.
    ...catalogueRoutes,
    route(contract.getDecisionDocument, (work, { params }) => give(work, params)),
    route(contract.readMajorMatter, (work, { params }) => read(work, params.id)),
    ...submittingRoutes,
    ...askingRoutes,
    ...decidingRoutes,
    ...publishingRoutes,
    ...deliberatingRoutes(names),
    ...followingRoutes(names),
  ]
}

import type { Catalogue } from '../../platform/http/sentences.ts'
import { route, type Route } from '../../platform/http/route.ts'
import type { Names } from '../docket/words.ts'
import { committeeRoutes } from './committee/routes.ts'
import * as contract from './contract.ts'
import { counts, list } from './list.ts'
import { presidiumRoutes } from './presidium/routes.ts'
import { readerOf } from './read.ts'
import { writingRoutes } from './writing/routes.ts'

/** The room's endpoints: its list and page, and those of each part. */
export const motionRoutes = (names: Names, sentences: Catalogue): Route[] => {
  const read = readerOf(names, sentences)
  return [
    route(contract.listMotions, (work, { query }) => list(work, query)),
    route(contract.countMotions, (work) => counts(work, sentences)),
    // The sheet stands before the motion's own address, which would take its last word for an id.
    ...presidiumRoutes(names),
    route(contract.readMotion, (work, { params }) => read(work, params.id)),
    ...writingRoutes,
    ...committeeRoutes,
  ]
}

import type { Catalogue } from '../../platform/http/sentences.ts'
import { route, type Route } from '../../platform/http/route.ts'
import type { Names } from '../docket/words.ts'
import { suggestionBoardRoutes } from './board/routes.ts'
import * as contract from './contract.ts'
import { counts } from './counts.ts'
import { suggestionDocumentRoutes } from './documents/routes.ts'
import { gateRoutes } from './gate/routes.ts'
import { handingOverRoutes } from './handing-over/routes.ts'
import { handlingRoutes } from './handling/routes.ts'
import { importingRoutes } from './importing/routes.ts'
import { judgingRoutes } from './judging/routes.ts'
import { list } from './list.ts'
import { numbersRoutes } from './numbers/routes.ts'
import { readerOf } from './read.ts'
import { routingRoutes } from './routing/routes.ts'
import { similarRoutes } from './similar/routes.ts'
import { supervisingRoutes } from './supervising/routes.ts'
import { writingRoutes } from './writing/routes.ts'

/** The room's endpoints: its lists and pages, and those of each part. */
export const suggestionRoutes = (names: Names, sentences: Catalogue): Route[] => {
  const read = readerOf(names, sentences)
  return [
    route(contract.listSuggestions, (work, { query }) => list(work, query)),
    route(contract.countSuggestions, (work) => counts(work)),
    // Before the paper's own address, which would take their last word for an id.
    ...numbersRoutes,
    ...similarRoutes,
    ...routingRoutes,
    ...suggestionDocumentRoutes(read),
    route(contract.readSuggestion, (work, { params }) => read(work, params.id)),
    ...writingRoutes,
    ...gateRoutes,
    ...handingOverRoutes,
    ...handlingRoutes,
    ...judgingRoutes,
    ...supervisingRoutes,
    ...suggestionBoardRoutes(names),
    ...importingRoutes,
  ]
}

import type { Catalogue } from '../../platform/http/sentences.ts'
import type { Route } from '../../platform/http/route.ts'
import type { Names } from '../docket/words.ts'
import { progressBoardRoutes } from './board/routes.ts'
import { bulletinRoutes } from './bulletins/routes.ts'
import { hearingRoutes } from './hearings/routes.ts'
import { visitRoutes } from './visits/routes.ts'

/** The room's endpoints, part by part. */
export const progressRoutes = (names: Names, sentences: Catalogue): Route[] => [
  ...bulletinRoutes(names, sentences),
  ...hearingRoutes(names),
  ...visitRoutes(names, sentences),
  ...progressBoardRoutes,
]

import type { Catalogue } from '../../platform/http/sentences.ts'
import type { Route } from '../../platform/http/route.ts'
import type { Names } from '../docket/words.ts'
import { columnRoutes } from './columns/routes.ts'
import { lawRoutes } from './law-library/routes.ts'

/** The room's endpoints. */
export const publicityRoutes = (names: Names, sentences: Catalogue): Route[] => [
  ...columnRoutes(names, sentences),
  ...lawRoutes,
]

import type { Catalogue } from '../../platform/http/sentences.ts'
import type { Route } from '../../platform/http/route.ts'
import type { Names } from '../docket/words.ts'
import { dutyReportRoutes } from './accounting/routes.ts'
import { contactingRoutes } from './contacting/routes.ts'
import { legalHelpRoutes } from './legal-help/routes.ts'

/** The room's endpoints, part by part. */
export const voterRoutes = (names: Names, sentences: Catalogue): Route[] => [
  ...contactingRoutes,
  ...dutyReportRoutes(names, sentences),
  ...legalHelpRoutes(names, sentences),
]

import type { PublicPage } from '../../../platform/portal/page.ts'
import { cardPage } from './card-page.ts'
import { deputyPublicPage } from './deputy-page.ts'
import { findPage } from './find-page.ts'
import type { Later } from './later.ts'

/** What everybody may read of deputies; what later rooms know of them, the app puts in. */
export const deputiesPublicPages = (later: Later): readonly PublicPage[] => [
  findPage(later),
  deputyPublicPage(later),
  cardPage(later),
]

import { publicPage, type PublicPage } from '../../platform/portal/page.ts'
import { columnPage, columnsPage } from './columns/public.ts'
import { articlePage, lawPage, lawsPage } from './law-library/public.ts'

/** What everybody may read of this room, without an account. */
export const publicityPublicPages: readonly PublicPage[] = [
  publicPage(columnsPage),
  publicPage(columnPage),
  publicPage(lawsPage),
  publicPage(lawPage),
  publicPage(articlePage),
]

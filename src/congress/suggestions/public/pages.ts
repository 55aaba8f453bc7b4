import type { PublicPage } from '../../../platform/portal/page.ts'
import { listPage, wholePage } from './list-page.ts'
import { numbersPage } from './numbers-page.ts'
import { paperPage } from './paper-page.ts'

/** What everybody may read of suggestions. */
export const suggestionsPublicPages: readonly PublicPage[] = [listPage, numbersPage, wholePage, paperPage]

import { decisionPublicForms, decisionPublicPages } from '../../congress/decisions/index.ts'
import { opinionsPublicForms, opinionsPublicPages } from '../../congress/opinions/index.ts'
import { progressPublicPages } from '../../congress/progress/index.ts'
import { publicityPublicPages } from '../../congress/publicity/index.ts'
import { suggestionsPublicPages } from '../../congress/suggestions/index.ts'
import { voterPublicPages } from '../../congress/voters/index.ts'
import { publicPage, type PublicForm, type PublicPage } from '../../platform/portal/page.ts'
import { openDataPage } from './open-data-page.ts'

/** Every page the public reads: each room adds its own. The first of a place without a parameter stands in the menu. */
const pages: readonly PublicPage[] = [
  ...opinionsPublicPages,
  ...suggestionsPublicPages,
  ...decisionPublicPages,
  ...progressPublicPages,
  ...publicityPublicPages,
  // After the deputies' own pages, which stand in the menu.
  ...voterPublicPages,
]

/** The same, and the page that lists their data. */
export const publicPages: readonly PublicPage[] = [...pages, publicPage(openDataPage(pages))]

/** Every form the public sends. */
export const publicForms: readonly PublicForm[] = [...opinionsPublicForms, ...decisionPublicForms]

import { consultationsPublicForms, consultationsPublicPages } from '../../congress/consultations/index.ts'
import { decisionPublicForms, decisionPublicPages } from '../../congress/decisions/index.ts'
import { opinionsPublicForms, opinionsPublicPages } from '../../congress/opinions/index.ts'
import { progressPublicPages } from '../../congress/progress/index.ts'
import { publicityPublicPages } from '../../congress/publicity/index.ts'
import { stationsPublicPages } from '../../congress/stations/index.ts'
import { suggestionsPublicPages } from '../../congress/suggestions/index.ts'
import { voterPublicPages } from '../../congress/voters/index.ts'
import { publicPage, type PublicForm, type PublicPage } from '../../platform/portal/page.ts'
import { aboutPage } from './about-page.ts'
import { homePage } from './home.ts'
import { deputyPages } from './deputies.ts'
import { openDataPage } from './open-data-page.ts'
import { wordsPage } from './words-page.ts'

/** Every form the public sends. */
export const publicForms: readonly PublicForm[] = [
  ...opinionsPublicForms,
  ...consultationsPublicForms,
  ...decisionPublicForms,
]

/** What the rooms publish: each adds its own. The first of a place without a parameter stands in the menu. */
const pages: readonly PublicPage[] = [
  ...deputyPages,
  ...opinionsPublicPages,
  ...suggestionsPublicPages,
  ...decisionPublicPages,
  ...consultationsPublicPages,
  ...progressPublicPages,
  ...stationsPublicPages,
  ...publicityPublicPages,
  // After the deputies' own pages, which stand in the menu.
  ...voterPublicPages,
]

/** The same, with the first page, the page that lists their data, and what is said of all. */
export const publicPages: readonly PublicPage[] = [
  homePage(pages, publicForms),
  ...pages,
  publicPage(openDataPage(pages)),
  wordsPage,
  aboutPage,
]

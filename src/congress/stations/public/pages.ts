import type { PublicPage } from '../../../platform/portal/page.ts'
import { receptionPage, receptionsPage } from './reception-pages.ts'
import { posterPage, stationPage, stationsPage } from './station-pages.ts'

/** What everybody reads of stations and reception days. */
export const stationsPublicPages: readonly PublicPage[] = [
  stationsPage,
  stationPage,
  posterPage,
  receptionsPage,
  receptionPage,
]

export { stationOfArea, stationsOf } from './queries.ts'
export {
  deputiesOnDuty,
  nextReceptionDays,
  publishedReceptions,
  type PublishedReception,
} from './receptions/published.ts'
export { receptionOf } from './receptions/queries.ts'
export type { Station } from './words.ts'
export { openReception } from './receptions/open-for-period.ts'
export { receptionListener } from './receptions/listener.ts'
export { visitRuling } from './receptions/read.ts'
export type { Visits } from './visits.ts'
export { isOnDuty } from './receptions/hold.ts'
export { stationsPublicPages } from './public/pages.ts'
export { receptionCalendar } from './public/calendar.ts'

export { openLegalHelp } from './legal-help/open.ts'
export { contactSaid, notePassedOn } from './contacting/log.ts'
export { contactsOfYear, votersOf as votersOfDeputy } from './contacting/queries.ts'
export { voterPublicPages } from './accounting/public-pages.ts'
export {
  announcedReports,
  publishedReportsOf,
  type AnnouncedReport,
  type PublishedReport,
} from './accounting/published.ts'

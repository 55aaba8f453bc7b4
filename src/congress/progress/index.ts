export { openBulletin } from './bulletins/open-for-period.ts'
export { publishedBulletin, publishedBulletins } from './bulletins/published.ts'
export { bulletinHtml, bulletinsHtml } from './bulletins/html.ts'
export { progressRoutes } from './routes.ts'

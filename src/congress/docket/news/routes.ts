import { route, type Route } from '../../../platform/http/route.ts'
import { namesIn } from '../lives.ts'
import * as contract from './contract.ts'
import { markRead, news, unreadNews } from './news.ts'
import type { Telling } from './told.ts'

/** What is new on one's papers, for a house with these lives. */
export function newsRoutes(telling: Telling): Route[] {
  const names = namesIn(telling.lives)
  return [
    route(contract.readNews, (work, { query }) => news(work, names, telling, query)),
    route(contract.countNews, (work) => unreadNews(work, telling)),
    route(contract.markNewsRead, (work, { body }) => markRead(work, body)),
  ]
}

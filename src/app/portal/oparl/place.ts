import { dayInShanghai } from '../../../law/day.ts'
import type { Reader } from '../../../platform/database/house.ts'
import { congressOf } from './bodies.ts'
import type { Source } from './thing.ts'

export const congressIdIn = (text: string): number => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0)

/** Which congress is asked about, and where its interface is reached. */
export interface Place {
  readonly congressId: number
  readonly base: string
}

/** What is written of one congress, where this reader reached it; null where there is none. */
export async function sourceAt(tx: Reader, { congressId, base }: Place, now: Date) {
  const congress = await congressOf({ tx, congressId })
  if (!congress) return null
  const portal = base.replace(/\/oparl\/v1\.1$/, '')
  const source: Source = {
    tx,
    congressId,
    today: dayInShanghai(now),
    founded: congress.createdAt,
    url: (kind, id) => `${base}/${kind}/${id}`,
    bodyUrl: `${base}/body/${congressId}`,
    page: (path) => (path === '/' ? portal : `${portal}${path}`),
  }
  return { source, congress }
}

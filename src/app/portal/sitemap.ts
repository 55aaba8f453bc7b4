import type { Reader } from '../../platform/database/house.ts'
import type { PublicPage } from '../../platform/portal/page.ts'
import { escaped } from '../../platform/text/html.ts'
import { askedFor, isList } from './open-data.ts'

interface Asking {
  readonly tx: Reader
  readonly congressId: number
  readonly now: Date
}

interface Found {
  /** Below the congress's portal. */
  readonly path: string
  readonly on?: string
}

/** As many as one file may hold. */
const most = 50_000
/** Pages below the lists that are looked into for what they lead to themselves. */
const mostInto = 200

/** What a path asks of a page, `/laws/:id`; null where it is another's. */
export function paramsIn(pattern: string, path: string): Record<string, string> | null {
  const [wanted, given] = [pattern.split('/'), path.split('/')]
  if (wanted.length !== given.length) return null
  const params: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? ''
    if (part.startsWith(':')) params[part.slice(1)] = value
    else if (part !== value) return null
  }
  return params
}

async function ledFrom(page: PublicPage, asking: Asking, params: Record<string, string>): Promise<Found[]> {
  const model = await page.read(askedFor(asking, page, params))
  if (model === null) return []
  const days = new Map((page.entries?.(model) ?? []).map(({ at, on }) => [at, on]))
  return (page.leadsTo?.(model) ?? []).map((path) => ({ path, ...(days.has(path) && { on: days.get(path) }) }))
}

/** Every address of the portal there is just now: the lists, what they lead to, and what that leads to. */
export async function addressesOf(pages: readonly PublicPage[], asking: Asking): Promise<Found[]> {
  const found = new Map<string, Found>()
  const add = (each: Found) => found.has(each.path) || found.size >= most || found.set(each.path, each)
  for (const page of pages.filter(isList)) {
    const model = await page.read(askedFor(asking, page))
    if (model !== null) add({ path: page.path })
  }
  for (const page of pages.filter((each) => isList(each) && each.leadsTo))
    for (const each of await ledFrom(page, asking, {})) add(each)
  const inner = pages.filter((each) => !isList(each) && each.leadsTo)
  let into = 0
  for (const { path } of [...found.values()])
    for (const page of inner) {
      const params = paramsIn(page.path, path)
      if (!params || (into += 1) > mostInto) continue
      for (const each of await ledFrom(page, asking, params)) add(each)
    }
  return [...found.values()]
}

const xml = (parts: readonly string[], kind: 'urlset' | 'sitemapindex'): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<${kind} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${parts.join('\n')}
</${kind}>`

/** The addresses of one congress, as search engines read them. @param home the congress's portal */
export const sitemapOf = (found: readonly Found[], home: string): string =>
  xml(
    found.map(({ path, on }) => {
      const changed = on ? `<lastmod>${escaped(on)}</lastmod>` : ''
      return `<url><loc>${escaped(home + (path === '/' ? '' : path))}</loc>${changed}</url>`
    }),
    'urlset',
  )

/** Where each congress's addresses are listed. */
export const sitemapIndexOf = (outside: string, congresses: readonly { readonly congressId: number }[]): string =>
  xml(
    congresses.map(
      ({ congressId }) => `<sitemap><loc>${escaped(`${outside}/public/${congressId}/sitemap.xml`)}</loc></sitemap>`,
    ),
    'sitemapindex',
  )

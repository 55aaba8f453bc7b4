import { dayInShanghai } from '../../law/day.ts'
import type { House } from '../../platform/database/house.ts'
import type { PublicForm, PublicPage } from '../../platform/portal/page.ts'
import { publicForms, publicPages } from './pages.ts'

const nothingAsked = (names: readonly string[] = []) => Object.fromEntries(names.map((name) => [name, '']))

/** As a pattern of addresses: `/suggestions/:id`. */
const fits = ({ path }: { readonly path: string }) => new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`)

interface Where {
  readonly house: House
  readonly congressId: number
  readonly now: Date
}

/** Where the lists lead, read as the sitemap reads them. */
async function ledTo({ house, congressId, now }: Where): Promise<string[]> {
  const found: string[] = []
  for (const { path, queries, read, leadsTo, entries } of publicPages) {
    if (path.includes(':') || !(leadsTo || entries)) continue
    const asked = {
      congressId,
      now,
      today: dayInShanghai(now),
      language: 'zh',
      params: {},
      query: nothingAsked(queries),
    } as const
    const model = await house.read(congressId, (tx) => read({ ...asked, tx }))
    if (model === null) continue
    found.push(...(leadsTo?.(model) ?? []), ...(entries?.(model) ?? []).map(({ at }) => at))
  }
  return found
}

/**
 * One address for every page and form that is declared, below a congress's portal; `missing` are those that the lists
 * lead nowhere to.
 */
export async function everyPage(where: Where): Promise<{ addresses: string[]; missing: string[] }> {
  const all: readonly (PublicPage | PublicForm)[] = [...publicPages, ...publicForms]
  const named = new Set(all.map(({ path }) => path))
  // A page with a name of its own is no example of one with a parameter.
  const led = (await ledTo(where)).filter((at) => !named.has(at))
  const one = all.map((page) => {
    const known = page.path.includes(':') ? led.find((at) => fits(page).test(at)) : page.path
    // A form about a thing stands below it.
    const last = page.path.slice(page.path.lastIndexOf('/'))
    const below = last.includes(':') ? undefined : led.map((at) => `${at}${last}`).find((at) => fits(page).test(at))
    return { path: page.path, at: known ?? below }
  })
  return {
    addresses: one.flatMap(({ at }) => (at === undefined ? [] : [at])),
    missing: one.flatMap(({ path, at }) => (at === undefined ? [path] : [])),
  }
}

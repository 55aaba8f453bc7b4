import { deputyByName } from '../congress/deputies/index.ts'
import { matterOf } from '../congress/docket/index.ts'
import { organByName } from '../congress/organs/index.ts'
import { addDays } from '../law/day.ts'
import { newId } from '../platform/database/id.ts'
import type { Route, Work } from '../platform/http/route.ts'
import { membersAs, type Caller } from '../platform/identity/index.ts'
import { allRoutes } from './rooms.ts'
import { systemCaller } from './system.ts'

/** Something somebody does at the desk: an endpoint by its name, with what is sent. */
interface SeedStep {
  /** `clerk`, `chair`, `deputy 龙晚秀`, `handler 青岚县水利局`, `head 青岚县水利局`; the name the record shows after `as`. */
  readonly by: string
  readonly as: string
  readonly do: string
  readonly body?: Readonly<Record<string, unknown>>
}

/** A paper, and what is done with it on the day the demonstration is loaded. */
export interface SeedStory {
  readonly draft: Readonly<Record<string, unknown>>
  readonly steps: readonly SeedStep[]
}

const rolesOf: Readonly<Record<string, readonly string[]>> = {
  clerk: ['staff'],
  chair: ['chair'],
  deputy: ['deputy'],
  handler: ['organ-handler'],
  head: ['organ-head'],
}

/** What a seed names and the congress knows by an id, or a day counted from today. */
async function known({ tx, congressId, today }: Work, [what, name]: readonly [string, string]): Promise<unknown> {
  if (what === 'organ') return organByName(tx, congressId, name)
  if (what === 'deputy') return deputyByName(tx, congressId, name)
  return what === 'id' ? newId() : addDays(today, Number(name))
}

const marked = /^@(organ|deputy|day|id):(.*)$/

/** The body as it is sent: `@organ:水利局`, `@deputy:李秀兰`, `@day:30`, `@id:` stand for what they name. */
async function filled(work: Work, value: unknown): Promise<unknown> {
  if (typeof value === 'string') {
    const [, what, name] = marked.exec(value) ?? []
    return what ? known(work, [what, name ?? '']) : value
  }
  if (Array.isArray(value)) return Promise.all(value.map((each) => filled(work, each)))
  if (typeof value !== 'object' || value === null) return value
  const pairs = await Promise.all(
    Object.entries(value).map(async ([key, each]) => [key, await filled(work, each)] as const),
  )
  return Object.fromEntries(pairs)
}

async function callerOf(work: Work, { by, as }: Pick<SeedStep, 'by' | 'as'>): Promise<Caller> {
  const [role = '', name = ''] = by.split(' ')
  const { tx, congressId } = work
  const roles = rolesOf[role] ?? []
  // Some rules ask whether two acts were the same person's: whoever has an account acts by it.
  const account = (await membersAs(tx, { role: roles[0] })).find((member) => member.name === as)
  return {
    ...systemCaller(congressId, roles),
    ...(account && { accountId: account.accountId }),
    name: as,
    deputyId: role === 'deputy' ? await deputyByName(tx, congressId, name) : null,
    organId: role === 'handler' || role === 'head' ? await organByName(tx, congressId, name) : null,
  }
}

interface Sent {
  readonly params?: unknown
  readonly query?: unknown
  readonly body?: unknown
}

/** One request as the door would take it: parsed by its contract, then done. */
const ask = (work: Work, { contract, handle }: Route, { params, query, body }: Sent): Promise<unknown> =>
  Promise.resolve(
    handle(work, {
      params: contract.params?.parse(params ?? {}),
      query: contract.query?.parse(query ?? {}),
      body: contract.body?.parse(body),
    }),
  )

/** Does one thing as somebody of the seeds: `ask('clerk', '晏小舟', 'planGathering', { body })`. @returns the reply */
export type AskAs = (by: string, as: string, endpoint: string, sent: Sent) => Promise<unknown>

const routesByName = () => new Map(allRoutes().map((route) => [route.contract.name, route]))

const named = (routes: ReadonlyMap<string, Route>, name: string): Route => {
  const route = routes.get(name)
  if (!route) throw new Error(`seeds: no endpoint ${name}`)
  return route
}

/** The house's own endpoints, for a scene of the demonstration written as a program. */
export function askAs(work: Work): AskAs {
  const routes = routesByName()
  return async (by, as, endpoint, sent) =>
    ask({ ...work, caller: await callerOf(work, { by, as }) }, named(routes, endpoint), sent)
}

/** Plays papers through the house's own endpoints, so that the demonstration shows what every one of them leaves. */
export async function playStories(work: Work, stories: readonly SeedStory[]): Promise<void> {
  const routes = routesByName()
  for (const { draft, steps } of stories) {
    const id = newId(work.now.getTime())
    const [first] = steps
    if (!first) continue
    const body = { ...((await filled(work, draft)) as object), id }
    await ask({ ...work, caller: await callerOf(work, first) }, named(routes, 'draftSuggestion'), { body })
    for (const step of steps.filter((each) => each.do !== 'draftSuggestion')) {
      const { version } = await matterOf(work.tx, work.congressId, { kind: 'suggestion', id })
      const sent = { version, ...((await filled(work, step.body ?? {})) as object) }
      await ask({ ...work, caller: await callerOf(work, step) }, named(routes, step.do), { params: { id }, body: sent })
    }
  }
}

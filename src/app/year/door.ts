import { dayInShanghai, type Day } from '../../law/day.ts'
import { Refused } from '../../law/ruling.ts'
import type { House } from '../../platform/database/house.ts'
import { NotFound, Overtaken } from '../../platform/http/errors.ts'
import type { Door, Route } from '../../platform/http/route.ts'
import { admit } from '../../platform/http/serve.ts'
import type { Caller } from '../../platform/identity/index.ts'
import { allRoutes } from '../rooms.ts'
import { systemCaller } from '../system.ts'

/** What somebody sends: the name of an endpoint and what it takes. */
export interface Asked {
  readonly by: string
  readonly name: string
  readonly params?: Readonly<Record<string, unknown>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly body?: Readonly<Record<string, unknown>>
}

export type Answered = { readonly reply: unknown } | { readonly refused: string }

const noDoor: Door = { address: '', userAgent: '', token: null, language: 'zh', setCookie: () => undefined }
const routes = new Map(allRoutes().map((route) => [route.contract.name, route]))

function routeOf(name: string): Route {
  const route = routes.get(name)
  if (!route) throw new Error(`no endpoint ${name}`)
  return route
}

/** What the house answers to whoever may not, or was overtaken; a fault is nobody's answer. */
function refusalOf(error: unknown): string {
  if (error instanceof Refused) return error.ruling.because
  if (error instanceof Overtaken) return 'overtaken'
  if (error instanceof NotFound) return `no such ${error.what}`
  throw error
}

/** The people of the town at the house's own endpoints, on a clock that is set. */
export interface Desk {
  readonly house: House
  readonly congressId: number
  readonly clock: { now: Date }
  readonly people: ReadonlyMap<string, Caller>
  /** Asks as the server would: admitted, parsed, in a transaction of its own. */
  readonly ask: (asked: Asked) => Promise<Answered>
}

export async function openDesk(house: House, congressId: number, clock: { now: Date }): Promise<Desk> {
  const people = await callersOf(house, congressId)
  const ask = async ({ by, name, ...sent }: Asked): Promise<Answered> => {
    const { contract, handle } = routeOf(name)
    const caller = people.get(by)
    if (!caller) throw new Error(`nobody is called ${by}`)
    admit(contract.for, caller)
    const asked = {
      params: contract.params?.parse(sent.params ?? {}),
      query: contract.query?.parse(sent.query ?? {}),
      body: contract.body?.parse(sent.body ?? {}),
    }
    const { now } = clock
    const work = { caller, congressId, now, today: dayInShanghai(now), door: noDoor }
    const within = contract.method === 'GET' ? house.read : house.write
    try {
      const answer = await within(congressId, (tx) => handle({ ...work, tx }, asked))
      return { reply: contract.reply.parse(answer) }
    } catch (error) {
      return { refused: refusalOf(error) }
    }
  }
  return { house, congressId, clock, people, ask }
}

/** Everybody with an account, as a session would know them. */
async function callersOf(house: House, congressId: number): Promise<Map<string, Caller>> {
  const rows = await house.read(congressId, (db) =>
    db
      .selectFrom('identity.account as account')
      .innerJoin('identity.membership as member', 'member.account_id', 'account.id')
      .select(['account.id', 'account.username', 'account.name', 'member.role', 'member.deputy_id', 'member.organ_id'])
      .where('member.congress_id', '=', congressId)
      .execute(),
  )
  return new Map(
    rows.map(({ id, username, name, role, deputy_id: deputyId, organ_id: organId }) => [
      username,
      { ...systemCaller(congressId, [role]), accountId: id, username, name, deputyId, organId },
    ]),
  )
}

/** What must be answered, unless it is refused for this one reason. @throws when the house refused it for another */
export async function answerTo(desk: Desk, asked: Asked, unless?: string): Promise<unknown> {
  const answered = await desk.ask(asked)
  if ('refused' in answered && answered.refused === unless) return null
  if ('refused' in answered)
    throw new Error(
      `${dayInShanghai(desk.clock.now)} ${asked.by} ${asked.name}: ${answered.refused} ${JSON.stringify(asked)}`,
    )
  return answered.reply
}

export const today = ({ clock }: Desk): Day => dayInShanghai(clock.now)

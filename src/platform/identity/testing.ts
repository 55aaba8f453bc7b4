import type { FastifyInstance, InjectOptions } from 'fastify'
import { generateSync } from 'otplib'
import { newId } from '../database/id.ts'
import { testHouse, type TestHouse } from '../database/testing.ts'
import { sessionCookie } from '../http/route.ts'
import { platformSentences } from '../http/sentences.ts'
import { buildServer } from '../http/server.ts'
import { hashPassword, openAccount, refusalSentences, type Issuing } from './index.ts'
import { identityRoutes } from './routes.ts'
import type { IdentitySettings } from './settings.ts'

export const goodPassword = 'plum-orchard-7391'
const hashed = hashPassword(goodPassword)

/** Two congresses with accounts, a clock one sets, and the real server in front of them. */
export interface Town extends TestHouse {
  readonly server: FastifyInstance
  readonly settings: IdentitySettings
  readonly clock: { now: Date }
  /** Congresses that demand a second factor. */
  readonly demanding: Set<number>
  issue(congressId: number, account: Partial<Issuing> & { username: string; mustChange?: boolean }): Promise<string>
  browser(): Browser
}

export const knownRoles = {
  deputy: 'deputy',
  staff: null,
  chair: null,
  'organ-handler': 'organ',
  'organ-head': 'organ',
  'government-office': null,
  'party-office': null,
  'system-admin': null,
  'security-admin': null,
  'audit-admin': null,
} as const

export async function testTown(oidc: IdentitySettings['oidc'] = null): Promise<Town> {
  const house = await testHouse()
  const clock = { now: new Date('2026-11-23T09:00:00+08:00') }
  const demanding = new Set<number>()
  const settings: IdentitySettings = {
    knownRoles,
    secondFactorRequired: async (_tx, congressId) => demanding.has(congressId),
    congressName: async (_tx, congressId) => `congress ${congressId}`,
    isHere: async () => true,
    succession: { foresee: async () => [], pass: async () => undefined },
    oidc,
  }
  const server = await buildServer({
    house: house.house,
    routes: identityRoutes(settings),
    sentences: { ...platformSentences, ...refusalSentences },
    clock: () => clock.now,
  })
  return {
    ...house,
    server,
    settings,
    clock,
    demanding,
    browser: () => new Browser(server),
    issue: (congressId, { username, name = username, roles = [{ role: 'staff' }], mustChange = false }) =>
      house.house.write(congressId, async (tx) => {
        const managing = { tx, congressId, now: clock.now, caller: null }
        const passwordHash = await hashed
        return (await openAccount(managing, settings, { username, name, roles, passwordHash, mustChange })).id
      }),
  }
}

export interface Answered {
  readonly status: number
  // The tests look into replies and problems alike.
  readonly body: Record<string, any>
}

/** Somebody's browser: keeps the session cookie, and nothing else. */
/** A file is not read as words. */
const isJson = (headers: Readonly<Record<string, unknown>>): boolean => String(headers['content-type']).includes('json')

export class Browser {
  readonly #server: FastifyInstance
  token: string | null = null
  constructor(server: FastifyInstance) {
    this.#server = server
  }

  async ask(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: object): Promise<Answered> {
    const asked: InjectOptions = {
      method,
      url: `/api${path}`,
      cookies: this.token ? { [sessionCookie]: this.token } : {},
    }
    const reply = await this.#server.inject(body ? { ...asked, payload: body } : asked)
    const set = reply.cookies.find(({ name }) => name === sessionCookie)
    if (set) this.token = set.value || null
    return { status: reply.statusCode, body: isJson(reply.headers) ? reply.json() : {} }
  }

  signIn = (username: string, password: string = goodPassword) => this.ask('POST', '/session', { username, password })
}

/** The code an authenticator app shows. @param step steps of 30 s before or after */
export const codeAt = (secret: string, now: Date, step = 0): string =>
  generateSync({ secret, epoch: Math.floor(now.getTime() / 1000) + step * 30 })

export const anyId = newId

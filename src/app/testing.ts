import type { FastifyInstance } from 'fastify'
import { testHouse, type TestHouse } from '../platform/database/testing.ts'
import { hashPassword, openAccount } from '../platform/identity/index.ts'
import { Browser, goodPassword } from '../platform/identity/testing.ts'
import { roles, type Level, type Role } from '../congress/organs/words.ts'
import { testPeople, type TestPeople } from '../congress/suggestions/testing.ts'
import { buildApi } from './api.ts'
import { identitySettings } from './rooms.ts'

const hashed = hashPassword(goodPassword)

/** A congress with people behind the real API, and one signed-in browser for every role. */
export interface TestCongress extends TestPeople {
  readonly browsers: Readonly<Record<Role, Browser>>
}

export interface TestApi extends TestHouse {
  readonly server: FastifyInstance
  readonly clock: { now: Date }
  congress(level?: Level): Promise<TestCongress>
  visitor(): Browser
}

const tieOf = (role: Role, people: TestPeople) => ({
  deputyId: role === 'deputy' ? people.deputies.li : null,
  organId: role === 'organ-handler' || role === 'organ-head' ? people.organs.water : null,
})

export async function testApi(): Promise<TestApi> {
  const house = await testHouse()
  const clock = { now: new Date('2026-03-02T10:00:00+08:00') }
  const server = await buildApi({
    house: house.house,
    clock: () => clock.now,
    requestsPerMinute: 1_000_000,
    // What was just done is read at once.
    portalTimes: { freshSeconds: 0, whileSeconds: 0 },
  })
  return {
    ...house,
    server,
    clock,
    visitor: () => new Browser(server),
    congress: async (level) => {
      const people = await testPeople(house.house, level)
      const { congressId } = people
      const browsers = {} as Record<Role, Browser>
      for (const role of roles) {
        const username = `${role}-${congressId}`
        await house.house.write(congressId, async (tx) =>
          openAccount({ tx, congressId, now: clock.now, caller: null }, identitySettings(null), {
            username,
            name: username,
            roles: [{ role, ...tieOf(role, people) }],
            passwordHash: await hashed,
            mustChange: false,
          }),
        )
        browsers[role] = new Browser(server)
        await browsers[role].signIn(username)
      }
      return { ...people, browsers }
    },
  }
}

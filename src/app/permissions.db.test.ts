import { describe, expect, test } from 'vitest'
import { roles } from '../congress/organs/words.ts'
import { newId } from '../platform/database/id.ts'
import { allRoutes } from './rooms.ts'
import { testApi } from './testing.ts'

const api = await testApi()
const { browsers } = await api.congress()
const contracts = allRoutes().map(({ contract }) => contract)

const filled = (path: string): string => path.replace('/api', '').replaceAll(/:\w+/g, () => newId())

describe.each(contracts.map((contract) => [contract.name, contract] as const))('%s', (_name, contract) => {
  const { method, path } = contract
  const ask = (browser: { ask: (typeof browsers.staff)['ask'] }) =>
    browser.ask(method, filled(path), method === 'GET' ? undefined : {})

  test('a visitor is let in only where anyone is', async () => {
    const { status, body } = await ask(api.visitor())
    // What half-open sessions need (a due change of password, a second factor) is for anyone and asks by itself.
    if (contract.for === 'anyone') expect(body['code']).not.toBe('not-for-you')
    else expect([status, body['code']]).toEqual([401, 'not-signed-in'])
  })

  // Signing out or ending sessions would shut the browsers that the other cells still need.
  const ending = ['signOut', 'endOtherSessions'].includes(contract.name)
  test.skipIf(ending).each(roles)('%s', async (role) => {
    const { status, body } = await ask(browsers[role])
    const mayCall = contract.for === 'anyone' || contract.for === 'signed-in' || contract.for.includes(role)
    if (mayCall) expect(body['code']).not.toBe('not-for-you')
    else expect([status, body['code']]).toEqual([403, 'not-for-you'])
    expect(status).toBeLessThan(500)
  })
})

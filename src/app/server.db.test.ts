import { beforeAll, describe, expect, test } from 'vitest'
import { buildApi } from './api.ts'
import { testApi, type TestCongress } from './testing.ts'

const api = await testApi()
let town: TestCongress
beforeAll(async () => {
  town = await api.congress()
})

describe('what the program tells of itself', () => {
  const metrics = (remoteAddress: string, headers: Record<string, string> = {}) =>
    api.server.inject({ url: '/metrics', remoteAddress, headers })

  test('measures are for this machine', async () => {
    expect((await metrics('127.0.0.1')).body).toContain('lianxin_http_seconds')
    expect((await metrics('::1')).statusCode).toBe(200)
  })
  test.each([
    ['from another machine', '10.1.2.3', {}],
    ['from outside, through a proxy on this machine', '127.0.0.1', { 'x-forwarded-for': '203.0.113.9' }],
  ])('and for nobody %s', async (_whence, address, headers) => {
    const { statusCode, body } = await metrics(address, headers as Record<string, string>)
    expect([statusCode, body.includes('lianxin_http_seconds')]).toEqual([404, false])
  })
  test('whether it lives is for anyone, and tells no more', async () => {
    expect((await api.server.inject({ url: '/healthz', remoteAddress: '10.1.2.3' })).json()).toEqual({ status: 'ok' })
  })
  test('faults are logged also where requests are not', async () => {
    const quiet = await buildApi({ house: api.house, log: false })
    const loud = await buildApi({ house: api.house, log: true })
    expect([quiet.log.level, loud.log.level]).toEqual(['error', 'info'])
  })
})

describe('a body from somebody who may not send it', () => {
  const sent = (cookies: Record<string, string>) =>
    api.server.inject({
      method: 'POST',
      url: '/api/deputies/import',
      headers: { 'content-type': 'application/json' },
      cookies,
      payload: `{"content":"${'A'.repeat(16 * 1024 * 1024)}"}`,
    })

  test('is not read: neither a visitor’s, nor that of another role', async () => {
    expect((await sent({})).statusCode).toBe(401)
    expect((await sent({ lianxin_session: town.browsers.deputy.token ?? '' })).statusCode).toBe(403)
    expect((await sent({ lianxin_session: town.browsers.staff.token ?? '' })).statusCode).toBe(413)
  })
})

describe('two clerks who import one file at once', () => {
  test('have entered it once', async () => {
    const content = Buffer.from('{"title":"同一件建议"}\n{"title":"另一件建议"}').toString('base64')
    const file = { fileName: 'a.jsonl', content, confirm: true }
    const once = () => town.browsers.staff.ask('POST', '/suggestions/import', file)
    const both = await Promise.all([once(), once(), once()])
    expect(both.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(both.map(({ body }) => body['added']).sort()).toEqual([0, 0, 2])
    const { body } = await town.browsers.staff.ask('GET', '/suggestions?state=submitted')
    expect(body['rows']).toHaveLength(2)
  })
})

describe('what browsers keep', () => {
  const signIn = (headers: Record<string, string> = {}) =>
    api.server.inject({
      method: 'POST',
      url: '/api/session',
      headers,
      payload: { username: `staff-${town.congressId}`, password: 'plum-orchard-7391' },
    })

  test('answers about people and papers are kept by nobody on the way', async () => {
    const cookies = { lianxin_session: town.browsers.staff.token ?? '' }
    const { headers, statusCode } = await api.server.inject({ url: '/api/deputies', cookies })
    expect([statusCode, headers['cache-control']]).toEqual([200, 'no-store'])
  })
  test('the session’s cookie is out of reach of scripts and of other sites, and over TLS stays there', async () => {
    const [plain] = (await signIn()).cookies
    expect(plain).toMatchObject({ name: 'lianxin_session', httpOnly: true, sameSite: 'Lax', path: '/' })
    const [secured] = (await signIn({ 'x-forwarded-proto': 'https' })).cookies
    expect(secured).toMatchObject({ secure: true })
    expect(secured?.value).not.toBe(plain?.value)
  })
})

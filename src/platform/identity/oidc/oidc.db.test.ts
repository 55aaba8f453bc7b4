import { afterAll, describe, expect, test } from 'vitest'
import { ownerClient } from '../../database/connect.ts'
import { oidcSettings, openOidcClient } from '../index.ts'
import { redirectUri, testProvider } from './testing.ts'
import { codeAt, goodPassword, testTown, type Browser } from '../testing.ts'

const provider = await testProvider()
afterAll(() => provider.close())
const { issuer, client } = provider
const town = await testTown(openOidcClient({ issuer, ...client, redirectUri, name: '政务统一认证' }))
const { browser, issue, clock } = town
const owner = await ownerClient(town.ownerUrl)
afterAll(() => owner.end())

const begin = async (desk: Browser, path = '/session/oidc') => {
  const { status, body } = await desk.ask('POST', path)
  expect(status).toBe(200)
  return { location: body['location'] as string, ticket: body['ticket'] as string }
}

async function goAndComeBack(desk: Browser, subject: string, path = '/session/oidc') {
  provider.subject = subject
  const { location, ticket } = await begin(desk, path)
  return desk.ask('PUT', path, { ticket, answer: await provider.walk(location) })
}

async function link(username: string, subject: string): Promise<Browser> {
  const desk = browser()
  await desk.signIn(username)
  expect(await goAndComeBack(desk, subject, '/session/oidc/link')).toMatchObject({
    status: 200,
    body: { linked: true },
  })
  return desk
}

describe('single sign-on with a real provider', () => {
  test('is offered by name', async () => {
    expect((await browser().ask('GET', '/session/options')).body).toEqual({ singleSignOn: { name: '政务统一认证' } })
  })

  test('asks for a code with PKCE, state and nonce, each new every time', async () => {
    const urls = [await begin(browser()), await begin(browser())].map(({ location }) => new URL(location).searchParams)
    for (const asked of urls)
      expect(Object.fromEntries(asked)).toMatchObject({
        response_type: 'code',
        scope: 'openid',
        code_challenge_method: 'S256',
        redirect_uri: redirectUri,
      })
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(new Set(urls.map((asked) => asked.get(name))).size).toBe(2)
  })

  test('signs in whoever linked the identity, once linked', async () => {
    const id = await issue(1, { username: 'linked', mustChange: false })
    expect((await goAndComeBack(browser(), 'citizen-1')).body).toMatchObject({ code: 'single-sign-on-not-linked' })
    await link('linked', 'citizen-1')
    const desk = browser()
    const back = await goAndComeBack(desk, 'citizen-1')
    expect(back).toMatchObject({ status: 200, body: { accountId: id, congressId: 1 } })
    expect((await desk.ask('GET', '/my-sessions')).body['rows']).toEqual(
      expect.arrayContaining([expect.objectContaining({ method: 'oidc', current: true })]),
    )
  })

  test('does not believe the name the provider claims', async () => {
    await issue(1, { username: 'admin' })
    expect((await goAndComeBack(browser(), 'claims-to-be-admin')).body).toMatchObject({
      code: 'single-sign-on-not-linked',
    })
  })

  test('still asks for the second factor of whoever has one', async () => {
    await issue(1, { username: 'both-ways' })
    const desk = await link('both-ways', 'citizen-2')
    const { body } = await desk.ask('POST', '/session/second-factor', { password: goodPassword })
    await desk.ask('PUT', '/session/second-factor', { code: codeAt(body['secret'], clock.now) })
    const again = browser()
    expect((await goAndComeBack(again, 'citizen-2')).body).toMatchObject({ secondFactor: 'to-pass' })
    expect((await again.ask('GET', '/my-sessions')).status).toBe(403)
  })

  test('one identity opens one account, one account has one identity', async () => {
    await issue(1, { username: 'first' })
    await issue(1, { username: 'second' })
    const first = await link('first', 'citizen-3')
    const second = browser()
    await second.signIn('second')
    expect((await goAndComeBack(second, 'citizen-3', '/session/oidc/link')).body['code']).toBe(
      'single-sign-on-linked-elsewhere',
    )
    expect((await goAndComeBack(first, 'citizen-4', '/session/oidc/link')).body['code']).toBe(
      'single-sign-on-linked-elsewhere',
    )
  })

  test('a security administrator sets and takes away the subject of an account of this congress', async () => {
    await issue(1, { username: 'guard', roles: [{ role: 'security-admin' }] })
    await issue(2, { username: 'guard-2', roles: [{ role: 'security-admin' }] })
    const id = await issue(1, { username: 'assigned' })
    const [guard, other] = [browser(), browser()]
    await guard.signIn('guard')
    await other.signIn('guard-2')
    const set = (desk: Browser, subject: string | null) => desk.ask('PUT', `/accounts/${id}/oidc-subject`, { subject })
    expect((await set(other, 'citizen-5')).status).toBe(404)
    expect((await set(guard, 'citizen-5')).body).toEqual({ linked: true })
    expect((await goAndComeBack(browser(), 'citizen-5')).body).toMatchObject({ accountId: id })
    expect((await set(guard, null)).body).toEqual({ linked: false })
    expect((await goAndComeBack(browser(), 'citizen-5')).body['code']).toBe('single-sign-on-not-linked')
  })
})

describe('an answer that does not belong to the question', () => {
  const refused = { status: 422, body: { code: 'single-sign-on-not-confirmed' } }
  const came = async () => {
    provider.subject = 'mallory'
    const desk = browser()
    const { location, ticket } = await begin(desk)
    return { desk, ticket, answer: await provider.walk(location) }
  }
  const finish = (desk: Browser, ticket: string, answer: Record<string, string>) =>
    desk.ask('PUT', '/session/oidc', { ticket, answer })
  /** Shows that nothing else is wrong: the very same way round gets as far as the link. */
  const wouldDo = { status: 422, body: { code: 'single-sign-on-not-linked' } }

  test('untouched it would do', async () => {
    const { desk, ticket, answer } = await came()
    expect(await finish(desk, ticket, answer)).toMatchObject(wouldDo)
  })

  test('a wrong state', async () => {
    const { desk, ticket, answer } = await came()
    expect(await finish(desk, ticket, { ...answer, state: 'another' })).toMatchObject(refused)
  })

  test('another browser’s ticket: an answer slipped to a victim signs nobody in', async () => {
    const { answer } = await came()
    const victim = await came()
    expect(await finish(victim.desk, victim.ticket, answer)).toMatchObject(refused)
  })

  test('a wrong nonce', async () => {
    const { desk, ticket, answer } = await came()
    await owner.query(`update identity.oidc_login set nonce = 'another'`)
    expect(await finish(desk, ticket, answer)).toMatchObject(refused)
  })

  test('a wrong verifier (PKCE)', async () => {
    const { desk, ticket, answer } = await came()
    await owner.query(`update identity.oidc_login set verifier = repeat('x', 43)`)
    expect(await finish(desk, ticket, answer)).toMatchObject(refused)
  })

  test('another issuer’s', async () => {
    const { desk, ticket, answer } = await came()
    expect(await finish(desk, ticket, { ...answer, iss: 'https://elsewhere.example' })).toMatchObject(refused)
  })

  test('the same twice, and one that took eleven minutes', async () => {
    const twice = await came()
    expect(await finish(twice.desk, twice.ticket, twice.answer)).toMatchObject(wouldDo)
    expect(await finish(twice.desk, twice.ticket, twice.answer)).toMatchObject(refused)
    const slow = await came()
    clock.now = new Date(clock.now.getTime() + 11 * 60_000)
    expect(await finish(slow.desk, slow.ticket, slow.answer)).toMatchObject(refused)
  })

  test('a walk begun to link does not sign in, nor link for somebody else', async () => {
    await issue(1, { username: 'linker' })
    await issue(1, { username: 'bystander' })
    const [linker, bystander] = [browser(), browser()]
    await linker.signIn('linker')
    await bystander.signIn('bystander')
    for (const [desk, path] of [
      [browser(), '/session/oidc'],
      [bystander, '/session/oidc/link'],
    ] as const) {
      const { location, ticket } = await begin(linker, '/session/oidc/link')
      expect(await desk.ask('PUT', path, { ticket, answer: await provider.walk(location) })).toMatchObject(refused)
    }
  })

  test('the provider’s own no', async () => {
    const { desk, ticket, answer } = await came()
    const { state = '', iss = '' } = answer
    expect(await finish(desk, ticket, { error: 'access_denied', state, iss })).toMatchObject(refused)
  })
})

test('the environment sets all of it or nothing', () => {
  expect(oidcSettings({})).toBeNull()
  expect(() => oidcSettings({ LIANXIN_OIDC_ISSUER: 'https://id.example' })).toThrow(/_CLIENT_ID/)
  const all = {
    ISSUER: 'https://id.example',
    CLIENT_ID: 'c',
    CLIENT_SECRET: 's',
    REDIRECT_URI: 'https://us.example/sign-in/return',
  }
  const environment = Object.fromEntries(Object.entries(all).map(([name, value]) => [`LIANXIN_OIDC_${name}`, value]))
  expect(oidcSettings(environment)).toMatchObject({ issuer: all.ISSUER, redirectUri: all.REDIRECT_URI })
})

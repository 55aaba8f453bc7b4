import { describe, expect, test } from 'vitest'
import { ownerClient } from '../database/connect.ts'
import { callerOf } from './index.ts'
import { goodPassword, testTown } from './testing.ts'

const town = await testTown()
const { house, clock, browser, issue } = town
const minutes = (count: number): void => void (clock.now = new Date(clock.now.getTime() + count * 60_000))
const hours = (count: number): void => minutes(count * 60)
const asOwner = async (sql: string, values: unknown[] = []) => {
  const client = await ownerClient(town.ownerUrl)
  try {
    return (await client.query(sql, values)).rows
  } finally {
    await client.end()
  }
}

describe('signing in with a password', () => {
  test('opens a session that answers who one is', async () => {
    const id = await issue(1, { username: 'wangfang', name: '王芳' })
    const desk = browser()
    const { status, body } = await desk.signIn(' ＷangFang ')
    expect(status).toBe(200)
    expect(body).toMatchObject({ accountId: id, name: '王芳', congressId: 1, roles: ['staff'], secondFactor: 'off' })
    expect(await callerOf(house, desk.token!, clock.now)).toMatchObject({ accountId: id, congressId: 1, name: '王芳' })
    expect((await desk.ask('GET', '/session')).body).toMatchObject({
      me: { congresses: [{ id: 1, name: 'congress 1' }] },
    })
    const events = await house.read(1, (db) => db.selectFrom('record.event').select(['name', 'subject_id']).execute())
    expect(events).toContainEqual({ name: 'account.signed-in', subject_id: id })
  })

  test('the cookie is out of reach of scripts and other sites, and Secure behind https', async () => {
    await issue(1, { username: 'cookie' })
    const sent = {
      method: 'POST',
      url: '/api/session',
      payload: { username: 'cookie', password: goodPassword },
    } as const
    const plain = await town.server.inject(sent)
    expect(plain.headers['set-cookie']).toMatch(
      /^lianxin_session=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/,
    )
    const secure = await town.server.inject({ ...sent, headers: { 'x-forwarded-proto': 'https' } })
    expect(secure.headers['set-cookie']).toMatch(/; Secure/)
  })

  test('only a hash of the token is stored', async () => {
    await issue(1, { username: 'hashed' })
    const desk = browser()
    await desk.signIn('hashed')
    const rows = await asOwner('select token_hash from identity.session')
    expect(rows.some(({ token_hash }) => token_hash.toString('utf8').includes(desk.token!))).toBe(false)
    expect(rows.every(({ token_hash }) => token_hash.length === 32)).toBe(true)
  })

  test('an account that has ended, or serves nowhere, is not let in', async () => {
    const id = await issue(1, { username: 'gone' })
    await asOwner('update identity.account set ended_at = $2 where id = $1', [id, clock.now])
    expect((await browser().signIn('gone')).body).toMatchObject({ status: 422, code: 'wrong-username-or-password' })
    const nowhere = await issue(1, { username: 'nowhere' })
    await asOwner('delete from identity.membership where account_id = $1', [nowhere])
    expect((await browser().signIn('nowhere')).body).toMatchObject({ status: 422, code: 'no-congress' })
  })
})

describe('lock-out', () => {
  const wrong = (username: string) => browser().signIn(username, 'not-the-one-1')
  const answers = async (username: string) => {
    const said = []
    for (let i = 0; i < 5; i += 1) said.push((await wrong(username)).body)
    return said.map(({ code, facts, detail }) => ({ code, facts, detail }))
  }

  test('a name nobody has is answered word for word like one somebody has', async () => {
    await issue(1, { username: 'somebody' })
    const known = await answers('somebody')
    expect(await answers('nobody-at-all')).toEqual(known)
    expect(known.map(({ code }) => code)).toEqual([...Array(4).fill('wrong-username-or-password'), 'locked-out'])
    expect(known.slice(0, 4).map(({ facts }) => facts.left)).toEqual([4, 3, 2, 1])
  })

  test('the right password does not open a locked account, and does once the lock is over', async () => {
    await issue(1, { username: 'locked' })
    await answers('locked')
    minutes(14)
    expect((await browser().signIn('locked')).body).toMatchObject({ code: 'locked-out', facts: { minutes: 1 } })
    minutes(1)
    expect((await browser().signIn('locked')).status).toBe(200)
    expect((await wrong('locked')).body).toMatchObject({ facts: { left: 4 } })
  })

  test('twenty guesses at once get no more than five tries', async () => {
    await issue(1, { username: 'rushed' })
    const said = await Promise.all(Array.from({ length: 20 }, () => wrong('rushed')))
    const tried = said.filter(({ body }) => body['code'] === 'wrong-username-or-password')
    expect(said.every(({ status }) => status === 422)).toBe(true)
    expect(tried.length).toBeLessThanOrEqual(4)
    const [count] = await asOwner(`select failures from identity.lock_out where username = 'rushed'`)
    expect(count).toEqual({ failures: 5 })
  })

  test('failures are written down with name, outcome and address', async () => {
    hours(1)
    await wrong('written-down')
    const [attempt] = await asOwner(`select * from identity.sign_in_attempt where username = 'written-down'`)
    expect(attempt).toMatchObject({ outcome: 'wrong-username-or-password', address: '127.0.0.1' })
  })

  test('many names from one address are refused too, for ten minutes', async () => {
    hours(1)
    await issue(1, { username: 'office' })
    for (let i = 0; i < 60; i += 1) await wrong(`sprayed-${i}`)
    expect((await browser().signIn('office')).body).toMatchObject({ code: 'too-many-tries-from-address' })
    minutes(11)
    expect((await browser().signIn('office')).status).toBe(200)
  })
})

describe('sessions', () => {
  test('a token planted before sign-in is worth nothing after it (fixation)', async () => {
    await issue(1, { username: 'victim' })
    await issue(1, { username: 'attacker' })
    const attacker = browser()
    await attacker.signIn('attacker')
    const planted = attacker.token!
    const victim = browser()
    victim.token = planted
    await victim.signIn('victim')
    expect(victim.token).not.toBe(planted)
    expect(await callerOf(house, planted, clock.now)).toBeNull()
    expect(await callerOf(house, victim.token!, clock.now)).toMatchObject({ username: 'victim' })
  })

  test('a made-up token is nobody’s', async () => {
    for (const token of ['', 'x', 'a'.repeat(43), 'a'.repeat(5000), "'; drop table identity.session; --"])
      expect(await callerOf(house, token, clock.now)).toBeNull()
  })

  test('ends when one signs out, for whoever holds the token', async () => {
    await issue(1, { username: 'leaving' })
    const desk = browser()
    await desk.signIn('leaving')
    const copied = desk.token!
    expect((await desk.ask('DELETE', '/session')).status).toBe(200)
    expect(desk.token).toBeNull()
    desk.token = copied
    expect((await desk.ask('GET', '/my-sessions')).status).toBe(401)
  })

  test('ends after eight idle hours, and after seven days however busy', async () => {
    await issue(1, { username: 'busy' })
    const desk = browser()
    await desk.signIn('busy')
    hours(7.9)
    expect((await desk.ask('GET', '/my-sessions')).status).toBe(200)
    hours(7.9)
    expect((await desk.ask('GET', '/my-sessions')).status).toBe(200)
    hours(8.1)
    expect((await desk.ask('GET', '/my-sessions')).status).toBe(401)
    await desk.signIn('busy')
    for (let i = 0; i < 23; i += 1) {
      hours(7)
      expect((await desk.ask('GET', '/my-sessions')).status).toBe(200)
    }
    hours(7)
    expect((await desk.ask('GET', '/my-sessions')).status).toBe(401)
  })

  test('are listed, ended one by one and all at once, and nobody else’s', async () => {
    await issue(1, { username: 'many' })
    await issue(1, { username: 'other' })
    const [one, two, three, other] = [browser(), browser(), browser(), browser()]
    for (const desk of [one, two, three]) await desk.signIn('many')
    await other.signIn('other')
    const list = async () => (await one.ask('GET', '/my-sessions')).body['rows']
    const rows = await list()
    expect(rows).toHaveLength(3)
    expect(rows.filter(({ current }: { current: boolean }) => current)).toHaveLength(1)
    const second = (await callerOf(house, two.token!, clock.now))!.sessionId
    expect((await other.ask('DELETE', `/my-sessions/${second}`)).status).toBe(404)
    expect((await one.ask('DELETE', `/my-sessions/${second}`)).status).toBe(200)
    expect((await two.ask('GET', '/my-sessions')).status).toBe(401)
    expect(await list()).toHaveLength(2)
    expect((await one.ask('DELETE', '/my-sessions')).status).toBe(200)
    expect((await three.ask('GET', '/my-sessions')).status).toBe(401)
    expect(await list()).toHaveLength(1)
    expect((await other.ask('GET', '/my-sessions')).status).toBe(200)
  })
})

import { describe, expect, test } from 'vitest'
import { callerOf, demandSecondFactor } from '../index.ts'
import { storePendingSecret, useStep } from '../queries.ts'
import { codeAt, goodPassword, testTown, type Browser } from '../testing.ts'

const { house, browser, issue, clock, demanding } = await testTown()
const seconds = (count: number): void => void (clock.now = new Date(clock.now.getTime() + count * 1000))

async function setUp(desk: Browser): Promise<string> {
  const { body } = await desk.ask('POST', '/session/second-factor', { password: goodPassword })
  const confirmed = await desk.ask('PUT', '/session/second-factor', { code: codeAt(body['secret'], clock.now) })
  expect(confirmed).toMatchObject({ status: 200, body: { secondFactor: 'on' } })
  return body['secret']
}

const pass = (desk: Browser, code: string) => desk.ask('POST', '/session/second-factor/code', { code })

describe('a second factor once set up', () => {
  test('is asked for at sign-in, and until it is shown nothing else is answered', async () => {
    await issue(1, { username: 'careful' })
    const desk = browser()
    await desk.signIn('careful')
    const secret = await setUp(desk)
    seconds(60)
    const again = browser()
    expect((await again.signIn('careful')).body).toMatchObject({ secondFactor: 'to-pass' })
    expect(await again.ask('GET', '/my-sessions')).toMatchObject({
      status: 403,
      body: { code: 'second-factor-needed' },
    })
    const before = again.token!
    expect(await pass(again, codeAt(secret, clock.now))).toMatchObject({ status: 200, body: { secondFactor: 'on' } })
    expect((await again.ask('GET', '/my-sessions')).status).toBe(200)
    // Fixation: the token of the half-open session is worth nothing once the factor is shown.
    expect(again.token).not.toBe(before)
    expect(await callerOf(house, before, clock.now)).toBeNull()
  })

  test('a code serves once, also when two come at the same moment', async () => {
    await issue(1, { username: 'replayed' })
    const desk = browser()
    await desk.signIn('replayed')
    const secret = await setUp(desk)
    const [one, two, three] = [browser(), browser(), browser()]
    for (const each of [one, two, three]) await each.signIn('replayed')
    // The code that confirmed it has served already.
    expect((await pass(one, codeAt(secret, clock.now))).body['code']).toBe('wrong-code')
    seconds(60)
    const code = codeAt(secret, clock.now)
    const answers = await Promise.all([pass(one, code), pass(two, code)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422])
    expect((await pass(three, code)).status).toBe(422)
  })

  test('the database itself gives each step once, and none before it', async () => {
    const id = await issue(1, { username: 'stepping' })
    await house.write(1, (tx) => storePendingSecret(tx, id, 'secret'))
    const use = (step: number) => house.write(1, (tx) => useStep(tx, id, step))
    expect([await use(7), await use(7), await use(6), await use(8)]).toEqual([true, false, false, true])
  })

  test('cannot be replaced, nor the password, by somebody who has not shown it', async () => {
    await issue(1, { username: 'robbed' })
    const desk = browser()
    await desk.signIn('robbed')
    await setUp(desk)
    const thief = browser()
    await thief.signIn('robbed')
    expect((await thief.ask('POST', '/session/second-factor', { password: goodPassword })).body['code']).toBe(
      'second-factor-needed',
    )
    const stolen = { present: goodPassword, next: 'stolen-orchard-22' }
    expect((await thief.ask('PUT', '/session/password', stolen)).body['code']).toBe('second-factor-needed')
  })

  test('guesses are counted apart from the password’s, so that signing in again does not give new ones', async () => {
    await issue(1, { username: 'stubborn' })
    const desk = browser()
    await desk.signIn('stubborn')
    const secret = await setUp(desk)
    seconds(60)
    const wrong = codeAt(secret, clock.now, 40)
    const said: string[] = []
    for (let i = 0; i < 5; i += 1) {
      const thief = browser()
      await thief.signIn('stubborn')
      said.push((await pass(thief, wrong)).body['code'])
    }
    expect(said).toEqual([...Array(4).fill('wrong-code'), 'locked-out'])
    const owner = browser()
    await owner.signIn('stubborn')
    expect((await pass(owner, codeAt(secret, clock.now))).body['code']).toBe('locked-out')
    seconds(15 * 60)
    expect((await pass(owner, codeAt(secret, clock.now))).status).toBe(200)
  })
})

describe('a congress that demands a second factor', () => {
  test('lets one set it up and do nothing else before', async () => {
    demanding.add(2)
    await issue(2, { username: 'new-here', mustChange: true })
    const desk = browser()
    expect((await desk.signIn('new-here')).body).toMatchObject({ secondFactor: 'to-set-up', mustChangePassword: true })
    expect((await desk.ask('GET', '/my-sessions')).status).toBe(403)
    const next = 'lantern-harbour-58'
    expect((await desk.ask('PUT', '/session/password', { present: goodPassword, next })).status).toBe(200)
    expect((await desk.ask('GET', '/my-sessions')).body['code']).toBe('second-factor-needed')
    expect((await pass(desk, '123456')).body['code']).toBe('second-factor-not-set-up')
    expect((await desk.ask('PUT', '/session/second-factor', { code: '123456' })).body['code']).toBe(
      'second-factor-not-begun',
    )
    const { body } = await desk.ask('POST', '/session/second-factor', { password: next })
    await desk.ask('PUT', '/session/second-factor', { code: codeAt(body['secret'], clock.now) })
    expect((await desk.ask('GET', '/my-sessions')).status).toBe(200)
  })

  test('asks it of sessions already open, from the moment it decides so', async () => {
    await issue(3, { username: 'was-here' })
    const desk = browser()
    await desk.signIn('was-here')
    await house.write(3, (tx) => demandSecondFactor(tx, 3))
    expect((await desk.ask('GET', '/my-sessions')).body['code']).toBe('second-factor-needed')
    await setUp(desk)
    expect((await desk.ask('GET', '/my-sessions')).status).toBe(200)
  })
})

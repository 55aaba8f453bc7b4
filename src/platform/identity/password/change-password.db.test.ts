import { describe, expect, test } from 'vitest'
import { goodPassword, testTown } from '../testing.ts'

const { browser, issue } = await testTown()
const next = 'lantern-harbour-58'

describe('an issued password', () => {
  test('lets nothing be done but replacing it', async () => {
    await issue(1, { username: 'fresh', mustChange: true })
    const desk = browser()
    expect((await desk.signIn('fresh')).body).toMatchObject({ mustChangePassword: true })
    expect(await desk.ask('GET', '/my-sessions')).toMatchObject({
      status: 403,
      body: { code: 'password-must-be-changed' },
    })
    expect((await desk.ask('GET', '/session')).body).toMatchObject({ me: { mustChangePassword: true } })
    const before = desk.token
    const changed = await desk.ask('PUT', '/session/password', { present: goodPassword, next })
    expect(changed).toMatchObject({ status: 200, body: { mustChangePassword: false } })
    expect(desk.token).not.toBe(before)
    expect((await desk.ask('GET', '/my-sessions')).status).toBe(200)
    expect((await browser().signIn('fresh')).status).toBe(422)
    expect((await browser().signIn('fresh', next)).body).toMatchObject({ mustChangePassword: false })
  })

  test('is not replaced by itself, by a weak one, or without the present one', async () => {
    await issue(1, { username: 'careless', mustChange: true })
    const desk = browser()
    await desk.signIn('careless')
    const change = async (present: string, chosen: string) =>
      (await desk.ask('PUT', '/session/password', { present, next: chosen })).body['code']
    expect(await change(goodPassword, goodPassword)).toBe('password-unchanged')
    expect(await change(goodPassword, 'short')).toBe('password-too-short')
    expect(await change(goodPassword, 'xx-careless-90')).toBe('password-contains-username')
    expect(await change('not-the-present', next)).toBe('wrong-password')
    expect((await browser().signIn('careless')).body).toMatchObject({ mustChangePassword: true })
  })
})

test('guessing the present password locks the account like guessing at sign-in', async () => {
  await issue(1, { username: 'guessed' })
  const desk = browser()
  await desk.signIn('guessed')
  const guess = () => desk.ask('PUT', '/session/password', { present: 'guess-guess-1', next })
  for (let i = 0; i < 4; i += 1) expect((await guess()).body['code']).toBe('wrong-password')
  expect((await guess()).body['code']).toBe('locked-out')
  expect((await browser().signIn('guessed')).body['code']).toBe('locked-out')
})

test('a changed password ends every other session', async () => {
  await issue(1, { username: 'twice' })
  const [here, there] = [browser(), browser()]
  await here.signIn('twice')
  await there.signIn('twice')
  await here.ask('PUT', '/session/password', { present: goodPassword, next })
  expect((await there.ask('GET', '/my-sessions')).status).toBe(401)
  expect((await here.ask('GET', '/my-sessions')).status).toBe(200)
})

test('whoever is not signed in is told so', async () => {
  const nobody = browser()
  for (const [method, path, body] of [
    ['PUT', '/session/password', { present: 'x', next }],
    ['POST', '/session/second-factor', { password: 'x' }],
    ['PUT', '/session/second-factor', { code: '123456' }],
    ['POST', '/session/second-factor/code', { code: '123456' }],
  ] as const)
    expect(await nobody.ask(method, path, body)).toMatchObject({ status: 401, body: { code: 'not-signed-in' } })
  expect((await nobody.ask('GET', '/session')).body).toEqual({ me: null })
})

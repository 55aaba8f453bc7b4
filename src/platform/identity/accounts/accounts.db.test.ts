import { describe, expect, test } from 'vitest'
import { goodPassword, anyId, testTown, type Browser } from '../testing.ts'

const { browser, issue, clock, house } = await testTown()
const security = [{ role: 'security-admin' }]

async function securityOf(congressId: number): Promise<Browser> {
  const username = `security-${congressId}-${anyId().slice(-6)}`
  await issue(congressId, { username, roles: security })
  const desk = browser()
  await desk.signIn(username)
  return desk
}

const one = await securityOf(1)
const two = await securityOf(2)
const staff = [{ role: 'staff' }]

describe('issuing an account', () => {
  test('gives a password to hand over once, which must be replaced', async () => {
    const { status, body } = await one.ask('POST', '/accounts', { username: 'LiMing', name: '李明', roles: staff })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      account: { username: 'liming', name: '李明', mustChangePassword: true, roles: [{ role: 'staff' }] },
    })
    expect((await browser().signIn('liming', body['password'])).body).toMatchObject({ mustChangePassword: true })
    const events = await house.read(1, (db) =>
      db
        .selectFrom('record.event')
        .select(['name', 'actor', 'facts'])
        .where('subject_id', '=', body['account'].id)
        .execute(),
    )
    expect(events[0]).toMatchObject({ name: 'account.issued', actor: { roles: ['security-admin'] } })
    expect(JSON.stringify(events)).not.toContain(body['password'])
  })

  test('is for security administrators only', async () => {
    for (const role of ['staff', 'chair', 'system-admin', 'audit-admin']) {
      await issue(1, { username: `tries-${role}`, roles: [{ role }] })
      const desk = browser()
      await desk.signIn(`tries-${role}`)
      expect(await desk.ask('POST', '/accounts', { username: 'x1', name: 'x', roles: staff })).toMatchObject({
        status: 403,
      })
      expect((await desk.ask('GET', '/accounts')).status).toBe(403)
      expect((await desk.ask('GET', '/sign-in-attempts')).status).toBe(role === 'audit-admin' ? 200 : 403)
    }
  })

  test.each([
    ['a taken name', { username: 'TAKEN', name: 'x', roles: staff }, 'username-taken'],
    [
      'two administrators in one',
      { username: 'n1', name: 'x', roles: [...security, { role: 'audit-admin' }] },
      'three-administrators-are-separate',
    ],
    [
      'an administrator with business',
      { username: 'n2', name: 'x', roles: [...security, ...staff] },
      'administrator-holds-no-other-role',
    ],
    ['an unknown role', { username: 'n3', name: 'x', roles: [{ role: 'emperor' }] }, 'no-such-role'],
    ['a deputy without the deputy', { username: 'n4', name: 'x', roles: [{ role: 'deputy' }] }, 'role-names-no-deputy'],
    ['no role', { username: 'n5', name: 'x', roles: [] }, 'no-role'],
  ])('%s is refused and leaves nothing behind', async (_what, asked, code) => {
    if (code === 'username-taken') await issue(2, { username: 'taken' })
    expect((await one.ask('POST', '/accounts', asked)).body).toMatchObject({ status: 422, code })
    expect((await one.ask('GET', `/accounts?search=${asked.username}`)).body['rows']).toEqual([])
  })

  test('one deputy has one account', async () => {
    const roles = [{ role: 'deputy', deputyId: anyId() }]
    expect((await one.ask('POST', '/accounts', { username: 'deputy-a', name: 'x', roles })).status).toBe(200)
    expect((await one.ask('POST', '/accounts', { username: 'deputy-b', name: 'x', roles })).body['code']).toBe(
      'deputy-has-an-account',
    )
  })
})

describe('an account and other congresses', () => {
  test('is not seen, changed or ended from another congress', async () => {
    const id = await issue(1, { username: 'ours' })
    expect((await two.ask('GET', '/accounts?search=ours')).body['rows']).toEqual([])
    for (const [method, path, body] of [
      ['PUT', 'roles', { roles: staff }],
      ['POST', 'password', {}],
      ['POST', 'unlocking', undefined],
    ] as const)
      expect((await two.ask(method, `/accounts/${id}/${path}`, body)).status).toBe(404)
    expect((await two.ask('DELETE', `/accounts/${id}`)).status).toBe(404)
    expect((await browser().signIn('ours')).status).toBe(200)
  })

  test('may be given roles in both, and one chooses; what opens it stays with the congress that issued it', async () => {
    const id = await issue(1, { username: 'both', name: '两级代表' })
    const admitted = await two.ask('POST', '/accounts/admitted', { username: 'both', roles: [{ role: 'chair' }] })
    expect(admitted).toMatchObject({ status: 200, body: { id, homeCongressId: 1, roles: [{ role: 'chair' }] } })
    expect((await two.ask('POST', `/accounts/${id}/password`, {})).body['code']).toBe('issued-by-another-congress')
    const desk = browser()
    const { body } = await desk.signIn('both')
    expect(body['congresses'].map((each: { id: number }) => each.id)).toEqual([1, 2])
    const before = desk.token
    expect((await desk.ask('PUT', '/session/congress', { congressId: 2 })).body).toMatchObject({
      congressId: 2,
      roles: ['chair'],
    })
    expect(desk.token).not.toBe(before)
    expect((await desk.ask('PUT', '/session/congress', { congressId: 3 })).body['code']).toBe('not-your-congress')
    clock.now = new Date(clock.now.getTime() + 60_000)
    expect((await browser().signIn('both')).body['congressId']).toBe(2)
    expect((await two.ask('DELETE', `/accounts/${id}`)).status).toBe(200)
    expect((await desk.ask('GET', '/my-sessions')).status).toBe(401)
    expect((await browser().signIn('both')).body).toMatchObject({ congressId: 1, roles: ['staff'] })
  })

  test('an administrator in one does no business in another', async () => {
    const id = await issue(1, { username: 'auditor', roles: [{ role: 'audit-admin' }] })
    const asked = { username: 'auditor', roles: staff }
    expect((await two.ask('POST', '/accounts/admitted', asked)).body['code']).toBe('serves-as-something-else-elsewhere')
    const same = { username: 'auditor', roles: [{ role: 'audit-admin' }] }
    expect((await two.ask('POST', '/accounts/admitted', same)).status).toBe(200)
    expect((await one.ask('PUT', `/accounts/${id}/roles`, { roles: staff })).body['code']).toBe(
      'serves-as-something-else-elsewhere',
    )
  })
})

describe('managing an account', () => {
  test('new roles hold at the next request of a session already open', async () => {
    const id = await issue(1, { username: 'moves' })
    const desk = browser()
    await desk.signIn('moves')
    expect((await desk.ask('GET', '/accounts')).status).toBe(403)
    expect((await one.ask('PUT', `/accounts/${id}/roles`, { roles: security })).body).toMatchObject({
      kind: 'security-admin',
    })
    expect((await desk.ask('GET', '/accounts')).status).toBe(200)
  })

  test('nobody does it to the own account', async () => {
    const id = await issue(1, { username: 'selfish', roles: security })
    const desk = browser()
    await desk.signIn('selfish')
    for (const [method, path, body] of [
      ['PUT', '/roles', { roles: staff }],
      ['POST', '/password', {}],
      ['DELETE', '', undefined],
    ] as const)
      expect((await desk.ask(method, `/accounts/${id}${path}`, body)).body['code']).toBe('not-your-own-account')
  })

  test('a locked account is shown as such and unlocked', async () => {
    const id = await issue(1, { username: 'stuck' })
    for (let i = 0; i < 5; i += 1) await browser().signIn('stuck', 'wrong-one-here')
    const [shown] = (await one.ask('GET', '/accounts?search=stuck')).body['rows']
    expect(Date.parse(shown.lockedUntil)).toBe(clock.now.getTime() + 15 * 60_000)
    expect((await one.ask('POST', `/accounts/${id}/unlocking`)).body).toMatchObject({ lockedUntil: null })
    expect((await browser().signIn('stuck')).status).toBe(200)
    const attempts = (await one.ask('GET', '/sign-in-attempts')).body['rows'].filter(
      (row: any) => row.username === 'stuck',
    )
    expect(attempts.map((row: any) => row.outcome)).toEqual(
      expect.arrayContaining(['signed-in', 'locked-out', 'wrong-username-or-password']),
    )
    const elsewhere = (await two.ask('GET', '/sign-in-attempts')).body['rows']
    expect(elsewhere.some((row: any) => row.username === 'stuck')).toBe(false)
  })

  test('a reset password ends all sessions and must be replaced', async () => {
    const id = await issue(1, { username: 'forgot' })
    const desk = browser()
    await desk.signIn('forgot')
    const { body } = await one.ask('POST', `/accounts/${id}/password`, { withSecondFactor: true })
    expect((await desk.ask('GET', '/my-sessions')).status).toBe(401)
    expect((await browser().signIn('forgot', goodPassword)).status).toBe(422)
    expect((await browser().signIn('forgot', body['password'])).body).toMatchObject({ mustChangePassword: true })
  })

  test('an ended account is out at once', async () => {
    const id = await issue(1, { username: 'leaves' })
    const desk = browser()
    await desk.signIn('leaves')
    expect((await one.ask('DELETE', `/accounts/${id}`)).status).toBe(200)
    expect((await desk.ask('GET', '/my-sessions')).status).toBe(401)
    expect((await browser().signIn('leaves')).body['code']).toBe('wrong-username-or-password')
  })

  test('the list pages by username', async () => {
    const seen: string[] = []
    let after = ''
    do {
      const { body } = await one.ask('GET', `/accounts?limit=3${after && `&after=${after}`}`)
      seen.push(...body['rows'].map((row: any) => row.username))
      after = body['next'] ?? ''
    } while (after)
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toEqual([...seen].sort())
    expect(seen).toContain('liming')
  })
})

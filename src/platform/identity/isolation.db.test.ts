import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { ownerClient } from '../database/connect.ts'
import { anyId, testTown } from './testing.ts'

const town = await testTown()
const here = await town.issue(1, { username: 'here' })
const there = await town.issue(2, { username: 'there' })
await town.browser().signIn('here')

const app = new pg.Client({ connectionString: town.appUrl })
await app.connect()
const owner = await ownerClient(town.ownerUrl)
afterAll(() => Promise.all([app.end(), owner.end()]))

/** Runs as the application's role, bound to a congress or to none; always rolled back. */
async function as(congressId: number | null, sql: string, values: unknown[] = []) {
  await app.query('begin')
  try {
    if (congressId !== null) await app.query(`set local app.congress = '${congressId}'`)
    return (await app.query(sql, values)).rows
  } finally {
    await app.query('rollback')
  }
}

describe('the application’s role', () => {
  test('is bound by row-level security', async () => {
    const [role] = await as(
      null,
      'select current_user, rolsuper, rolbypassrls from pg_roles where rolname = current_user',
    )
    expect(role).toEqual({ current_user: 'lianxin_app', rolsuper: false, rolbypassrls: false })
  })

  test('sees the accounts and memberships of its congress only, and none outside one', async () => {
    expect(await as(1, 'select id from identity.account')).toEqual([{ id: here }])
    expect(await as(2, 'select account_id from identity.membership')).toEqual([{ account_id: there }])
    for (const nobodys of [null, 0]) {
      expect(await as(nobodys, 'select id from identity.account')).toEqual([])
      expect(await as(nobodys, 'select account_id from identity.membership')).toEqual([])
    }
  })

  test.each(['session', 'second_factor', 'lock_out', 'sign_in_attempt', 'oidc_login', 'oidc_identity'])(
    'may not read identity.%s at all',
    async (table) => {
      await expect(as(1, `select * from identity.${table}`)).rejects.toMatchObject({ code: '42501' })
    },
  )

  test('may not read a password hash, nor change an account directly', async () => {
    await expect(as(1, 'select password_hash from identity.account')).rejects.toMatchObject({ code: '42501' })
    await expect(as(1, 'select * from identity.account')).rejects.toMatchObject({ code: '42501' })
    await expect(as(1, `update identity.account set name = 'x'`)).rejects.toMatchObject({ code: '42501' })
    await expect(as(1, 'delete from identity.account')).rejects.toMatchObject({ code: '42501' })
  })

  test('gives no role in another congress', async () => {
    const give = 'insert into identity.membership (congress_id, account_id, role) values (2, $1, $2)'
    await expect(as(1, give, [here, 'staff'])).rejects.toMatchObject({ code: '42501' })
    expect(await as(1, 'delete from identity.membership where congress_id = 2 returning 1')).toEqual([])
  })

  test('resets, unlocks and ends nothing of another congress through the functions either', async () => {
    const reset = `select identity.reset_password($1, 'x', true, now()) as done`
    expect(await as(2, reset, [here])).toEqual([{ done: false }])
    expect(await as(null, reset, [here])).toEqual([{ done: false }])
    expect(await as(1, reset, [here])).toEqual([{ done: true }])
    expect(await as(2, 'select identity.change_kind($1, $2) as done', [here, 'audit-admin'])).toEqual([{ done: false }])
    await as(2, 'select identity.end_account($1, now())', [here])
    expect(await as(1, 'select id from identity.account where ended_at is null')).toEqual([{ id: here }])
  })

  test('every function runs with its own rights under an empty search path, and is nobody’s else to call', async () => {
    const { rows } = await owner.query(`select p.proname, p.prosecdef, p.proconfig, p.proacl::text as acl
      from pg_proc p where p.pronamespace = 'identity'::regnamespace and p.proname <> 'congress'`)
    expect(rows.length).toBeGreaterThan(20)
    for (const { proname, prosecdef, proconfig, acl } of rows) {
      expect({ proname, prosecdef, proconfig }).toEqual({ proname, prosecdef: true, proconfig: ['search_path=""'] })
      expect(acl).not.toMatch(/[{,]=X/)
    }
  })
})

describe('三员分立 in the database itself, whatever the program does', () => {
  const give = (account: string, role: string, congressId = 1) =>
    owner.query('insert into identity.membership (congress_id, account_id, role) values ($1, $2, $3)', [
      congressId,
      account,
      role,
    ])
  const refused = { code: '23503', constraint: 'membership_separates' }

  test('no account holds two of the three, in one congress or in two', async () => {
    const id = await town.issue(1, { username: 'sys', roles: [{ role: 'system-admin' }] })
    for (const congressId of [1, 2])
      for (const role of ['security-admin', 'audit-admin'])
        await expect(give(id, role, congressId)).rejects.toMatchObject(refused)
  })

  test('no administrator holds a business role, nor the other way round', async () => {
    const id = await town.issue(1, { username: 'aud', roles: [{ role: 'audit-admin' }] })
    await expect(give(id, 'staff')).rejects.toMatchObject(refused)
    await expect(give(here, 'system-admin')).rejects.toMatchObject(refused)
    await expect(give(here, 'chair')).resolves.toMatchObject({ rowCount: 1 })
  })

  test('the kind of an account does not change under its roles', async () => {
    await expect(
      owner.query(`update identity.account set kind = 'audit-admin' where id = $1`, [there]),
    ).rejects.toMatchObject(refused)
  })

  test('two administrators at once cannot make one of both', async () => {
    const id = await town.issue(1, { username: 'raced' })
    const ways = await Promise.allSettled(
      ['system-admin', 'audit-admin'].map((role) =>
        town.house.write(1, async (tx) => {
          const { setAccountRoles } = await import('./accounts/accounts.ts')
          const managing = { tx, congressId: 1, now: town.clock.now, caller: null }
          return setAccountRoles(managing, town.settings, { accountId: id, roles: [{ role }] })
        }),
      ),
    )
    const { rows } = await owner.query('select role from identity.membership where account_id = $1', [id])
    expect(ways.some(({ status }) => status === 'fulfilled')).toBe(true)
    expect(rows).toHaveLength(1)
  })

  test('a deputy’s or an organ’s role names whose it is', async () => {
    await expect(give(here, 'deputy')).rejects.toMatchObject({ code: '23514' })
    await expect(give(here, 'organ-head')).rejects.toMatchObject({ code: '23514' })
    await expect(give(anyId(), 'staff')).rejects.toMatchObject({ code: '23503' })
  })
})

import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { ownerClient } from '../../src/platform/database/connect.ts'
import { testHouse } from '../../src/platform/database/testing.ts'
import { schemaOf } from '../../tools/schema.ts'
import { looseTables } from './row-security.ts'
import { root } from './tree.ts'

const { ownerUrl } = await testHouse()
const owner = await ownerClient(ownerUrl)
afterAll(() => owner.end())

test('src/platform/database/schema.ts is what the migrations make', async () =>
  expect(readFileSync(`${root}src/platform/database/schema.ts`, 'utf8')).toBe(await schemaOf(ownerUrl)))

describe('every table of a congress is bound to it', () => {
  test('by an enforced policy, by its keys, and by rights that keep what was written', async () => {
    const { names, faults } = await looseTables(owner)
    expect(names).toContain('suggestions.suggestion')
    expect(faults).toEqual([])
  })

  test('the application owns nothing and stands under row-level security', async () => {
    const { rows } = await owner.query(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcanlogin,
         (select count(*) from pg_class where relowner = r.oid) as owned
       from pg_roles r where rolname = 'lianxin_app'`,
    )
    const none = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcanlogin: false, owned: 0 }
    expect(rows).toEqual([none])
  })

  test('the record can be added to and read, nothing else', async () => {
    const { rows } = await owner.query(
      `select privilege_type as may from information_schema.table_privileges
       where grantee = 'lianxin_app' and table_schema = 'record' and table_name = 'event' order by 1`,
    )
    expect(rows).toEqual([{ may: 'INSERT' }, { may: 'SELECT' }])
  })
})

describe('a table that is not bound is named', () => {
  const bound = "congress_id = nullif(current_setting('app.congress', true), '')::int"
  const policy = (table: string, using = bound) => `create policy p on docket.${table} using (${using});`
  const strict = (table: string) =>
    `alter table docket.${table} enable row level security; alter table docket.${table} force row level security;`
  const create = (table: string) =>
    `create table docket.${table} (congress_id integer, id uuid, primary key (congress_id, id));`

  test.each([
    ['row-level security is off', `${create('bad')} alter table docket.bad force row level security; ${policy('bad')}`],
    [
      'row-level security does not bind the owner',
      `${create('bad')} alter table docket.bad enable row level security; ${policy('bad')}`,
    ],
    ['no policy binds it to one congress', `${create('bad')} ${strict('bad')}`],
    [
      'a second policy lets more through',
      `${create('bad')} ${strict('bad')} ${policy('bad')} create policy q on docket.bad to lianxin_app using (true);`,
    ],
    [
      'its key does not begin with the congress',
      `create table docket.bad (congress_id integer, id uuid primary key); ${strict('bad')} ${policy('bad')}`,
    ],
    [
      'a foreign key may point into another congress: astray',
      `${create('bad')} ${strict('bad')} ${policy('bad')}
       alter table docket.bad add column other integer, add constraint astray foreign key (other) references organs.congress;`,
    ],
    [
      'the application may delete from it',
      `${create('bad')} ${strict('bad')} ${policy('bad')} grant delete on docket.bad to lianxin_app;`,
    ],
    [
      'the application may truncate it',
      `${create('bad')} ${strict('bad')} ${policy('bad')} grant truncate on docket.bad to lianxin_app;`,
    ],
    [
      'belongs to no congress and is open to the application',
      `create table docket.bad (id uuid primary key); alter table docket.bad enable row level security;
       grant select on docket.bad to lianxin_app;`,
    ],
  ])('%s', async (fault, sql) => {
    await owner.query('begin')
    await owner.query(sql)
    const { faults } = await looseTables(owner)
    await owner.query('rollback')
    expect(faults).toEqual([`docket.bad: ${fault}`])
  })
})

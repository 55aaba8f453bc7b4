import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ownerClient } from '../platform/database/connect.ts'
import { newId } from '../platform/database/id.ts'
import { testApi, type TestCongress } from './testing.ts'

const api = await testApi()
const app = new pg.Client({ connectionString: api.appUrl })
await app.connect()
const owner = await ownerClient(api.ownerUrl)
afterAll(() => Promise.all([app.end(), owner.end()]))

let ours: TestCongress
let theirs: TestCongress
const paper = (congress: TestCongress) =>
  congress.browsers.deputy.ask('POST', '/suggestions', { id: newId(), title: '修路', facts: '坑洼', proposal: '铺油' })
beforeAll(async () => {
  ours = await api.congress()
  theirs = await api.congress('township')
  for (const congress of [ours, theirs]) expect((await paper(congress)).status).toBe(200)
})

/** Runs as the application's role, bound to a congress or to none; always rolled back. */
async function as(congressId: number | null, sql: string) {
  await app.query('begin')
  try {
    if (congressId !== null) await app.query(`set local app.congress = '${congressId}'`)
    return (await app.query(sql)).rows
  } finally {
    await app.query('rollback')
  }
}

const { rows: tables } = await owner.query<{ name: string; readable: boolean }>(`
  select format('%I.%I', table_schema, table_name) as name,
         has_table_privilege('lianxin_app', format('%I.%I', table_schema, table_name), 'select') as readable
  from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
  where column_name = 'congress_id' and table_type = 'BASE TABLE' and table_schema not like 'pg%'`)
const readable = tables.filter((table) => table.readable).map(({ name }) => name)

describe('row-level security, whatever the code above does', () => {
  test('there is something to guard', () => expect(readable.length).toBeGreaterThan(15))

  test.each(readable)('%s: bound to one congress, no row of another', async (table) => {
    const rows = await as(
      ours.congressId,
      `select count(*)::int as strays from ${table} where congress_id <> ${ours.congressId}`,
    )
    expect(rows).toEqual([{ strays: 0 }])
  })

  test.each(readable)('%s: bound to none, no row at all', async (table) => {
    expect(await as(null, `select 1 from ${table} limit 1`)).toEqual([])
  })

  test('the two congresses do hold rows that could have shown', async () => {
    const { rows } = await owner.query('select congress_id, count(*)::int from suggestions.suggestion group by 1')
    expect(rows).toHaveLength(2)
  })

  test.each([
    [
      'a row written for another congress',
      () => `insert into organs.organ (congress_id, id, name, short_name, kind, created_at)
      values (${theirs.congressId}, '${newId()}', 'x', 'x', 'other', now())`,
    ],
    ['an update that moves a row over', () => `update organs.organ set congress_id = ${theirs.congressId}`],
    ['altering the record', () => `update record.event set facts = '{}'`],
    ['deleting from the record', () => 'delete from record.event'],
    ['emptying the record', () => 'truncate record.event'],
    ['switching security off', () => 'alter table organs.organ disable row level security'],
    ['deleting a duty', () => 'delete from docket.duty'],
    ['reading a password', () => 'select password_hash from identity.account'],
    ['becoming somebody else', () => 'set session authorization postgres'],
  ])('%s is refused', async (_what, sql) => {
    await expect(as(ours.congressId, sql())).rejects.toMatchObject({ code: expect.stringMatching(/^(42501|22023)$/) })
  })

  test('another congress’s rows cannot be updated: none is found', async () => {
    await app.query('begin')
    await app.query(`set local app.congress = '${ours.congressId}'`)
    const { rowCount } = await app.query(
      `update organs.organ set contact = 'x' where congress_id = ${theirs.congressId}`,
    )
    await app.query('rollback')
    expect(rowCount).toBe(0)
  })
})

describe('through the API', () => {
  test('another congress’s paper, organ and deputy are not to be found', async () => {
    const own = await theirs.browsers.deputy.ask('GET', '/suggestions')
    const id = own.body['rows'][0].id as string
    expect((await ours.browsers.staff.ask('GET', `/suggestions/${id}`)).status).toBe(404)
    expect((await ours.browsers.staff.ask('GET', `/deputies/${theirs.deputies.li}`)).status).toBe(404)
    const assigned = await ours.browsers.staff.ask('POST', `/suggestions/${id}/assign`, {
      version: 1,
      organId: ours.organs.water,
    })
    expect(assigned.status).toBe(404)
  })
})

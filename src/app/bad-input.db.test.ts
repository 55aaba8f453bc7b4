import { beforeAll, describe, expect, test } from 'vitest'
import { ownerClient } from '../platform/database/connect.ts'
import { newId } from '../platform/database/id.ts'
import { testApi, type TestCongress } from './testing.ts'

const api = await testApi()
let town: TestCongress
beforeAll(async () => {
  town = await api.congress()
})

const draft = (body: object) =>
  town.browsers.deputy.ask('POST', '/suggestions', { id: newId(), title: '修渠', ...body })
const issues = (body: Record<string, any>) => body['issues'] as { path: string; message: string }[]

/** How many rows each table of the house holds: what bad input must not change. */
async function census(): Promise<Record<string, number>> {
  const owner = await ownerClient(api.ownerUrl)
  const { rows: tables } = await owner.query<{ name: string }>(`
    select format('%I.%I', table_schema, table_name) as name from information_schema.tables
    where table_schema in ('organs', 'deputies', 'docket', 'suggestions', 'record') and table_type = 'BASE TABLE'`)
  const counts: Record<string, number> = {}
  for (const { name } of tables) counts[name] = (await owner.query(`select count(*)::int as n from ${name}`)).rows[0].n
  await owner.end()
  return counts
}

describe('bad input gets a clear sentence and changes nothing', () => {
  let before: Record<string, number>
  beforeAll(async () => {
    before = await census()
  })

  test('a body that is no JSON', async () => {
    const reply = await api.server.inject({
      method: 'POST',
      url: '/api/session',
      headers: { 'content-type': 'application/json' },
      payload: '{"username": ',
    })
    expect(reply.statusCode).toBe(400)
    expect(reply.headers['content-type']).toContain('application/problem+json')
    expect(reply.json()).toMatchObject({ code: 'malformed', detail: '提交的内容无法读取，未作任何改动。' })
  })
  test('a body of another type', async () => {
    const reply = await api.server.inject({
      method: 'POST',
      url: '/api/session',
      headers: { 'content-type': 'text/xml' },
      payload: '<a/>',
    })
    expect(reply.statusCode).toBe(415)
  })
  test('a title of 10,000 characters', async () => {
    const { status, body } = await draft({ title: '长'.repeat(10_000) })
    expect(status).toBe(400)
    expect(issues(body)).toEqual([{ path: 'body.title', message: '最多 100 个字。' }])
  })
  test.each([
    ['a NUL', '修\u0000渠'],
    ['an escape', '修\u001b[31m渠'],
    ['a right-to-left override', '修\u202e渠'],
  ])('control characters: %s', async (_what, title) => {
    const { status, body } = await draft({ title })
    expect(status).toBe(400)
    expect(issues(body)[0]?.message).toContain('控制字符')
  })
  test('a line feed in a title', async () => {
    expect(issues((await draft({ title: '修\n渠' })).body)[0]?.message).toBe('不能换行。')
  })
  test('nothing where something is required', async () => {
    const { body } = await draft({ title: '  ' })
    expect(issues(body)).toEqual([{ path: 'body.title', message: '必须填写。' }])
  })
  test('an id that is none', async () => {
    expect((await town.browsers.staff.ask('GET', '/suggestions/12')).status).toBe(400)
  })
  test('an unknown id', async () => {
    const { status, body } = await town.browsers.staff.ask('GET', `/suggestions/${newId()}`)
    expect([status, body['detail']]).toEqual([404, '没有这一项，或者它不在您能看到的范围内。'])
  })
  test('a day that does not exist', async () => {
    const days = [{ day: '2027-02-30', kind: 'off', name: '无此日' }]
    const { status, body } = await town.browsers.staff.ask('POST', '/calendar/preview', {
      year: 2027,
      source: '通知',
      days,
    })
    expect(status).toBe(400)
    expect(issues(body)[0]?.message).toContain('没有这一天')
  })
  test('a file of 50 MB', async () => {
    const content = Buffer.alloc(50 * 1024 * 1024).toString('base64')
    const { status, body } = await town.browsers.staff.ask('POST', '/deputies/import', { fileName: 'a.xlsx', content })
    expect([status, body['code']]).toEqual([413, 'too-large'])
  })
  test('a file that is no workbook', async () => {
    const content = Buffer.from('not a workbook').toString('base64')
    const { status, body } = await town.browsers.staff.ask('POST', '/deputies/import', { fileName: 'a.xlsx', content })
    expect(status).toBe(400)
    expect(body['detail']).toMatch(/[\u4e00-\u9fff]/)
  })
  test('a formula in a cell is named with its cell', async () => {
    const table = '名称,简称,类别,联系人,联系电话,分管领导\n水利局,水利,政府部门,"=HYPERLINK(""http://x"")",,\n'
    const body = { fileName: 'organs.csv', content: Buffer.from(table).toString('base64'), confirm: true }
    const reply = await town.browsers.staff.ask('POST', '/organs/import', body)
    expect(reply.body['done']).toBe(false)
    expect(reply.body['problems']).toEqual([expect.objectContaining({ cell: 'D2' })])
  })
  test('a setting looser than the law, with its article', async () => {
    const citation = { law: '某县办法', number: '第九条', asOf: '2025-01-01' }
    const value = { count: 7, unit: 'month' }
    const reply = await town.browsers.staff.ask('PUT', '/settings/suggestions.long-reply-within', { value, citation })
    expect(reply.status).toBe(422)
    expect(reply.body['detail']).toBe('7个月比法律宽松：最长6个月。')
    expect(reply.body).toMatchObject({ code: 'looser-than-law', under: { number: '51.2', asOf: '2025-03-11' } })
  })
  test('a page of another site acting in the reader’s name', async () => {
    const reply = await api.server.inject({
      method: 'POST',
      url: '/api/session',
      headers: { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' },
      payload: {},
    })
    expect(reply.statusCode).toBe(403)
  })
  test('an address that is none', async () => {
    expect((await town.browsers.staff.ask('GET', '/nowhere')).body).toMatchObject({
      status: 404,
      code: 'no-such-place',
    })
  })

  test('… and the database is as before', async () => {
    expect(await census()).toEqual(before)
  })
})

describe('acts at the wrong time', () => {
  test('out of state: 422 with the state it is in; overtaken: 409 with what changed', async () => {
    const made = await draft({ facts: '漏水', proposal: '修' })
    const path = `/suggestions/${made.body['id'] as string}`
    const rated = { version: 1, then: 'accept', attitude: 'satisfied', result: 'satisfied' }
    const early = await town.browsers.deputy.ask('POST', `${path}/rate`, rated)
    expect(early.status).toBe(422)
    expect(early.body).toMatchObject({ code: 'act-out-of-state', detail: '现在是“草稿”，不能“评价并办结”。' })
    await town.browsers.deputy.ask('POST', `${path}/submit`, { version: 1 })
    const again = await town.browsers.deputy.ask('POST', `${path}/submit`, { version: 1 })
    expect(again.status).toBe(409)
    expect(again.body).toMatchObject({ code: 'overtaken', changed: { state: 'submitted', version: 2 } })
  })
  test('in English for an English reader', async () => {
    const reply = await api.server.inject({
      method: 'GET',
      url: '/api/duties/mine',
      headers: { 'accept-language': 'en' },
    })
    expect(reply.json()).toMatchObject({ status: 401, detail: 'Sign in first.' })
  })
})

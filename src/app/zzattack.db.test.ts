import { expect, test } from 'vitest'
import { newId } from '../platform/database/id.ts'
import { testApi } from './testing.ts'
import { ownerClient } from '../platform/database/connect.ts'
import { verifyRecord } from '../platform/record/verify.ts'
import { round } from './round.ts'
import { runAs, systemCaller } from './system.ts'
import { importSuggestions } from '../congress/suggestions/index.ts'

const api = await testApi()
const town = await api.congress()
const b = town.browsers
const log = (...a: unknown[]) =>
  console.log(...a.map((x) => (typeof x === 'string' ? x : JSON.stringify(x)?.slice(0, 600))))
const draft = async (who: any, body: object = {}) =>
  who.ask('POST', '/suggestions', { id: newId(), title: '修渠', facts: 'f', proposal: 'p', ...body })
async function replied() {
  const d = await draft(b.deputy)
  const id = d.body.id
  await b.deputy.ask('POST', `/suggestions/${id}/submit`, { version: 1 })
  await b.staff.ask('POST', `/suggestions/${id}/assign`, { version: 2, organId: town.organs.water })
  await b['organ-handler'].ask('POST', `/suggestions/${id}/sign`, { version: 3 })
  return id
}
test('probes', async () => {
  for (const q of [
    '/duties/mine?after=2026-13-45~' + newId(),
    '/duties/mine?after=2026-01-01~' + '-'.repeat(36),
    '/suggestions?sort=due&after=2026-02-30~' + newId(),
    '/suggestions?search=' + encodeURIComponent('修') + '&after=x',
    '/suggestions?category=%00',
    '/deputies?search=%00',
    `/deputies?after=${newId()}~%00`,
    '/suggestions?search=%00',
  ])
    log(q, (await b.staff.ask('GET', q)).status)
  log('record name', (await b['audit-admin'].ask('GET', '/record?name=%00')).status)
  log(
    'acc',
    (await b['security-admin'].ask('GET', '/accounts?search=%00')).status,
    (await b['security-admin'].ask('GET', '/accounts?after=%00')).status,
  )
  log(
    'attempts',
    (await b['security-admin'].ask('GET', '/sign-in-attempts?after=0000-01-01T00:00:00Z')).status,
    (await b['security-admin'].ask('GET', '/sign-in-attempts?after=2026-01-01T00:00:00%2B23:59')).status,
  )
  log('signin NUL', (await api.visitor().ask('POST', '/session', { username: 'a\u0000b', password: 'x' })).status)
  log('surrogate title', (await draft(b.deputy, { title: '渠\ud800' })).status)
  log('surrogate facts', (await draft(b.deputy, { facts: '渠\ud800' })).status)
  // upper case ids
  const up = newId().toUpperCase()
  const d = await draft(b.deputy, { id: up })
  log('upper id', d)
  const lower = up.toLowerCase()
  log('hist', (await b.deputy.ask('GET', `/suggestions/${lower}`)).body.history?.length)
  await b.deputy.ask('POST', `/suggestions/${lower}/submit`, { version: 1 })
  log(
    'assign upper',
    (
      await b.staff.ask('POST', `/suggestions/${lower}/assign`, {
        version: 2,
        organId: town.organs.water.toUpperCase(),
      })
    ).status,
  )
  log('sign', await b['organ-handler'].ask('POST', `/suggestions/${lower}/sign`, { version: 3 }))
  log('inbox', (await b['organ-handler'].ask('GET', `/duties/mine`)).body.counts)
  // idempotent draft of other
  const other = await draft(b.staff, { leadDeputyId: town.deputies.wang, title: '别人的' })
  log('staff draft', other)
  log('idem by deputy of unseen', (await draft(b.deputy, { id: other.body.id })).status)
  log('idem by deputy of seen', await draft(b.deputy, { id: lower, title: '新的' }))
  // far promise
  const id = await replied()
  log(
    'reply',
    await b['organ-handler'].ask('POST', `/suggestions/${id}/reply`, {
      version: 4,
      text: 't',
      resultClass: 'B',
      promises: [{ promise: 'p', dueOn: '9999-12-31' }],
    }),
  )
  log(
    'follow',
    await b.deputy.ask('POST', `/suggestions/${id}/rate`, {
      version: 5,
      then: 'follow',
      attitude: 'satisfied',
      result: 'satisfied',
    }),
  )
  // titles of drafts
  await draft(b.deputy, { title: '私密草稿' })
  for (const who of ['staff', 'chair', 'government-office'] as const)
    log(
      'draft in duties',
      who,
      JSON.stringify((await b[who].ask('GET', '/duties?limit=100')).body).includes('私密草稿'),
    )
  log(
    'preview',
    JSON.stringify(
      (
        await b.staff.ask('POST', '/calendar/preview', {
          year: 2026,
          source: 's',
          days: [{ day: '2026-06-02', kind: 'off', name: 'x' }],
        })
      ).body,
    ),
  )
  log('audit', JSON.stringify((await b['audit-admin'].ask('GET', '/record?limit=100')).body).includes('私密草稿'))
  // metrics
  log('metrics remote', (await api.server.inject({ url: '/metrics', remoteAddress: '10.1.2.3' })).statusCode)
  // calendar change and reply_due_on
  const id2 = await replied()
  const due = (await b.staff.ask('GET', `/suggestions/${id2}`)).body
  log(
    'due',
    due.replyDueOn,
    due.duties.map((x: any) => x.dueOn),
  )
  const change = { year: 2026, source: 's', days: [{ day: due.replyDueOn, kind: 'off', name: 'x' }] }
  const p = await b.staff.ask('POST', '/calendar/preview', change)
  log(await b.staff.ask('PUT', '/calendar', { ...change, fingerprint: p.body.fingerprint }))
  const due2 = (await b.staff.ask('GET', `/suggestions/${id2}`)).body
  log(
    'due after',
    due2.replyDueOn,
    due2.duties.map((x: any) => x.dueOn),
  )
  // dup days
  const dup = {
    year: 2026,
    source: 's',
    days: [
      { day: '2026-09-01', kind: 'off', name: 'x' },
      { day: '2026-09-01', kind: 'work', name: 'y' },
      { day: '2027-01-01', kind: 'off', name: 'z' },
    ],
  }
  log('dup', (await b.staff.ask('POST', '/calendar/preview', dup)).status)
  // chair offers
  const st = await draft(b.staff, { leadDeputyId: town.deputies.wang })
  log(
    'chair offers',
    (await b.chair.ask('GET', `/suggestions/${st.body.id}`)).body.offers.map((o: any) => [o.act, o.ruling.permitted]),
  )
  log('chair submit', (await b.chair.ask('POST', `/suggestions/${st.body.id}/submit`, { version: 1 })).status)
  // revise record
  const before = (await b.deputy.ask('GET', `/suggestions/${(await draft(b.deputy, {})).body.id}`)).body
  await b.deputy.ask('PUT', `/suggestions/${before.id}`, { version: 1, title: '改了', facts: 'f', proposal: 'p' })
  log(
    'history after revise',
    (await b.deputy.ask('GET', `/suggestions/${before.id}`)).body.history.map((h: any) => h.name),
  )
  // text/plain etc
  log(
    'textplain',
    (
      await api.server.inject({
        method: 'POST',
        url: '/api/session',
        headers: { 'content-type': 'text/plain' },
        payload: '{"username":"a"}',
      })
    ).statusCode,
  )
  log(
    'head',
    (await api.server.inject({ method: 'HEAD', url: '/api/session' })).statusCode,
    (await api.server.inject({ method: 'OPTIONS', url: '/api/session' })).statusCode,
  )
  log(
    'proto',
    (
      await api.server.inject({
        method: 'POST',
        url: '/api/session',
        headers: { 'content-type': 'application/json' },
        payload: '{"__proto__":{"a":1},"username":"a","password":"b"}',
      })
    ).statusCode,
  )
  log(
    'deep',
    (
      await api.server.inject({
        method: 'PUT',
        url: '/api/settings/ladder.remind-before',
        cookies: { lianxin_session: b.staff.token! },
        headers: { 'content-type': 'application/json' },
        payload:
          '{"citation":{"law":"x","number":"1","asOf":"2020-01-01"},"value":' +
          '['.repeat(60000) +
          ']'.repeat(60000) +
          '}',
      })
    ).statusCode,
  )
  const bigb64 = Buffer.alloc(9_900_000, 97).toString('base64')
  log('big', await b.staff.ask('POST', '/organs/import', { fileName: 'a.csv', content: bigb64 }))
  log(
    'malformed uri',
    (await api.server.inject({ url: '/api/suggestions/%ff' })).statusCode,
    (await api.server.inject({ url: '/%ff' })).statusCode,
  )
  const line = JSON.stringify({ title: 'x', foo: 'a\u0000b' })
  log(
    'import NUL',
    await b.staff.ask('POST', '/suggestions/import', {
      fileName: 'a.jsonl',
      content: Buffer.from(line).toString('base64'),
      confirm: true,
    }),
  )
  log(
    'import surrogate',
    (
      await b.staff.ask('POST', '/suggestions/import', {
        fileName: 'a.jsonl',
        content: Buffer.from('{"title":"y","foo":"a\\ud800b"}').toString('base64'),
        confirm: true,
      })
    ).status,
  )
  log(
    'import old',
    await b.staff.ask('POST', '/suggestions/import', {
      fileName: 'a.jsonl',
      createOrgans: true,
      content: Buffer.from(
        '{"title":"z","units":["水利局"],"assigned_on":"1000-01-01","state":"handling"}\n{"title":"z2","units":["水利局"],"assigned_on":"0001-01-01","state":"handling"}',
      ).toString('base64'),
      confirm: true,
    }),
  )
  log(
    'import old',
    (
      await b.staff.ask('POST', '/suggestions/import', {
        fileName: 'a.jsonl',
        createOrgans: true,
        content: Buffer.from('{"title":"z","units":["水利局"],"assigned_on":"1000-01-01","state":"handling"}').toString(
          'base64',
        ),
        confirm: true,
      })
    ).status,
  )
  const t = Date.now()
  log(await round(api.house, new Date('2026-03-03T10:00:00+08:00')), Date.now() - t, 'ms')
  // import organ units future promises
  const far = await b.staff.ask('POST', '/suggestions/import', {
    fileName: 'a.jsonl',
    createOrgans: true,
    content: Buffer.from(
      '{"title":"far","units":["水利局"],"reply":"r","reply_date":"2026-01-01","rating":"满意","promises":[{"text":"t","due_on":"9999-12-31"}]}',
    ).toString('base64'),
    confirm: true,
  })
  log('far', far.status)
  const v = await api.house.read(town.congressId, (db) => verifyRecord(db, town.congressId))
  log(v)
  const o = await ownerClient(api.ownerUrl)
  await o.query(
    `insert into record.event select congress_id, 0, at, name, subject_kind, subject_id, actor, under, facts, previous_hash, hash from record.event where congress_id=${town.congressId} and seq=3`,
  )
  log('seq 0 inserted', (await api.house.read(town.congressId, (db) => verifyRecord(db, town.congressId))).broken)
  await o.query(
    `alter table record.event disable trigger all; delete from record.event where congress_id=${town.congressId}; delete from record.head where congress_id=${town.congressId}; alter table record.event enable trigger all`,
  )
  log('all removed', (await api.house.read(town.congressId, (db) => verifyRecord(db, town.congressId))).broken)
  await o.end()
  void runAs
  void systemCaller
  void importSuggestions
  expect(1).toBe(1)
}, 60000)

import { sql } from 'kysely'
import pg from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { inOrder, rowsOf } from '../congress/docket/undertakings/list.ts'
import { climb, listByName, undertake, verifyKept } from '../congress/docket/index.ts'
import type { Holder } from '../congress/docket/words.ts'
import { invitedTo } from '../congress/gatherings/index.ts'
import { coSigned } from '../congress/suggestions/index.ts'
import { answered } from '../congress/suggestions/judging/testing.ts'
import { newId } from '../platform/database/id.ts'
import { lives } from './rooms.ts'
import { testApi } from './testing.ts'

const api = await testApi()
const congress = await api.congress()
const { congressId, browsers, deputies, organs } = congress
type Browser = typeof browsers.staff
type Body = Record<string, unknown>
const asList = (value: unknown) => value as Body[]

async function goTo(day: string) {
  api.clock.now = new Date(`${day}T10:00:00+08:00`)
  for (const [role, browser] of Object.entries(browsers)) await browser.signIn(`${role}-${congressId}`)
}
const listed = async (by: Browser, query = 'which=all') =>
  asList((await by.ask('GET', `/undertakings?limit=100&${query}`)).body['rows']).map(({ promise }) => promise)
const counted = async (by: Browser) => (await by.ask('GET', '/undertakings/counts')).body['groups']
const found = async (promise: string, by = browsers.staff) =>
  asList((await by.ask('GET', `/undertakings?which=all&search=${encodeURIComponent(promise)}`)).body['rows'])[0] as Body
const read = async (promise: string, by: Browser) =>
  (await by.ask('GET', `/undertakings/${String((await found(promise))['id'])}`)).body
const act = async (promise: string, by: Browser, [name, body]: [string, Body]) => {
  const { id, version } = await read(promise, browsers.staff)
  return by.ask('POST', `/undertakings/${String(id)}/${name}`, { version, ...body })
}

/** A hearing Li was invited to, held and minuted on 16 March, and what it decided. */
async function hearing(outcomes: readonly { text: string; owner: Holder; dueOn: string }[]) {
  const { staff } = browsers
  const id = newId()
  const invitees = [{ kind: 'deputy', id: deputies.li }]
  const day = { kind: 'hearing', heldOn: '2026-03-16', startsAt: '09:00', endsAt: '11:00', place: '会议室' }
  await staff.ask('POST', '/gatherings', { ...day, id, title: '听取进展', agenda: ['汇报'], service: [], invitees })
  const step = async (name: string, body: Body = {}) => {
    const { version } = (await staff.ask('GET', `/gatherings/${id}`)).body
    return (await staff.ask('POST', `/gatherings/${id}/${name}`, { version, ...body })).status
  }
  expect(await step('announce')).toBe(200)
  await goTo('2026-03-16')
  for (const name of ['begin', 'close']) expect(await step(name)).toBe(200)
  expect(await step('conclude', { minutes: '听取了汇报。', outcomes })).toBe(200)
  return id
}

const ditch = '修完二百米'
const dredge = '三月底前完成清淤'
const report = '四月印发情况通报'
const survey = '汇总各村意见'
const gate = '修好闸门'

const register = { lives, follows: [coSigned, invitedTo] }
let gathering = ''
beforeAll(async () => {
  await goTo('2026-03-02')
  gathering = await hearing([
    { text: dredge, owner: { kind: 'organ', id: organs.water }, dueOn: '2026-03-31' },
    { text: report, owner: { kind: 'role', id: 'staff' }, dueOn: '2026-04-30' },
    { text: survey, owner: { kind: 'deputy', id: deputies.li }, dueOn: '2026-05-20' },
  ])
  // Li’s own paper, answered by the water office with a promise for 31 May.
  await answered(congress, { promises: [ditch], state: 'following' })
  const { id: other } = await answered(congress, { state: 'following' })
  await congress.as(
    'clerk',
    '2026-03-20',
  )((work) =>
    undertake(work, {
      sourceId: other,
      promise: gate,
      owner: { kind: 'organ', id: organs.roads },
      verifiers: [{ kind: 'role', id: 'staff' }],
      dueOn: '2026-05-31',
    }),
  )
  await goTo('2026-04-20')
})

describe('承诺事项一个台账: whatever paper it was made in', () => {
  test('the office, the chair and the government’s office read all of them, in the order of their days', async () => {
    for (const role of ['staff', 'chair', 'government-office'] as const)
      expect([role, await listed(browsers[role])]).toEqual([
        role,
        [dredge, report, survey, gate, ditch].toSorted(byDay),
      ])
  })
  const days: Record<string, string> = { [dredge]: '1', [report]: '2', [survey]: '3', [gate]: '4', [ditch]: '4' }
  const byDay = (a: string, b: string) => (days[a] ?? '').localeCompare(days[b] ?? '')

  test('an organ reads its own, and no other’s', async () => {
    expect(await listed(browsers['organ-handler'])).toEqual([dredge, ditch])
    expect((await browsers['organ-head'].ask('GET', `/undertakings/${String((await found(gate))['id'])}`)).status).toBe(
      404,
    )
  })
  test('a deputy reads those of her papers and of gatherings she was invited to; whoever has no part, none', async () => {
    expect((await listed(browsers.deputy)).toSorted()).toEqual([dredge, report, survey, ditch, gate].toSorted())
    const wang = await congress.as('wang')((work) => rowsOf(work, register, { which: 'all', sort: 'soonest', most: 9 }))
    expect(wang).toEqual([])
    expect(await listed(browsers['party-office'])).toEqual([])
    expect((await browsers['system-admin'].ask('GET', '/undertakings')).status).toBe(403)
  })
  test('each says its paper, its owner, who verifies, and how it presses', async () => {
    expect(await found(dredge)).toMatchObject({
      source: { id: gathering, kind: 'gathering', title: '听取进展' },
      owner: { zh: '水利局' },
      verifiers: [{ zh: '人大工作人员' }],
      daysLeft: -20,
      warning: 'overdue',
      fate: 'broken',
    })
    expect(await found(report)).toMatchObject({ warning: 'soon', fate: 'open', mine: 'report' })
    expect(await found(survey)).toMatchObject({ warning: 'in-time', mine: null })
  })
  test('its groups hold what they count, and the pages of a list are the list', async () => {
    const groups = (await counted(browsers.staff)) as Record<string, number>
    expect(groups).toMatchObject({ all: 5, open: 5, soon: 1, overdue: 1, listed: 0, kept: 0, 'to-report': 1 })
    for (const [which, count] of Object.entries(groups))
      expect([which, (await listed(browsers.staff, `which=${which}`)).length]).toEqual([which, count])
    const paged: unknown[] = []
    for (let after = ''; ;) {
      const { body } = await browsers.staff.ask('GET', `/undertakings?which=all&limit=2&sort=latest&after=${after}`)
      paged.push(...asList(body['rows']).map(({ promise }) => promise))
      if (!body['next']) break
      after = encodeURIComponent(String(body['next']))
    }
    expect(paged).toEqual((await listed(browsers.staff)).toReversed())
  })
  test('by owner, by kind of paper, by words; signs that mean something to the database are plain signs', async () => {
    expect(await listed(browsers.staff, `which=all&owner=organ:${organs.water}`)).toEqual([dredge, ditch])
    expect(await listed(browsers.staff, 'which=all&source=suggestion')).toHaveLength(2)
    expect(await listed(browsers.staff, `which=all&search=${encodeURIComponent('清淤')}`)).toEqual([dredge])
    expect(await listed(browsers.staff, 'which=all&search=%25')).toEqual([])
  })
  test('as a table, with the same rows', async () => {
    const { body } = await browsers['organ-handler'].ask('GET', '/undertakings/table?which=all&format=csv')
    const text = Buffer.from(String(body['base64']), 'base64').toString('utf8')
    expect(text.trim().split('\r\n')).toHaveLength(3)
    expect(text).toContain(dredge)
    expect(text).not.toContain(gate)
  })
})

describe('会议议定事项: reported and verified by those it concerns', () => {
  const kept = { kept: true, noPhotoReason: '查看了台账' }
  test('the organ reports, the office sends back with what is missing, it is reported again and verified', async () => {
    const [water, staff] = [browsers['organ-handler'], browsers.staff]
    expect((await act(dredge, water, ['report', { evidence: '清淤三百米' }])).body['state']).toBe('reported')
    expect(await listed(staff, 'which=to-verify')).toEqual([dredge])
    const back = await act(dredge, staff, ['verify', { kept: false, reason: '下游没有清' }])
    expect(back.body['state']).toBe('open')
    expect(await found(dredge)).toMatchObject({ state: 'open', reportedOn: null, fate: 'broken' })
    await act(dredge, water, ['report', { evidence: '下游已清' }])
    expect((await act(dredge, staff, ['verify', kept])).body['state']).toBe('verified')
    expect(await found(dredge)).toMatchObject({ warning: null, fate: 'kept-late', reportedOn: '2026-04-20' })
    const { history, acceptances } = await read(dredge, water)
    expect(asList(acceptances)).toHaveLength(2)
    expect(asList(history).map(({ name }) => name)).toEqual([
      'undertaking.opened',
      'undertaking.reported',
      'undertaking.sent-back',
      'undertaking.reported',
      'undertaking.verified',
    ])
  })
  test('what the office promised the chair verifies, and not whoever reported it', async () => {
    await act(report, browsers.chair, ['report', { evidence: '已印发' }])
    expect((await act(report, browsers.staff, ['verify', kept])).body['code']).toBe('not-your-act')
    const own = await act(report, browsers.chair, ['verify', kept])
    expect([own.status, own.body['code']]).toEqual([422, 'owner-may-not-verify'])
    expect(await read(report, browsers.chair)).toMatchObject({ mayVerify: false })
    const { id } = await found(report)
    const asked = { id: String(id), version: 2, reason: '', ...kept }
    expect((await congress.as('chair', '2026-04-21')((work) => verifyKept(work, asked))).state).toBe('verified')
  })
  test('a deputy reports what she took upon herself', async () => {
    expect((await act(survey, browsers.deputy, ['report', { evidence: '已汇总' }])).body['state']).toBe('reported')
    expect((await act(survey, browsers.deputy, ['verify', kept])).body['code']).toBe('not-your-act')
  })
  test('a defect that shows later opens it again, though the gathering has ended', async () => {
    const again = { because: 'defect', reason: '又淤了', dueOn: '2026-05-10' }
    expect((await act(dredge, browsers.staff, ['reopen', again])).body['state']).toBe('open')
    expect(await found(dredge)).toMatchObject({ dueOn: '2026-05-10', reportedOn: null, fate: 'open' })
  })
})

describe('列入通报 and sums', () => {
  test('listed by name in a bulletin, it stands so on the list', async () => {
    await congress.as('clerk', '2026-07-01')(climb)
    const { id } = await found(ditch)
    await congress.as(
      'clerk',
      '2026-07-01',
    )((work) => listByName(work, { matterIds: [String(id)], act: 'report', where: newId() }))
    await goTo('2026-07-01')
    expect(await listed(browsers.staff, 'which=listed')).toEqual([ditch])
    expect(await found(ditch)).toMatchObject({ warning: 'listed', fate: 'broken' })
  })
  test('what became of them adds up, by month and by owner, to what the reader sees', async () => {
    const sum = (rows: Body[]) =>
      rows.reduce(
        (n, row) => n + ['kept', 'kept-late', 'broken', 'open'].reduce((m, key) => m + Number(row[key]), 0),
        0,
      )
    for (const by of ['month', 'owner'])
      expect(sum(asList((await browsers.staff.ask('GET', `/undertakings/sums?by=${by}`)).body['rows']))).toBe(5)
    const own = asList((await browsers['organ-head'].ask('GET', '/undertakings/sums?by=owner')).body['rows'])
    expect(own.map(({ name }) => (name as { zh: string }).zh)).toEqual(['水利局'])
    const fates = await Promise.all(
      [dredge, report, survey, gate, ditch].map(async (each) => (await found(each))['fate']),
    )
    const total = asList((await browsers.staff.ask('GET', '/undertakings/sums')).body['rows'])
    const broken = total.reduce((n, row) => n + Number(row['broken']), 0)
    expect(broken).toBe(fates.filter((fate) => fate === 'broken').length)
  })
  test('a long list is read from its index', async () => {
    await api.house.write(congressId, async (tx) => {
      await sql`insert into docket.matter (congress_id, id, kind, title, state, entered_at, opened_at, ended_at)
        select ${congressId}, gen_random_uuid(), 'undertaking', '往年', 'verified', now(), now(), now()
        from generate_series(1, 4000)`.execute(tx)
      await sql`insert into docket.undertaking (congress_id, id, source_id, promise, owner_kind, owner_id, promised_on, due_on)
        select congress_id, id, ${gathering}, '往年', 'role', 'staff', '2020-01-01', date '2020-01-01' + (random() * 2000)::int
        from docket.matter where title = '往年' and congress_id = ${congressId}`.execute(tx)
    })
    const owner = new pg.Client({ connectionString: api.ownerUrl })
    await owner.connect()
    await owner.query('analyze docket.undertaking; analyze docket.matter; analyze docket.duty')
    await owner.end()
    const asked = { which: 'all', sort: 'latest', after: `2024-01-01~${gathering}`, remindBefore: 10 } as const
    const plan = await congress.as(
      'clerk',
      '2026-07-01',
    )((work) => inOrder(work, register, asked).limit(21).explain('text'))
    expect(JSON.stringify(plan)).toMatch(/Index Scan Backward using undertaking_by_due/)
  })
})

import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { undertake } from '../congress/docket/index.ts'
import { newId } from '../platform/database/id.ts'
import { round } from './round.ts'
import { runAs, systemCaller } from './system.ts'
import { testApi } from './testing.ts'

const api = await testApi()
const { congressId, browsers, deputies, organs } = await api.congress()
const { staff, deputy } = browsers
const water = browsers['organ-handler']
type Body = Record<string, unknown>
const asList = (value: unknown) => value as Body[]
const id = newId()
let promise = ''

const goTo = async (day: string) => {
  api.clock.now = new Date(`${day}T10:00:00+08:00`)
  for (const [role, browser] of Object.entries({ staff, deputy, 'organ-handler': water }))
    await browser.signIn(`${role}-${congressId}`)
  await round(api.house, api.clock.now)
}
const act = async (name: string, body: Body = {}) => {
  const { version } = (await staff.ask('GET', `/gatherings/${id}`)).body
  return staff.ask('POST', `/gatherings/${id}/${name}`, { version, ...body })
}
const formsOwed = async () =>
  asList((await water.ask('GET', '/duties/mine')).body['rows']).filter(({ kind }) => kind === 'progress-form')
const hearing = async (by = staff) => asList((await by.ask('GET', `/hearings/${id}`)).body['organs'])

/** The organ owes a second thing on the same item, as a paper owes its plan and its reply, and that one sooner. */
const owedTwice = async () => {
  const { rows } = await api.house.write(congressId, (tx) =>
    sql`insert into docket.duty (congress_id, id, matter_id, state, act, party, holder_kind, holder_id, opened_at, due_on, explanation)
      select congress_id, ${newId()}::uuid, matter_id, state, act, party, holder_kind, holder_id, opened_at, '2026-05-31', explanation
      from docket.duty where matter_id = ${promise}::uuid returning id`.execute(tx),
  )
  expect(rows).toHaveLength(1)
}

beforeAll(async () => {
  await staff.ask('POST', '/gatherings', {
    id,
    kind: 'hearing',
    title: '听取办理进展',
    place: '县会议中心',
    heldOn: '2026-03-25',
    startsAt: '09:00',
    endsAt: '11:00',
    agenda: ['汇报'],
    invitees: [
      { kind: 'deputy', id: deputies.li },
      { kind: 'organ', id: organs.water, counts: false },
    ],
  })
  // Two organs have each something open: a promise of theirs.
  await runAs(
    api.house,
    { congressId, now: api.clock.now, caller: systemCaller(congressId, ['staff']) },
    async (work) => {
      const promised = { sourceId: id, verifiers: [{ kind: 'role', id: 'staff' }], dueOn: '2026-06-30' } as const
      promise = await undertake(work, {
        ...promised,
        promise: '清淤三百米',
        owner: { kind: 'organ', id: organs.water },
      })
      await undertake(work, { ...promised, promise: '硬化道路', owner: { kind: 'organ', id: organs.roads } })
    },
  )
  await owedTwice()
})

describe('before a hearing', () => {
  test('two weeks ahead every organ with something open is asked, once, for a week ahead', async () => {
    await goTo('2026-03-10')
    expect(await formsOwed()).toEqual([])
    await goTo('2026-03-11')
    await Promise.all([round(api.house, api.clock.now), round(api.house, api.clock.now)])
    expect((await formsOwed()).map(({ dueOn, sourceId }) => [dueOn, sourceId])).toEqual([['2026-03-18', id]])
  })

  test('a form that leaves an item out is refused; another organ’s form is not there', async () => {
    const [owed] = await formsOwed()
    const path = `/progress-forms/${String(owed?.['matterId'])}`
    const silent = await water.ask('POST', `${path}/give`, { version: 1, lines: [] })
    expect([silent.status, silent.body['code']]).toEqual([422, 'item-unanswered'])
    const roads = (await hearing()).find(({ organId }) => organId === organs.roads)?.['form'] as Body
    expect((await water.ask('GET', `/progress-forms/${String(roads['id'])}`)).status).toBe(404)
  })

  test('what is owed twice on one item stands once, by its earlier day', async () => {
    const [owed] = await formsOwed()
    const form = (await water.ask('GET', `/progress-forms/${String(owed?.['matterId'])}`)).body
    expect(asList(form['items'])).toMatchObject([{ itemId: promise, duty: { dueOn: '2026-05-31' } }])
    // The organ reports before the hearing is announced, when its page is only the organisers'.
    expect(form).toMatchObject({ heldOn: '2026-03-25', announced: false, duties: [{ dueOn: '2026-03-18' }] })
  })

  test('given, it stands in the agenda beside the item; given twice it is refused', async () => {
    const [owed] = await formsOwed()
    const path = `/progress-forms/${String(owed?.['matterId'])}`
    const lines = [
      { itemId: promise, said: '已清一百米', expectedOn: '2026-05-31' },
      { itemId: newId(), said: '不是本单位的' },
    ]
    expect((await water.ask('POST', `${path}/give`, { version: 1, lines })).body['state']).toBe('given')
    expect((await water.ask('POST', `${path}/give`, { version: 2, lines })).body['code']).toBe('act-out-of-state')
    const mine = (await hearing()).find(({ organId }) => organId === organs.water) as Body
    expect(asList(mine['items'])).toMatchObject([{ itemId: promise, said: '已清一百米', expectedOn: '2026-05-31' }])
  })
})

describe('at the hearing', () => {
  const mark = (itemId: string, body: Body) => staff.ask('PUT', `/hearings/${id}/items/${itemId}`, body)
  test('an organ hears of its own items only, a deputy of all', async () => {
    await act('announce')
    expect((await hearing(water)).map(({ organId }) => organId)).toEqual([organs.water])
    expect(await hearing(deputy)).toHaveLength(2)
  })

  test('marks are made while it is heard, and the last word stands', async () => {
    expect((await mark(promise, { mark: 'slow' })).body['code']).toBe('not-being-heard')
    await goTo('2026-03-25')
    await act('begin')
    await mark(promise, { mark: 'slow', note: '汛前必须完成' })
    expect((await mark(promise, { mark: 'stalled', note: '两个月没有动工' })).status).toBe(200)
    const mine = (await hearing()).find(({ organId }) => organId === organs.water) as Body
    expect(asList(mine['items'])).toMatchObject([{ mark: 'stalled', note: '两个月没有动工' }])
  })
  test('what is sent twice is written down once', async () => {
    const events = () =>
      api.house.read(congressId, (db) =>
        db.selectFrom('record.event').select('seq').where('name', '=', 'undertaking.heard').execute(),
      )
    const before = await events()
    expect((await mark(promise, { mark: 'stalled', note: '两个月没有动工' })).status).toBe(200)
    expect(await events()).toEqual(before)
  })
  test('to be heard of is no movement: it was promised 23 days ago, and nothing has been done since', async () => {
    const mine = (await hearing()).find(({ organId }) => organId === organs.water) as Body
    expect(asList(mine['items'])).toMatchObject([{ quietFor: 23 }])
  })
  test('what is no item of a hearing cannot be marked', async () =>
    expect((await mark(id, { mark: 'slow' })).status).toBe(404))
})

describe('afterwards', () => {
  test('an organ whose last item is settled still finds its form', async () => {
    await api.house.write(congressId, (tx) =>
      sql`update docket.duty set ended_at = now(), discharged = true where matter_id = ${promise}::uuid`.execute(tx),
    )
    expect(await hearing(water)).toMatchObject([{ organId: organs.water, form: { state: 'given' }, items: [] }])
  })
  test('what was reported of an item that is settled since is still in the form', async () => {
    const form = (await hearing()).find(({ organId }) => organId === organs.water)?.['form'] as Body
    const { body } = await staff.ask('GET', `/progress-forms/${String(form['id'])}`)
    expect([body['items'], body['settled']]).toMatchObject([[], [{ itemId: promise, said: '已清一百米' }]])
    expect(String(body['givenAt']).slice(0, 10)).toBe('2026-03-11')
  })
  test('a form nobody gave is released once the hearing is past, and nobody owes it', async () => {
    const open = async () =>
      asList((await staff.ask('GET', '/duties?limit=100')).body['rows']).filter(({ kind }) => kind === 'progress-form')
    expect(await open()).toHaveLength(1)
    await goTo('2026-03-26')
    expect(await open()).toEqual([])
  })
})

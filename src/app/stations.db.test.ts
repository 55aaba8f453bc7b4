import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../platform/database/id.ts'
import { testApi } from './testing.ts'

const api = await testApi()
const { congressId, browsers, deputies } = await api.congress()
const { staff, deputy, chair } = browsers
const water = browsers['organ-handler']

type Body = Record<string, unknown>
const asList = (value: unknown) => value as Body[]
const goTo = async (moment: string) => {
  api.clock.now = new Date(`${moment}+08:00`)
  await Promise.all(
    (['staff', 'deputy', 'chair', 'organ-handler'] as const).map((role) =>
      browsers[role].signIn(`${role}-${congressId}`),
    ),
  )
}

const written = (change: Body = {}) => ({
  kind: 'demonstration',
  name: '白苇村代表联络站',
  address: '白苇村村委会一楼',
  hours: '每周三上午九点到十一点半',
  phone: '0700-1234567',
  keeper: '办公室小周',
  areas: [],
  ...change,
})
const stationId = newId()
const read = async (id: string, by = staff) => (await by.ask('GET', `/receptions/${id}`)).body
const act = async (id: string, name: string, body: Body = {}, by = staff) => {
  const { version } = await read(id)
  return by.ask('POST', `/receptions/${id}/${name}`, { version, ...body })
}
const plan = (change: Body = {}) => ({
  stationId,
  heldOn: '2026-03-10',
  startsAt: '09:00',
  endsAt: '11:30',
  topic: '灌溉用水',
  deputies: [deputies.li],
  ...change,
})
const planned = async (change: Body = {}) => {
  const id = newId()
  const { status } = await staff.ask('PUT', `/receptions/${id}`, plan(change))
  expect(status).toBe(200)
  return id
}
const offer = async (id: string, name: string, by = staff) =>
  asList((await read(id, by))['offers']).find((each) => each['act'] === name) as { ruling: Body; sentence: Body | null }

const say = (receptionId: string, by = deputy) =>
  by.ask('POST', '/opinions', {
    id: newId(),
    source: 'reception',
    receptionId,
    kind: 'proposal',
    reach: 'nobody',
    subject: 'water',
    text: '南渠三年没有清淤，下游二十户浇不上水。',
  })

describe('a station, its deputies and who is on duty', () => {
  test('set up once, however often it is sent; one name, one version', async () => {
    const both = await Promise.all([1, 2].map(() => staff.ask('PUT', `/stations/${stationId}`, written())))
    expect(both.map(({ status, body }) => [status, body['version']])).toEqual([
      [200, 1],
      [200, 1],
    ])
    const twin = await staff.ask('PUT', `/stations/${newId()}`, written())
    expect([twin.status, twin.body['code']]).toEqual([422, 'station-name-taken'])
    expect((await staff.ask('GET', '/stations')).body['rows']).toHaveLength(1)
  })
  test('changed from what one saw, and from nothing else', async () => {
    const two = await Promise.all(
      ['周一', '周二'].map((hours) =>
        staff.ask('POST', `/stations/${stationId}/change`, written({ hours, version: 1 })),
      ),
    )
    expect(two.map(({ status }) => status).toSorted()).toEqual([200, 409])
  })
  test('who looks after it is the office’s to know; a deputy sets up none', async () => {
    expect((await staff.ask('GET', `/stations/${stationId}`)).body['keeper']).toBe('办公室小周')
    expect((await water.ask('GET', `/stations/${stationId}`)).body['keeper']).toBe('')
    expect((await deputy.ask('PUT', `/stations/${newId()}`, written({ name: '别的站' }))).status).toBe(403)
  })
  test('a deputy of the station is on duty, another is not', async () => {
    const shift = { id: newId(), on: '2026-03-04', startsAt: '09:00', endsAt: '11:30', deputyId: deputies.li }
    const early = await staff.ask('POST', `/stations/${stationId}/shifts`, { shifts: [shift] })
    expect(early.body['code']).toBe('not-of-station')
    const attach = { deputies: [deputies.li], lead: deputies.li }
    const joined = await Promise.all([1, 2].map(() => staff.ask('POST', `/stations/${stationId}/deputies`, attach)))
    expect(joined.map(({ status }) => status)).toEqual([200, 200])
    for (const planned of [1, 0])
      expect((await staff.ask('POST', `/stations/${stationId}/shifts`, { shifts: [shift] })).body).toEqual({ planned })
    const { roster, shifts } = (await water.ask('GET', `/stations/${stationId}`)).body
    expect(asList(roster).map(({ name, leads }) => [name, leads])).toEqual([['李秀兰', true]])
    expect(asList(shifts)).toHaveLength(1)
    const past = await staff.ask('POST', `/stations/${stationId}/shifts`, {
      shifts: [{ ...shift, id: newId(), on: '2026-03-01' }],
    })
    expect(past.body['code']).toBe('shift-in-the-past')
  })
})

describe('a reception day, from the plan to what became of it', () => {
  let id = ''
  beforeAll(async () => void (id = await planned()))

  test('by deputies of the station only; before the notice it is the organisers’', async () => {
    const stranger = await staff.ask('PUT', `/receptions/${newId()}`, plan({ deputies: [deputies.wang] }))
    expect([stranger.status, stranger.body['code']]).toEqual([422, 'not-of-station'])
    expect((await deputy.ask('GET', `/receptions/${id}`)).status).toBe(404)
    const again = await staff.ask('PUT', `/receptions/${id}`, plan())
    expect([again.status, again.body['version']]).toEqual([200, 1])
  })
  test('the notice goes out in time, and whoever is on duty owes her answer', async () => {
    expect(await read(id)).toMatchObject({ latest: '2026-03-07', noticeDays: 3 })
    expect((await act(id, 'announce')).body['state']).toBe('announced')
    expect(await read(id, water)).toMatchObject({ announcedOn: '2026-03-02', code: null })
    const owed = asList((await deputy.ask('GET', '/duties/mine')).body['rows'])
    expect(owed.map(({ act: each, sourceId }) => [each, sourceId])).toContainEqual(['accept', id])
  })
  test('it is opened on its day, by whoever is on duty, who is signed in by it', async () => {
    expect((await offer(id, 'begin')).ruling).toMatchObject({ because: 'reception-to-come' })
    await goTo('2026-03-10T08:50:00')
    expect((await act(id, 'begin', {}, water)).body['code']).toBe('not-on-duty')
    expect((await act(id, 'begin', {}, deputy)).body['state']).toBe('under-way')
    expect(asList((await read(id))['presence'])).toMatchObject([{ name: '李秀兰', signedIn: true }])
  })
  test('it does not end unsaid, neither here nor as a gathering', async () => {
    expect((await act(id, 'close', { nobody: false }, deputy)).body['code']).toBe('no-visit-noted')
    const { version } = (await staff.ask('GET', `/gatherings/${id}`)).body
    const bypass = await staff.ask('POST', `/gatherings/${id}/close`, { version })
    expect([bypass.status, bypass.body['code']]).toEqual([422, 'reception-not-told'])
  })
  test('whoever comes is written down; then nobody can say that nobody came', async () => {
    const taken = await say(id)
    expect([taken.status, taken.body]).toMatchObject([200, {}])
    expect((await act(id, 'close', { nobody: true }, deputy)).body['code']).toBe('somebody-came')
    expect(asList((await read(id, deputy))['visits'])).toHaveLength(1)
    // Others learn that somebody came, and how it stands, not what she said.
    expect(asList((await read(id, water))['visits'])).toMatchObject([{ said: '', opens: false }])
  })
  test('closed once, by one of two; how many came is counted, the minutes are there', async () => {
    const two = await Promise.all([1, 2].map(() => act(id, 'close', { nobody: false, note: '水事较多' }, deputy)))
    expect(two.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect(await read(id, water)).toMatchObject({ state: 'concluded', outcome: 'visits', came: 1, note: '' })
    expect((await staff.ask('GET', `/gatherings/${id}`)).body['minutes']).toContain('登记意见1件')
    expect((await staff.ask('GET', `/stations/${stationId}`)).body).toMatchObject({ log: { days: 1, came: 1 } })
  })
  test('nothing more is written into a day that is closed', async () => {
    const late = await say(id)
    expect([late.status, late.body['code']]).toEqual([422, 'reception-told'])
  })
})

describe('a notice that comes late, a day that is moved, a day nobody comes', () => {
  let id = ''
  test('late, it says why, and the counting is explained', async () => {
    id = await planned({ heldOn: '2026-03-12' })
    expect((await offer(id, 'announce')).sentence).toMatchObject({ zh: expect.stringContaining('最迟2026年3月9日') })
    expect((await act(id, 'announce')).body['code']).toBe('notice-late')
    await act(id, 'revise', plan({ heldOn: '2026-03-12', whyShort: '防汛紧急' }))
    expect((await act(id, 'announce')).body['state']).toBe('announced')
  })
  test('a station with a day to come is not closed', async () => {
    const { version } = (await staff.ask('GET', `/stations/${stationId}`)).body
    const closing = await staff.ask('POST', `/stations/${stationId}/end`, { version, reason: '合并' })
    expect([closing.status, closing.body['code']]).toEqual([422, 'station-has-days'])
  })
  test('moved by its gathering, the public is told why', async () => {
    const { version } = await read(id)
    await staff.ask('POST', `/gatherings/${id}/adjourn`, { version, heldOn: '2026-03-20', reason: '暴雨' })
    expect(await read(id)).toMatchObject({
      state: 'planned',
      changes: [{ kind: 'moved', fromOn: '2026-03-12', toOn: '2026-03-20', reason: '暴雨' }],
    })
    expect((await act(id, 'announce')).body['state']).toBe('announced')
  })
  test('nobody came: it is written down, and only so the day ends', async () => {
    await goTo('2026-03-21T09:00:00')
    // Nobody opened it on its day: the office writes it down later.
    expect((await act(id, 'begin', {}, deputy)).body['code']).toBe('not-its-day')
    expect((await act(id, 'begin')).body['state']).toBe('under-way')
    expect((await act(id, 'close', { nobody: true }, chair)).body['state']).toBe('concluded')
    expect(await read(id)).toMatchObject({ outcome: 'nobody', came: 0 })
  })
  test('cancelled, with its reason', async () => {
    const next = await planned({ heldOn: '2026-04-10' })
    await act(next, 'announce')
    const { version } = await read(next)
    await staff.ask('POST', `/gatherings/${next}/cancel`, { version, reason: '并入五月' })
    expect(await read(next)).toMatchObject({ state: 'cancelled', changes: [{ kind: 'cancelled', reason: '并入五月' }] })
  })
})

describe('what cannot be, is said', () => {
  test('no station, no day, no deputy here: not found, and nothing changed', async () => {
    expect((await staff.ask('PUT', `/receptions/${newId()}`, plan({ stationId: newId() }))).status).toBe(404)
    expect((await staff.ask('GET', `/receptions/${newId()}`)).status).toBe(404)
    const nobody = await staff.ask('POST', `/stations/${stationId}/deputies`, { deputies: [newId()] })
    expect(nobody.status).toBe(404)
    const area = await staff.ask('PUT', `/stations/${newId()}`, written({ name: '西站', areas: [newId()] }))
    expect(area.status).toBe(404)
  })
  test('another congress finds nothing of it', async () => {
    const other = await api.congress()
    expect((await other.browsers.staff.ask('GET', `/stations/${stationId}`)).status).toBe(404)
    expect((await other.browsers.staff.ask('GET', '/stations')).body['rows']).toEqual([])
  })
})

describe('what everybody reads without an account', () => {
  const visit = (path: string) =>
    api.server.inject({ url: `/public/${congressId}${path}`, headers: { host: 'localhost' } })
  test('the station, its days, who came and that nobody did; nothing of the office’s own', async () => {
    for (const path of ['/stations', `/stations/${stationId}`, `/stations/${stationId}/poster`, '/receptions']) {
      const { statusCode, body } = await visit(path)
      expect([path, statusCode]).toEqual([path, 200])
      expect(body).not.toContain('办公室小周')
      expect(body).not.toContain('水事较多')
      expect(body.length).toBeLessThan(60_000)
    }
    const { body } = await visit('/receptions')
    expect(body).toContain('无人来访')
    expect(body).toContain('登记来访意见 1 件')
    expect(body).toContain('暴雨')
    expect(body).toContain('并入五月')
    expect(body).not.toContain('南渠')
  })
  test('a day before its notice, and another congress’s, are not there', async () => {
    const hidden = await planned({ heldOn: '2026-05-20' })
    expect((await visit(`/receptions/${hidden}`)).statusCode).toBe(404)
    expect((await visit('/receptions')).body).not.toContain('2026年5月20日')
    expect((await visit(`/stations/${newId()}`)).statusCode).toBe(404)
    expect((await visit('/stations/x')).statusCode).toBe(404)
  })
  test('the calendar says which day was called off', async () => {
    const { statusCode, headers, body } = await visit('/receptions.ics')
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8'])
    expect(body).toContain('STATUS:CANCELLED')
  })
  test('the list goes out as a sheet and as data', async () => {
    expect((await visit('/receptions.csv')).body).toContain('无人来访')
    expect((await visit('/stations.json')).statusCode).toBe(200)
    expect((await visit('/receptions.atom')).statusCode).toBe(200)
  })
})

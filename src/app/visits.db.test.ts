import { beforeAll, describe, expect, test } from 'vitest'
import { undertake } from '../congress/docket/index.ts'
import { answered } from '../congress/suggestions/judging/testing.ts'
import { newId } from '../platform/database/id.ts'
import { sessionCookie } from '../platform/http/route.ts'
import { hashPassword, openAccount } from '../platform/identity/index.ts'
import { goodPassword, type Browser } from '../platform/identity/testing.ts'
import { identitySettings } from './rooms.ts'
import { runAs, systemCaller } from './system.ts'
import { testApi } from './testing.ts'

const api = await testApi()
const town = await api.congress()
const { congressId, browsers, deputies, organs } = town
const { staff, chair, deputy } = browsers
const water = browsers['organ-handler']
const wang = api.visitor()
const abroad = await api.congress('township')

type Body = Record<string, unknown>
const asList = (value: unknown) => value as Body[]
const id = newId()
const day = '2026-04-28'
const [canal, bridge, well] = [newId(), newId(), newId()]
let paper = ''
let promise = ''
let roadsPromise = ''

const at = async (moment: string) => {
  api.clock.now = new Date(`${moment}+08:00`)
  for (const [role, browser] of Object.entries({ staff, chair, deputy, 'organ-handler': water }))
    await browser.signIn(`${role}-${congressId}`)
  await wang.signIn(`wang-${congressId}`)
  await abroad.browsers.staff.signIn(`staff-${abroad.congressId}`)
}
const visit = async (by: Browser = staff) => (await by.ask('GET', `/visits/${id}`)).body
const stops = async (by: Browser = staff) => asList((await visit(by))['stops'])
const stopAs = async (by: Browser, stopId: string) => (await stops(by)).find((stop) => stop['id'] === stopId) as Body
const act = async (name: string, body: Body = {}) => {
  const { version } = (await staff.ask('GET', `/gatherings/${id}`)).body
  return staff.ask('POST', `/gatherings/${id}/${name}`, { version, ...body })
}
const route = (version: number, planned: Body[], by: Browser = staff) =>
  by.ask('PUT', `/visits/${id}/route`, { version, stops: planned })
const score = (by: Browser, stopId: string, body: Body) => by.ask('PUT', `/visits/${id}/stops/${stopId}/finding`, body)
const word = (stopId: string, body: Body, by: Browser = staff) =>
  by.ask('PUT', `/visits/${id}/stops/${stopId}/word`, body)

const planned = (): Body[] => [
  {
    id: canal,
    itemId: paper,
    title: '上堰村东干渠',
    place: '上堰村',
    lookAt: '渗漏段',
    contact: '张三 138',
    arrivesAt: '09:20',
  },
  { id: bridge, itemId: roadsPromise, title: '石湾村口涵洞', arrivesAt: '10:00' },
  { id: well, title: '村民提出的机井' },
]

beforeAll(async () => {
  const passwordHash = await hashPassword(goodPassword)
  await api.house.write(congressId, async (tx) =>
    openAccount({ tx, congressId, now: api.clock.now, caller: null }, identitySettings(null), {
      username: `wang-${congressId}`,
      name: '王建国',
      roles: [{ role: 'deputy', deputyId: deputies.wang, organId: null }],
      passwordHash,
      mustChange: false,
    }),
  )
  paper = (await answered(town, { on: '2026-03-20', promises: ['清淤三百米'] })).id
  const now = new Date('2026-03-20T12:00:00+08:00')
  await runAs(api.house, { congressId, now, caller: systemCaller(congressId, ['staff']) }, async (work) => {
    const promised = { sourceId: paper, verifiers: [{ kind: 'role', id: 'staff' }] } as const
    promise = await undertake(work, {
      ...promised,
      promise: '东干渠防渗',
      owner: { kind: 'organ', id: organs.water },
      dueOn: '2026-04-10',
    })
    roadsPromise = await undertake(work, {
      ...promised,
      promise: '重修涵洞',
      owner: { kind: 'organ', id: organs.roads },
      dueOn: '2026-05-15',
    })
  })
  await at('2026-04-20T10:00:00')
  await staff.ask('POST', '/gatherings', {
    id,
    kind: 'site-visit',
    title: '一季度现场视察',
    place: '县人大门口',
    heldOn: day,
    startsAt: '09:00',
    endsAt: '12:00',
    agenda: ['逐点视察'],
    invitees: [
      { kind: 'deputy', id: deputies.li },
      { kind: 'organ', id: organs.water, counts: false },
    ],
  })
})

describe('planning a visit', () => {
  test('sites are proposed, each with why: the overdue first, promises falling due, then results', async () => {
    const { rows } = (await staff.ask('GET', `/visits/${id}/sites`)).body
    expect(asList(rows).map(({ itemId, reasons }) => [itemId, asList(reasons).map(({ worth }) => worth)])).toEqual([
      [promise, ['overdue', 'quiet']],
      [roadsPromise, ['promise-due', 'quiet']],
      // The deputy's paper was promised this a month ago, and nothing has moved since.
      [expect.any(String), ['quiet']],
      [paper, ['done']],
    ])
    const results = asList(rows).find(({ itemId }) => itemId === paper)
    expect(results).toMatchObject({
      reasons: [{ worth: 'done', count: 31 }],
      organs: [{ id: organs.water, name: '水利局' }],
      deputies: [{ id: deputies.li, name: '李秀兰' }],
    })
    expect((await deputy.ask('GET', `/visits/${id}/sites`)).status).toBe(403)
  })

  test('the route is kept in its order; sent twice it is saved once; whoever did not see it is told', async () => {
    expect((await route(0, planned())).body).toEqual({ id, version: 1 })
    expect((await route(0, planned())).body).toEqual({ id, version: 1 })
    const [first, second, third] = planned()
    expect((await route(0, [second, first, third] as Body[], chair)).status).toBe(409)
    expect((await route(1, [second, third] as Body[])).body['version']).toBe(2)
    // The times stand in order as they were typed, so the first comes first again.
    expect((await route(2, planned())).body['version']).toBe(3)
    expect((await stops()).map(({ ordinal, title }) => [ordinal, title])).toEqual([
      [1, '上堰村东干渠'],
      [2, '石湾村口涵洞'],
      [3, '村民提出的机井'],
    ])
  })

  test('two clerks at once: one is told that the other was faster', async () => {
    const [first, second, third] = planned()
    const both = await Promise.all([
      route(3, [first, third, second] as Body[]),
      route(3, [third, first, second] as Body[], chair),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect((await route(4, planned())).status).toBe(200)
  })

  test('a route against the clock, a paper twice, a thing that cannot be looked at: each refused, nothing changed', async () => {
    const [first, second, third] = planned()
    const codeOf = async (asked: Body[]) => {
      const { status, body } = await route(5, asked)
      return [status, body['code']]
    }
    expect(await codeOf([{ ...second }, { ...first }] as Body[])).toEqual([422, 'stop-too-early'])
    expect(await codeOf([first, { ...third, itemId: paper }] as Body[])).toEqual([422, 'stop-twice'])
    expect((await codeOf([{ ...first, itemId: id }] as Body[]))[0]).toBe(404)
    expect((await codeOf([{ ...first, itemId: newId() }] as Body[]))[0]).toBe(404)
    expect((await codeOf([first, first] as Body[]))[0]).toBe(422)
    expect((await visit())['version']).toBe(5)
    expect(await stops()).toHaveLength(3)
  })

  test('before the notice it is the organisers’ alone; of another congress, and of another kind, there is none', async () => {
    for (const by of [deputy, water, abroad.browsers.staff])
      expect((await by.ask('GET', `/visits/${id}`)).status).toBe(404)
    const hearing = newId()
    const { body } = await staff.ask('GET', `/gatherings/${id}`)
    await staff.ask('POST', '/gatherings', {
      ...body,
      id: hearing,
      kind: 'hearing',
      service: [],
      invitees: [],
      periodId: null,
    })
    expect((await staff.ask('GET', `/visits/${hearing}`)).status).toBe(404)
  })
})

describe('announced', () => {
  test('an organ sees its own stops and those without a paper; a deputy sees the whole route', async () => {
    await act('announce')
    expect((await visit(water))['others']).toBe(1)
    expect((await stops(water)).map(({ ordinal, title }) => [ordinal, title])).toEqual([
      [1, '上堰村东干渠'],
      [3, '村民提出的机井'],
    ])
    expect(await stops(deputy)).toHaveLength(3)
  })
  test('whom to meet is for the organisers and whoever was invited', async () => {
    expect(await stopAs(deputy, canal)).toMatchObject({ contact: '张三 138' })
    expect(await stopAs(wang, canal)).toMatchObject({ contact: '' })
  })
  test('nobody scores before it begins', async () =>
    expect((await score(staff, canal, { score: 80 })).body['code']).toBe('visit-not-on'))
})

describe('on the spot', () => {
  test('a deputy scores once she has signed in; one who did not come, and an organ, do not', async () => {
    await at(`${day}T09:05:00`)
    await act('begin')
    expect((await score(deputy, canal, { score: 80 })).body['code']).toBe('not-on-the-visit')
    expect((await visit(deputy))['scoring']).toMatchObject({
      ruling: { permitted: false },
      sentence: { zh: expect.any(String) },
    })
    const { code } = (await staff.ask('GET', `/gatherings/${id}`)).body
    await deputy.ask('POST', `/gatherings/${id}/sign-in`, { code })
    expect(
      (await score(deputy, canal, { score: 80, checks: { done: 'partly', quality: 'yes' }, note: '还差一百米' }))
        .status,
    ).toBe(200)
    expect((await score(wang, canal, { score: 100 })).body['code']).toBe('not-on-the-visit')
    expect((await score(water, canal, { score: 100 })).status).toBe(403)
    expect((await score(abroad.browsers.staff, canal, { score: 1 })).status).toBe(404)
  })

  test('a score beyond a hundred, or of a stop that is not on the route, changes nothing', async () => {
    expect((await score(deputy, canal, { score: 101 })).status).toBe(400)
    expect((await score(deputy, canal, { score: -1 })).status).toBe(400)
    expect((await score(deputy, canal, { checks: { done: 'maybe' } })).status).toBe(400)
    expect((await score(deputy, newId(), { score: 70 })).status).toBe(404)
    expect(await stopAs(deputy, canal)).toMatchObject({
      mine: { score: 80, checks: { done: 'partly', quality: 'yes' } },
    })
  })

  test('two score at the same time, and one of them twice: each counts once, with her last word', async () => {
    const answers = await Promise.all([
      score(staff, canal, { score: 90, checks: { done: 'yes' } }),
      score(deputy, canal, { score: 70, checks: { done: 'partly' }, note: '还差一百米' }),
      score(chair, canal, { checks: { done: 'no' } }),
    ])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    await score(deputy, canal, { score: 75, checks: { done: 'partly' }, note: '还差一百米' })
    expect(await stopAs(staff, canal)).toMatchObject({
      found: { people: 3, scores: 2, mean: 82.5, checks: { done: { yes: 1, partly: 1, no: 1 } } },
    })
  })

  test('nobody sees others’ scores before her own; the organ sees none until the minutes are out', async () => {
    expect(await stopAs(deputy, bridge)).toMatchObject({ found: null })
    expect(await stopAs(deputy, canal)).toMatchObject({ found: { mean: 82.5 } })
    expect(await stopAs(water, canal)).toMatchObject({ found: null, mine: null, practice: null, toRectify: [] })
  })

  test('best and worst with their reason, what must be put right by a day to come, by an organ of ours', async () => {
    const put = { what: '补完一百米', owner: organs.water, dueOn: '2026-06-01' }
    expect((await word(canal, { practice: 'best' })).body['code']).toBe('practice-without-reason')
    expect((await word(canal, { toRectify: [{ ...put, dueOn: day }] })).body['code']).toBe('rectify-in-the-past')
    expect((await word(canal, { toRectify: [{ ...put, owner: newId() }] })).status).toBe(404)
    expect((await word(canal, { toRectify: [put] }, deputy)).status).toBe(403)
    expect((await word(canal, { practice: 'best', reason: '村民参与管护', toRectify: [put] })).status).toBe(200)
    expect(await stopAs(staff, canal)).toMatchObject({
      practice: 'best',
      toRectify: [{ what: '补完一百米', ownerName: { zh: '水利局' } }],
    })
  })

  test('what was seen stays on the route; a stop may still be put in on the road', async () => {
    const { version } = await visit()
    const [first, second, third] = planned()
    expect((await route(Number(version), [second, third] as Body[])).body['code']).toBe('stop-seen-already')
    expect((await route(Number(version), [first, third] as Body[])).status).toBe(200)
    expect((await route(Number(version) + 1, [...planned(), { id: newId(), title: '路上临时看的泵站' }])).status).toBe(
      200,
    )
    expect(await stopAs(staff, canal)).toMatchObject({ found: { scores: 2 }, practice: 'best' })
  })
})

describe('photographs', () => {
  const fileId = newId()
  const jpeg = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from('a picture')])
  const upload = (by: Browser, file: string, bytes = jpeg) =>
    api.server.inject({
      method: 'PUT',
      url: `/api/files/${file}`,
      cookies: { [sessionCookie]: by.token ?? '' },
      query: { name: '现场.jpg' },
      headers: { 'content-type': 'application/octet-stream' },
      payload: bytes,
    })
  const shown = { caption: '渗漏处已抹面', takenAt: `${day}T09:30:00+08:00`, place: '上堰村', at: null }
  const add = (by: Browser, body: Body) => by.ask('POST', `/visits/${id}/stops/${canal}/photos`, body)
  const reads = async (by: Browser) =>
    (
      await api.server.inject({
        method: 'GET',
        url: `/api/files/${fileId}`,
        cookies: { [sessionCookie]: by.token ?? '' },
      })
    ).statusCode

  test('kept with its time and place; sent twice it is there once; not from the future, not somebody else’s', async () => {
    await at(`${day}T09:40:00`)
    await upload(deputy, fileId)
    expect((await add(deputy, { ...shown, fileId, takenAt: `${day}T10:00:00+08:00` })).body['code']).toBe(
      'photo-to-come',
    )
    expect((await add(staff, { ...shown, fileId })).status).toBe(404)
    expect((await add(wang, { ...shown, fileId })).body['code']).toBe('not-on-the-visit')
    const spot = { latitude: 26.12345, longitude: 119.56789 }
    await Promise.all([add(deputy, { ...shown, fileId, at: spot }), add(deputy, { ...shown, fileId, at: spot })])
    expect((await stopAs(staff, canal))['photos']).toMatchObject([
      { caption: '渗漏处已抹面', place: '上堰村', latitude: 26.1235, longitude: 119.5679, mayDrop: true },
    ])
  })
  test('whoever sees the stop sees it; another congress does not, nor an organ another’s stop', async () => {
    for (const by of [staff, deputy, wang, water]) expect(await reads(by)).toBe(200)
    expect(await reads(abroad.browsers.staff)).toBe(404)
  })
  test('a document is no photograph', async () => {
    const pdf = newId()
    await upload(deputy, pdf, Buffer.from('%PDF-1.7 paper'))
    expect((await add(deputy, { ...shown, fileId: pdf })).body['code']).toBe('photo-is-no-picture')
  })
  test('taken by mistake it is taken out, by whoever added it', async () => {
    const other = newId()
    await upload(staff, other)
    await add(staff, { ...shown, fileId: other })
    const drop = (by: Browser) => by.ask('DELETE', `/visits/${id}/stops/${canal}/photos/${other}`)
    expect((await drop(deputy)).status).toBe(404)
    expect((await drop(staff)).status).toBe(200)
    expect((await drop(staff)).status).toBe(404)
    expect((await stopAs(staff, canal))['photos']).toHaveLength(1)
  })
})

describe('the minutes', () => {
  const history = async (by: Browser, path: string) =>
    asList((await by.ask('GET', path)).body['history']).filter(({ name }) => String(name).endsWith('.visited'))

  test('until they are out a score may be corrected, and nothing is told of it', async () => {
    await act('close')
    expect((await score(deputy, well, { score: 66 })).status).toBe(200)
    expect((await score(deputy, canal, { score: 78, checks: { done: 'partly' }, note: '还差一百米' })).status).toBe(200)
    expect(await history(staff, `/suggestions/${paper}`)).toEqual([])
  })

  test('with them the history of what was looked at says what was found, and what must be put right is the organ’s undertaking', async () => {
    const outcome = {
      text: '上堰村东干渠：补完一百米',
      owner: { kind: 'organ', id: organs.water },
      dueOn: '2026-06-01',
    }
    expect((await act('conclude', { minutes: '一季度视察纪要', outcomes: [outcome] })).body['state']).toBe('concluded')
    const [line, ...more] = await history(staff, `/suggestions/${paper}`)
    // Nobody left a word at the culvert: nothing is told of it.
    expect(more).toEqual([])
    expect((line as Body)['said']).toMatchObject({
      zh: '现场视察；地点：上堰村；照片：1；评议：好做法；意见：村民参与管护；评分：平均 84 分（2 人评分）；整改要求：补完一百米',
    })
    const owed = asList((await water.ask('GET', '/duties/mine')).body['rows'])
    expect(owed).toContainEqual(
      expect.objectContaining({ kind: 'undertaking', title: outcome.text, dueOn: '2026-06-01' }),
    )
  })

  test('afterwards nothing is scored, said, shown or rerouted any more', async () => {
    expect((await score(deputy, canal, { score: 10 })).body['code']).toBe('visit-not-on')
    expect((await word(canal, {})).body['code']).toBe('visit-not-on')
    expect((await route(Number((await visit())['version']), planned())).body['code']).toBe('visit-over')
  })

  test('the organ reads what was found at its own stops, the mean and the notes without names', async () => {
    expect(await stopAs(water, canal)).toMatchObject({
      found: { mean: 84, scores: 2, notes: [{ by: null, note: '还差一百米' }] },
      practice: 'best',
      toRectify: [{ what: '补完一百米' }],
      mine: null,
    })
    expect(await stopAs(wang, canal)).toMatchObject({ found: { mean: 84 } })
  })
  test('one score alone is no mean: the organ does not read it', async () => {
    expect(await stopAs(water, well)).toMatchObject({ found: { scores: 1, mean: null } })
    expect(await stopAs(deputy, well)).toMatchObject({ found: { scores: 1, mean: 66 } })
  })
})

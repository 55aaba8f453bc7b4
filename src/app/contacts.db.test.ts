import { beforeAll, describe, expect, test } from 'vitest'
import { openMattersWithoutDuty } from '../congress/docket/index.ts'
import { newId } from '../platform/database/id.ts'
import { round } from './round.ts'
import { testApi } from './testing.ts'

const api = await testApi()
const { congressId, browsers, organs, deputies } = await api.congress('township')
const { deputy, staff, chair } = browsers
const [water, office, party] = [browsers['organ-head'], browsers['government-office'], browsers['party-office']]
const other = await api.congress()

type Body = Record<string, unknown>
const asList = (value: unknown) => value as Body[]
const goTo = async (moment: string) => {
  api.clock.now = new Date(`${moment}+08:00`)
  for (const role of ['deputy', 'staff', 'chair', 'organ-head', 'government-office', 'party-office'] as const)
    await browsers[role].signIn(`${role}-${congressId}`)
}
const run = () => round(api.house, api.clock.now)

const [he, lu] = [newId(), newId()]
const person = {
  name: '何永年',
  post: '副镇长',
  charge: '农业农村、水利',
  fields: ['水利'],
  areaIds: [],
  organId: organs.water,
}
const keep = (id: string, body: Body, by = office) => by.ask('PUT', `/contact-members/${id}`, body)
const pairUp = (memberId: string, deputyId: string, pairingId = newId()) =>
  staff.ask('POST', `/contact-members/${memberId}/deputies`, { pairingId, deputyId })
const matrix = async (by = staff) => (await by.ask('GET', '/contact-members')).body

const meeting = (change: Body = {}) => ({
  id: newId(),
  memberId: he,
  deputyId: deputies.li,
  metOn: '2026-03-02',
  way: 'visit',
  place: '白苇村村部',
  topics: ['policy', 'opinions'],
  said: '通报清淤安排，听取意见。',
  ...change,
})
const wrote = async (change: Body = {}, by = water): Promise<string> => {
  const body = meeting(change)
  const { status, body: moved } = await by.ask('POST', '/contacts', body)
  expect([status, moved['code'], moved['state']]).toEqual([200, undefined, 'recorded'])
  return body.id
}
const read = async (id: string, by = staff) => (await by.ask('GET', `/contacts/${id}`)).body
const act = async (id: string, name: string, by: typeof staff, body: Body = {}) =>
  by.ask('POST', `/contacts/${id}/${name}`, { version: (await read(id))['version'], ...body })

beforeAll(async () => {
  expect((await keep(he, person)).status).toBe(200)
  expect((await keep(lu, { ...person, name: '陆秋实', post: '镇长', charge: '全面工作', organId: null })).status).toBe(
    200,
  )
})

describe('who keeps in touch with whom', () => {
  test('each with two deputies at least: who has fewer, and who is left out, is said with its rule', async () => {
    const before = await matrix()
    expect(asList(before['members'])[0]).toMatchObject({
      gap: { sentence: { zh: '应联系 2 名以上代表，现有 0 名。' } },
    })
    expect(before['alone']).toMatchObject({ count: 2 })
    await staff.ask('PUT', `/deputies/${deputies.wang}/expertise`, { tags: ['水利'] })
    const { rows } = (await staff.ask('GET', `/contact-members/${he}/suggested`)).body
    expect(asList(rows)[0]).toMatchObject({ id: deputies.wang, reasons: [{ kind: 'field', what: '水利' }] })
    for (const id of [deputies.li, deputies.wang]) expect((await pairUp(he, id)).status).toBe(200)
    const first = asList((await matrix())['members']).find(({ id }) => id === he)
    expect(first).toMatchObject({ name: '何永年', gap: null })
    expect(asList(first?.['pairings']).find((each) => (each['deputy'] as Body)['id'] === deputies.wang)).toMatchObject({
      reasons: ['水利'],
    })
  })

  test('paired once: twice with one id is one, twice at once is one', async () => {
    const id = newId()
    const both = await Promise.all([pairUp(lu, deputies.li, id), pairUp(lu, deputies.li, id)])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    const again = await Promise.all([pairUp(lu, deputies.wang), pairUp(lu, deputies.wang)])
    expect(again.map(({ status, body }) => body['code'] ?? status).toSorted()).toEqual([200, 'paired-already'])
  })

  test('what somebody else changed meanwhile is not written over', async () => {
    const both = await Promise.all([1, 2].map(() => keep(he, { ...person, version: 1, post: '常务副镇长' })))
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect((await keep(newId(), { ...person, organId: other.organs.water })).status).toBe(404)
    expect((await keep(newId(), { ...person, areaIds: [newId()] })).status).toBe(404)
    expect((await pairUp(he, other.deputies.li)).status).toBe(404)
  })

  test('a deputy sees who is in touch with her and no more; another congress nothing', async () => {
    const seen = asList((await matrix(deputy))['members'])
    expect(seen.flatMap(({ pairings }) => asList(pairings).map((each) => (each['deputy'] as Body)['id']))).toEqual([
      deputies.li,
      deputies.li,
    ])
    expect((await matrix(deputy))['deputies']).toEqual([])
    expect((await matrix(water))['members']).toMatchObject([{ mine: true, name: '何永年' }])
    expect((await matrix(party))['members']).toEqual([])
    expect((await matrix(other.browsers.staff))['members']).toEqual([])
  })
})

describe('a contact is written down by one side, confirmed by the other', () => {
  let id = ''
  const opinions = ['东干渠入口淤了', '村口路灯不亮']

  test('with what the deputy said, and what was promised, which is owed from now on', async () => {
    const past = meeting({ promises: [{ promise: '装灯', dueOn: '2026-03-02' }] })
    expect((await water.ask('POST', '/contacts', past)).body['code']).toBe('contact-promise-past')
    expect((await water.ask('POST', '/contacts', meeting({ metOn: '2026-03-03' }))).body['code']).toBe(
      'met-in-time-to-come',
    )
    id = await wrote({ opinions, promises: [{ promise: '装三盏路灯', dueOn: '2026-04-30' }] })
    expect((await water.ask('POST', '/contacts', meeting({ id, opinions }))).body['version']).toBe(1)
    expect(await read(id, deputy)).toMatchObject({
      opinions: 2,
      undertakings: [{ promise: '装三盏路灯', owner: { zh: '水利局' } }],
      duties: [{ act: 'confirm', dueOn: '2026-03-09', owedBy: { id: deputies.li } }],
    })
  })

  test('nobody else reads it', async () => {
    for (const by of [party, other.browsers.staff, other.browsers.deputy])
      expect((await by.ask('GET', `/contacts/${id}`)).status).toBe(404)
    expect((await party.ask('POST', '/contacts', meeting())).status).toBe(403)
    expect((await other.browsers['organ-head'].ask('POST', '/contacts', meeting())).status).toBe(404)
    expect(asList((await party.ask('GET', '/contacts')).body['rows'])).toEqual([])
    expect(asList((await office.ask('GET', '/contacts')).body['rows'])).toHaveLength(1)
  })

  test('each opinion becomes a task with its day, or the deputy’s draft suggestion; once', async () => {
    const task = { task: '清淤渠口', dueOn: '2026-05-31' }
    const made = await Promise.all([1, 2].map(() => water.ask('POST', `/contacts/${id}/opinions/1/task`, task)))
    expect(new Set(made.map(({ body }) => body['undertakingId'])).size).toBe(1)
    const draft = { suggestionId: newId() }
    expect((await deputy.ask('POST', `/contacts/${id}/opinions/1/suggestion`, draft)).body['code']).toBe(
      'opinion-followed-already',
    )
    expect((await deputy.ask('POST', `/contacts/${id}/opinions/2/suggestion`, draft)).status).toBe(200)
    expect((await deputy.ask('GET', `/suggestions/${draft.suggestionId}`)).body).toMatchObject({
      state: 'draft',
      origin: { kind: 'contact-record', id },
      facts: expect.stringContaining('村口路灯不亮'),
    })
    expect((await deputy.ask('POST', `/contacts/${id}/opinions/9/suggestion`, draft)).status).toBe(404)
    // That there is a draft is hers to know until she hands it in.
    expect(JSON.stringify(await read(id, water))).not.toContain(draft.suggestionId)
  })

  test('disputed, corrected, confirmed: two at once, one stands', async () => {
    expect((await act(id, 'dispute', deputy)).status).toBe(400)
    expect((await act(id, 'confirm', water)).body['code']).toBe('not-your-act')
    expect((await act(id, 'dispute', deputy, { reason: '不是走访，是打电话' })).body['state']).toBe('disputed')
    expect(await read(id, water)).toMatchObject({ disputed: '不是走访，是打电话', duties: [{ act: 'correct' }] })
    const { metOn, topics, said } = meeting()
    const told = { metOn, topics, said, way: 'telephone' }
    expect((await act(id, 'correct', water, told)).body['state']).toBe('recorded')
    const { version } = await read(id)
    const both = await Promise.all([1, 2].map(() => deputy.ask('POST', `/contacts/${id}/confirm`, { version })))
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect(await read(id)).toMatchObject({ state: 'confirmed', way: 'telephone', disputed: '' })
  })

  test('what a deputy writes down the other side confirms, and owes only then', async () => {
    const one = await wrote({ memberId: lu, promises: [{ promise: '协调资金', dueOn: '2026-06-30' }] }, deputy)
    expect(await read(one, office)).toMatchObject({ undertakings: [], promises: [{ promise: '协调资金' }] })
    expect((await act(one, 'confirm', deputy)).body['code']).toBe('not-your-act')
    expect((await act(one, 'confirm', office)).body['state']).toBe('confirmed')
    expect(await read(one)).toMatchObject({ promises: [], undertakings: [{ promise: '协调资金' }] })
    const stranger = newId()
    await keep(stranger, { ...person, name: '生人' })
    expect((await deputy.ask('POST', '/contacts', meeting({ memberId: stranger }))).body['code']).toBe('not-paired')
    const gone = { version: 1, on: '2026-03-02', reason: '调离' }
    expect((await office.ask('POST', `/contact-members/${stranger}/end`, gone)).status).toBe(200)
    expect((await pairUp(stranger, deputies.li)).body['code']).toBe('member-has-left')
  })

  test('what a deputy has not confirmed in time stands as it was written', async () => {
    const one = await wrote()
    await goTo('2026-03-10T08:00:00')
    await run()
    expect((await read(one))['state']).toBe('unanswered')
  })
})

describe('each quarter', () => {
  const owed = async (by: typeof staff) =>
    asList((await by.ask('GET', '/duties/mine?limit=100')).body['rows']).filter(({ kind }) => kind === 'contact-due')
  const nameOf = ({ member }: Body) => String((member as Body)['name'])
  const rows = async (id: string, by = staff) =>
    asList((await by.ask('GET', `/contact-rounds/${id}`)).body['rows']).toSorted((a, b) =>
      nameOf(a) < nameOf(b) ? -1 : 1,
    )
  let roundId = ''

  test('every member owes meeting the deputies she is paired with; whom she met already she need not', async () => {
    await goTo('2026-04-01T08:00:00')
    const cadence = { id: newId(), usual: 'contact', name: '政府组成人员联系代表', everyMonths: 3, aheadDays: 45 }
    expect((await staff.ask('POST', '/cadences', { ...cadence, firstDue: '2026-06-30' })).status).toBe(200)
    await wrote({ metOn: '2026-04-01', deputyId: deputies.wang })
    await goTo('2026-05-18T08:00:00')
    await run()
    await run()
    const [duty, ...more] = await owed(water)
    expect([duty?.['dueOn'], more]).toEqual(['2026-06-30', []])
    roundId = String(duty?.['sourceId'])
    expect(await rows(roundId)).toMatchObject([
      { member: { name: '何永年' }, state: 'due', met: [{ name: '王建国' }], notMet: [{ name: '李秀兰' }] },
      { member: { name: '陆秋实' }, state: 'due' },
    ])
    expect(await rows(roundId, water)).toHaveLength(1)
    expect((await party.ask('GET', `/contact-rounds/${roundId}`)).status).toBe(404)
  })

  test('met is owed no more; disputed, it is owed again', async () => {
    const id = await wrote({ metOn: '2026-05-18' })
    expect(await owed(water)).toEqual([])
    await act(id, 'dispute', deputy, { reason: '那天没有见面' })
    expect(await owed(water)).toHaveLength(1)
    expect((await act(id, 'withdraw', water, { reason: '记错了' })).body['state']).toBe('withdrawn')
    await wrote({ metOn: '2026-05-18' })
    expect(await owed(water)).toEqual([])
  })

  test('when it is over, who met nobody is named to the chair, and still owes it', async () => {
    const { body: page } = await staff.ask('GET', `/contact-rounds/${roundId}`)
    const early = await staff.ask('POST', `/contact-rounds/${roundId}/list`, { version: page['version'] })
    expect(early.body['code']).toBe('round-not-over')
    await goTo('2026-07-01T08:00:00')
    await Promise.all([run(), run()])
    const { body } = await chair.ask('GET', `/contact-rounds/${roundId}`)
    expect(body).toMatchObject({ state: 'listed', duties: [{ act: 'note', dueOn: '2026-07-08' }] })
    expect(asList(body['rows']).filter(({ listed }) => listed)).toMatchObject([
      { member: { name: '陆秋实' }, state: 'due' },
    ])
    const [cadence] = asList((await staff.ask('GET', '/cadences')).body['rows'])
    expect(asList(cadence?.['periods'])[0]).toMatchObject({
      state: 'held',
      outcome: '应联系 2 人，未联系 1 人：陆秋实',
    })
    expect(await owed(office)).toMatchObject([{ rung: 'overdue' }])
    const noted = { version: body['version'], note: '七月内补上' }
    expect((await office.ask('POST', `/contact-rounds/${roundId}/note`, noted)).status).toBe(403)
    expect((await chair.ask('POST', `/contact-rounds/${roundId}/note`, noted)).body['state']).toBe('noted')
    const due = (await rows(roundId)).find(({ state }) => state === 'due') as Body
    const excused = { version: due['version'], reason: '赴省委党校学习' }
    expect((await chair.ask('POST', `/contact-dues/${String(due['dueId'])}/excuse`, excused)).body['state']).toBe(
      'excused',
    )
    expect(await api.house.read(congressId, (db) => openMattersWithoutDuty(db, congressId))).toEqual([])
  })

  test('the report names the missing first, and is kept as a table', async () => {
    const { body } = await staff.ask('GET', '/contact-report?from=2026-04-01&to=2026-06-30')
    expect(body).toMatchObject({ missing: 1, rounds: [{ id: roundId, state: 'noted' }] })
    expect(asList(body['rows'])[0]).toMatchObject({ member: { name: '陆秋实' }, contacts: 0 })
    const file = (await staff.ask('GET', '/contact-report/table?format=csv&from=2026-01-01&to=2026-03-31')).body
    expect(Buffer.from(String(file['base64']), 'base64').toString()).toContain('何永年,常务副镇长,李秀兰,王建国,2,2,2')
    expect((await deputy.ask('GET', '/contact-report')).status).toBe(403)
  })
})

import { beforeAll, describe, expect, test } from 'vitest'
import { openMattersWithoutDuty } from '../congress/docket/index.ts'
import { newId } from '../platform/database/id.ts'
import { round } from './round.ts'
import { testApi } from './testing.ts'

const api = await testApi()
const { congressId, browsers, organs, deputies, as } = await api.congress('township')
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

const asked = { title: '一季度工作报告', from: '2026-01-01', to: '2026-03-31', dueOn: '2026-04-10' }
const opened = async (by = water, body: Body = {}): Promise<string> => {
  const id = newId()
  const { status, body: moved } = await by.ask('POST', '/reports', { id, ...asked, ...body })
  expect([status, moved['state']]).toEqual([200, 'due'])
  return id
}
const read = async (id: string, by = staff) => (await by.ask('GET', `/reports/${id}`)).body
const act = async (id: string, name: string, by: typeof staff, body: Body = {}) =>
  by.ask('POST', `/reports/${id}/${name}`, { version: (await read(id))['version'], ...body })
const text = { title: asked.title, done: '清淤八公里', difficulties: '资金缺口', next: '清支渠', help: '协调沿线菜地' }
const sent = async (body: Body = {}): Promise<string> => {
  const id = await opened()
  expect((await act(id, 'draft', water, { ...text, ...body })).status).toBe(200)
  expect((await act(id, 'send', water)).body['state']).toBe('sent')
  return id
}
const of = (page: Body, key: string) => asList(page[key])

describe('written and sent', () => {
  let id = ''
  beforeAll(async () => void (id = await opened()))

  test('asked for by the office, or begun by whoever reports; sent twice with one id it is one', async () => {
    expect((await water.ask('POST', '/reports', { id, ...asked })).body['version']).toBe(1)
    const ofOther = await opened(water, { organId: organs.roads })
    expect(await read(ofOther)).toMatchObject({ reporter: { zh: '水利局' } })
    expect((await act(ofOther, 'drop', water, { reason: '重复' })).status).toBe(403)
    expect((await act(ofOther, 'drop', staff, { reason: '重复' })).body['state']).toBe('dropped')
    const gone = { id: newId(), ...asked, dueOn: '2026-03-01' }
    expect((await water.ask('POST', '/reports', gone)).body['code']).toBe('report-day-past')
    expect((await staff.ask('POST', '/reports', { ...gone, organId: other.organs.water })).status).toBe(404)
    expect((await deputy.ask('POST', '/reports', gone)).status).toBe(403)
    expect(await read(id)).toMatchObject({ duties: [{ act: 'draft', dueOn: '2026-04-10' }] })
  })

  test('until it is sent nobody but the reporter and the offices reads it', async () => {
    for (const by of [deputy, party, other.browsers.staff])
      expect((await by.ask('GET', `/reports/${id}`)).status).toBe(404)
    expect(asList((await deputy.ask('GET', '/reports')).body['rows'])).toEqual([])
  })

  test('with what was done, what is hard and what comes next; two sendings at once are one', async () => {
    await act(id, 'draft', water, { ...text, difficulties: '' })
    expect((await act(id, 'send', water)).body['detail']).toBe('送代表以前请写明“困难和问题”。')
    expect((await act(id, 'draft', office, text)).body['code']).toBe('not-your-act')
    await act(id, 'draft', water, { ...text, groupIds: [newId()] })
    expect((await act(id, 'send', water)).body['code']).toBe('report-group-gone')
    await act(id, 'draft', water, text)
    const { version } = await read(id)
    const both = await Promise.all([1, 2].map(() => water.ask('POST', `/reports/${id}/send`, { version })))
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
  })

  test('what the work itself says is not typed: it stands as it was on the day it was sent', async () => {
    expect(await read(id, deputy)).toMatchObject({ figuresMove: false, figures: { papersHeld: 0, promisesDue: 0 } })
  })

  test('every deputy has it among what is new; opened once, it is read once', async () => {
    const mine = (await deputy.ask('GET', '/reports?which=unread')).body
    expect(asList(mine['rows'])).toMatchObject([{ id, unread: true }])
    expect(JSON.stringify((await deputy.ask('GET', '/news')).body)).toContain(id)
    for (let times = 0; times < 2; times++) expect((await deputy.ask('POST', `/reports/${id}/read`)).status).toBe(200)
    expect(await read(id, water)).toMatchObject({ readings: { sentTo: 2, read: 1, readBy: null, unreadBy: null } })
    expect(await read(id)).toMatchObject({ readings: { readBy: ['李秀兰'], unreadBy: ['王建国'] } })
    expect((await deputy.ask('GET', '/reports?which=unread')).body['counts']).toMatchObject({ unread: 0 })
  })
})

describe('asked, offered, rated', () => {
  let id = ''
  const question = { questionId: newId(), text: '支渠何时清？' }
  beforeAll(async () => void (id = await sent()))

  test('a question is owed an answer within ten working days, and stays with the report', async () => {
    const twice = await Promise.all([1, 2].map(() => deputy.ask('POST', `/reports/${id}/questions`, question)))
    expect(twice.map(({ body }) => body['state'])).toEqual(['asked', 'asked'])
    expect(of(await read(id, deputy), 'questions')).toMatchObject([{ dueOn: '2026-03-16', mayWithdraw: true }])
    expect((await act(id, 'close', water)).body['code']).toBe('report-questions-open')
    const path = `/report-questions/${question.questionId}/answer`
    const past = { version: 1, answer: '四月', promises: [{ promise: '清支渠', dueOn: '2026-03-02' }] }
    expect((await water.ask('POST', path, past)).body['code']).toBe('report-promise-past')
    const answering = { version: 1, answer: '四月', promises: [{ promise: '清支渠', dueOn: '2026-04-30' }] }
    expect((await office.ask('POST', path, answering)).body['code']).toBe('not-your-act')
    expect((await other.browsers['organ-head'].ask('POST', path, answering)).status).toBe(404)
    const both = await Promise.all([1, 2].map(() => water.ask('POST', path, answering)))
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const page = await read(id, deputy)
    expect(of(page, 'questions')).toMatchObject([{ state: 'answered', answer: '四月', deputy: '李秀兰' }])
    expect(of(page, 'undertakings')).toMatchObject([{ promise: '清支渠' }])
  })

  test('help is accepted or declined with thanks, and what came of it is told', async () => {
    const offering = { offerId: newId(), what: '协调三组菜地', byDay: '2026-03-20' }
    const past = { ...offering, byDay: '2026-03-01' }
    expect((await deputy.ask('POST', `/reports/${id}/offers`, past)).body['code']).toBe('offer-day-past')
    for (let times = 0; times < 2; times++)
      expect((await deputy.ask('POST', `/reports/${id}/offers`, offering)).body['state']).toBe('offered')
    expect((await act(id, 'close', water)).body['code']).toBe('report-offers-open')
    const path = `/help-offers/${offering.offerId}`
    const accepted = await water.ask('POST', `${path}/answer`, { version: 1, accepted: true, answer: '非常感谢' })
    expect(accepted.body['state']).toBe('accepted')
    const done = await water.ask('POST', `${path}/conclude`, { version: 2, outcome: '菜地已协调' })
    expect(done.body['state']).toBe('done')
    expect(of(await read(id, deputy), 'help')).toMatchObject([{ answer: '非常感谢', outcome: '菜地已协调' }])
  })

  test('what one deputy thinks is hers: told in groups of three, and in no history', async () => {
    for (const grade of ['not', 'satisfied'])
      expect((await deputy.ask('POST', `/reports/${id}/rating`, { grade })).body).toEqual({ grade: 'not' })
    expect(await read(id, deputy)).toMatchObject({ own: { grade: 'not' }, ratings: null })
    for (const by of [water, office, staff, chair]) {
      expect(await read(id, by)).toMatchObject({ ratings: null, own: null })
      expect(JSON.stringify((await read(id, by))['history'])).not.toContain('rating')
    }
  })

  test('to one group alone: others do not read it, and may not speak', async () => {
    const { rows } = (await water.ask('GET', '/report-groups')).body
    const group = String(asList(rows)[0]?.['id'])
    const here = await sent({ groupIds: [group] })
    expect((await deputy.ask('GET', `/reports/${here}`)).status).toBe(200)
    await api.house.write(congressId, (tx) =>
      tx.deleteFrom('docket.party').where('matter_id', '=', here).where('holder_id', '=', deputies.wang).execute(),
    )
    await expect(
      as('wang')(async (work) => (await import('../congress/reports/queries.ts')).reportOf(work, here)),
    ).rejects.toThrow('report-to-deputies')
    const asking = { questionId: newId(), text: '？' }
    expect((await other.browsers.deputy.ask('POST', `/reports/${here}/questions`, asking)).status).toBe(404)
  })
})

describe('each quarter', () => {
  const reports = async () => asList((await office.ask('GET', '/reports?which=to-write')).body['rows'])
  let id = ''

  test('the cadence opens the government’s report; late, it climbs as every duty', async () => {
    await goTo('2026-05-20T08:00:00')
    const cadence = { id: newId(), usual: 'report', name: '向代表报告工作', everyMonths: 3, aheadDays: 14 }
    expect((await staff.ask('POST', '/cadences', { ...cadence, firstDue: '2026-06-30' })).status).toBe(200)
    await goTo('2026-06-16T08:00:00')
    await run()
    await run()
    const [line, ...more] = await reports()
    expect([line, more]).toMatchObject([{ from: '2026-03-31', to: '2026-06-30', reporter: { zh: '本级人民政府' } }, []])
    id = String(line?.['id'])
    await goTo('2026-07-08T08:00:00')
    await run()
    expect(of(await read(id), 'duties')).toMatchObject([{ rung: 'urged', owedBy: { id: 'government-office' } }])
  })

  test('sent, the period is held; closed by itself once its time is over, not while a question is open', async () => {
    await act(id, 'draft', office, text)
    expect((await act(id, 'send', office)).body['state']).toBe('sent')
    const [cadence] = asList((await staff.ask('GET', '/cadences')).body['rows'])
    expect(asList(cadence?.['periods'])[0]).toMatchObject({ state: 'held', outcome: '《一季度工作报告》已送 2 名代表' })
    const questionId = newId()
    await deputy.ask('POST', `/reports/${id}/questions`, { questionId, text: '下半年投多少？' })
    await goTo('2026-08-20T08:00:00')
    await run()
    expect((await read(id))['state']).toBe('sent')
    await office.ask('POST', `/report-questions/${questionId}/answer`, { version: 1, answer: '三百万元' })
    await Promise.all([run(), run()])
    expect((await read(id))['state']).toBe('closed')
    const late = { questionId: newId(), text: '还想问' }
    expect((await deputy.ask('POST', `/reports/${id}/questions`, late)).body['code']).toBe('report-not-open')
  })

  test('the next one says what became of what was asked', async () => {
    const next = await opened(office, { from: '2026-07-01', to: '2026-09-30', dueOn: '2026-10-10' })
    expect((await read(next))['previous']).toMatchObject({
      id,
      points: [{ kind: 'question', text: '下半年投多少？', done: true }],
    })
    expect(await api.house.read(congressId, (db) => openMattersWithoutDuty(db, congressId))).toEqual([])
  })
})

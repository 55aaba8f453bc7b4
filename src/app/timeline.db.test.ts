import { beforeAll, describe, expect, test } from 'vitest'
import { historyOf, namesIn, reportKept, timelineOf, undertake } from '../congress/docket/index.ts'
import { newId } from '../platform/database/id.ts'
import { lives } from './rooms.ts'
import { round } from './round.ts'
import { runAs, systemCaller } from './system.ts'
import { testApi } from './testing.ts'

const api = await testApi()
const { congressId, browsers, deputies, organs } = await api.congress()
const { staff } = browsers
const id = newId()
let promise = ''
const names = namesIn(lives)
const office = { congressId, caller: systemCaller(congressId, ['staff']) }
const asOffice = <T>(act: Parameters<typeof runAs<T>>[2]) => runAs(api.house, { ...office, now: api.clock.now }, act)
const goTo = async (day: string) => {
  api.clock.now = new Date(`${day}T10:00:00+08:00`)
  await staff.signIn(`staff-${congressId}`)
  await round(api.house, api.clock.now)
}

beforeAll(async () => {
  await staff.ask('POST', '/gatherings', {
    id,
    kind: 'seminar',
    title: '座谈会',
    place: '县会议中心',
    heldOn: '2026-03-20',
    startsAt: '09:00',
    endsAt: '11:00',
    agenda: ['座谈'],
    invitees: [{ kind: 'deputy', id: deputies.li }],
  })
  await asOffice(async (work) => {
    promise = await undertake(work, {
      sourceId: id,
      promise: '清淤三百米',
      owner: { kind: 'organ', id: organs.water },
      verifiers: [
        { kind: 'deputy', id: deputies.wang },
        { kind: 'deputy', id: deputies.li },
      ],
      dueOn: '2026-03-12',
    })
  })
  // The notice is late, and so is the promise.
  await goTo('2026-03-18')
})

describe('a matter’s timeline', () => {
  test('every duty there was, with its day, its rung and the promise it keeps; nothing of another matter', async () => {
    const { duties, now } = await asOffice((work) => timelineOf(work, id, names))
    expect(duties.map(({ act, dueOn, endedAt, promise: of }) => [act.zh, dueOn, endedAt, of])).toEqual([
      ['报告完成', '2026-03-12', null, '清淤三百米'],
      ['发出通知', '2026-03-15', null, null],
    ])
    expect(now).toBe(api.clock.now.toISOString())
  })

  test('the history tells of every rung that was climbed, once, and by whose promise', async () => {
    await round(api.house, api.clock.now)
    const told = async () =>
      (await asOffice((work) => historyOf(work, { kind: 'gathering', id }, names)))
        .filter(({ name }) => name.startsWith('duty.'))
        .map(({ name, said }) => [name, said.zh.split('；')[0]])
    expect(await told()).toEqual([
      ['duty.overdue', '发出通知：逾期'],
      ['duty.overdue', '承诺“清淤三百米”：报告完成：逾期'],
    ])
    const { body } = await staff.ask('GET', `/gatherings/${id}`)
    expect((body['history'] as { name: string }[]).filter(({ name }) => name === 'duty.overdue')).toHaveLength(2)
    expect(body['timeline']).toMatchObject({ duties: [{ rung: 'overdue' }, { rung: 'overdue' }] })
  })

  test('what two people share is one duty, under both their names; what is done keeps its day', async () => {
    await asOffice(async (work) => {
      const caller = { ...systemCaller(congressId, ['organ-handler', 'organ-head']), organId: organs.water }
      await reportKept({ ...work, caller }, { id: promise, version: 1, evidence: '已清三百米' })
    })
    const { duties } = await asOffice((work) => timelineOf(work, promise, names))
    expect(duties.map(({ act, owedBy, endedAt }) => [act.zh, owedBy.zh, endedAt !== null])).toEqual([
      ['报告完成', '水利局', true],
      ['核实兑现', expect.stringMatching(/李秀兰/), false],
    ])
    expect(duties[1]?.owedBy.zh.split('、')).toHaveLength(2)
  })
})

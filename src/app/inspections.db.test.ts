import { beforeAll, describe, expect, test } from 'vitest'
import { openMattersWithoutDuty } from '../congress/docket/index.ts'
import { turnInspections } from '../congress/inspections/index.ts'
import { answerInvitation } from '../congress/inspections/invite.ts'
import { observe } from '../congress/inspections/observe.ts'
import { inspectionOf } from '../congress/inspections/queries.ts'
import { newId } from '../platform/database/id.ts'
import { runAs } from './system.ts'
import { testApi } from './testing.ts'

const api = await testApi()
const { congressId, browsers, organs, deputies, as } = await api.congress()
const { deputy, staff, chair } = browsers
const water = browsers['organ-head']
const other = await api.congress()

type Body = Record<string, unknown>
const asList = (value: unknown) => value as Body[]
const goTo = async (moment: string) => {
  api.clock.now = new Date(`${moment}+08:00`)
  for (const role of ['deputy', 'staff', 'chair', 'organ-head'] as const)
    await browsers[role].signIn(`${role}-${congressId}`)
}
const round = () => runAs(api.house, { congressId, now: api.clock.now }, turnInspections)

const topic = {
  topic: '东干渠清淤工程',
  why: '代表大会决定事项，资金四百万元',
  organId: organs.water,
  heldOn: '2026-03-20',
  startsAt: '09:00',
  endsAt: '11:30',
}
const whole = {
  ...topic,
  place: '县政府东门',
  route: ['东干渠首', '石埠段'],
  lookAt: ['清淤质量', '资金使用'],
  demands: '轻车简从',
}

async function chosen(change: Body = {}): Promise<string> {
  const body = { id: newId(), ...whole, ...change }
  const { status, body: moved } = await staff.ask('POST', '/inspections', body)
  expect([status, moved['state'], moved['code']]).toEqual([200, 'preparing', undefined])
  return body.id
}
const read = async (id: string, by = staff) => (await by.ask('GET', `/inspections/${id}`)).body
const act = async (id: string, name: string, body: Body = {}, by = staff, method: 'POST' | 'PUT' = 'POST') => {
  const { version } = await read(id)
  return by.ask(method, `/inspections/${id}${name && `/${name}`}`, { version, ...body })
}
const done = async (...doing: Parameters<typeof act>) => {
  const { status, body } = await act(...doing)
  expect([doing[1], status, body['code'], body['issues']]).toEqual([doing[1], 200, undefined, undefined])
  return body['state']
}
const refused = async (...doing: Parameters<typeof act>) => {
  const { status, body } = await act(...doing)
  expect(status).toBe(422)
  expect(body['detail']).toMatch(/\p{Script=Han}/u)
  return body['code']
}
const peopleOf = async (id: string, by = staff) => asList((await read(id, by))['people'])
const letterOf = async (id: string, deputyId: string) =>
  (await peopleOf(id)).find(({ deputy }) => (deputy as Body)['id'] === deputyId) as Body
const answers = async (id: string, deputyId: string, body: Body) => {
  const letter = await letterOf(id, deputyId)
  return deputy.ask('POST', `/inspection-invitations/${String(letter['invitationId'])}/answer`, {
    version: letter['version'],
    ...body,
  })
}
const wangAccepts = async (id: string) => {
  const letter = await letterOf(id, deputies.wang)
  const said = { id: String(letter['invitationId']), version: Number(letter['version']), coming: true, reason: '' }
  return as('wang')((work) => answerInvitation(work, said))
}
const invited = (...ids: string[]) => ({ deputies: ids.map((deputyId) => ({ deputyId, because: '水利' })) })
const owes = async (id: string) => asList((await read(id))['duties']).map(({ act, dueOn }) => [act, dueOn])

const gatheringActs = async (id: string, ...acts: string[]) => {
  const { gatheringId } = await read(id)
  for (const name of acts) {
    const { version, code, state } = (await staff.ask('GET', `/gatherings/${String(gatheringId)}`)).body
    if (name === 'sign-in') {
      expect(state).toBe('under-way')
      const { status } = await deputy.ask('POST', `/gatherings/${String(gatheringId)}/sign-in`, { code })
      expect(status).toBe(200)
      continue
    }
    const more =
      name === 'cancel' ? { reason: '暴雨' } : name === 'adjourn' ? { heldOn: '2026-03-23', reason: '暴雨' } : {}
    const { status } = await staff.ask('POST', `/gatherings/${String(gatheringId)}/${name}`, { version, ...more })
    expect([name, status]).toEqual([name, 200])
  }
}

describe('finding the able', () => {
  test('by the fields they know, the most of them first, then whoever was invited least', async () => {
    await deputy.ask('PUT', `/deputies/${deputies.li}/expertise`, { tags: ['水利', '工程质量'] })
    await staff.ask('PUT', `/deputies/${deputies.wang}/expertise`, { tags: ['水利'] })
    const able = async (query: string) =>
      asList((await staff.ask('GET', `/inspections/able?${query}`)).body['rows']).map(({ name, matches }) => [
        name,
        matches,
      ])
    expect(await able(`tags=${encodeURIComponent('水利,工程质量')}`)).toEqual([
      ['李秀兰', 2],
      ['王建国', 1],
    ])
    expect(await able(`tags=${encodeURIComponent('法律')}`)).toEqual([])
    expect(await able(`search=${encodeURIComponent('村支书')}`)).toHaveLength(2)
    expect(await able(`search=${encodeURIComponent('%')}`)).toEqual([])
    expect((await deputy.ask('GET', '/inspections/able')).status).toBe(403)
  })
})

describe('from the topic to the judgement', () => {
  let id = ''
  beforeAll(async () => void (id = await chosen({ route: [] })))

  test('chosen twice with one id, it stands once; the plan is owed a week before the visit', async () => {
    const again = await staff.ask('POST', '/inspections', { id, ...topic })
    expect([again.status, again.body['version']]).toEqual([200, 1])
    expect((await staff.ask('POST', '/inspections', { id, ...topic, topic: '别的题目' })).status).toBe(409)
    expect(await owes(id)).toEqual([['fix-plan', '2026-03-13']])
    expect(
      (await staff.ask('POST', '/inspections', { ...whole, id: newId(), heldOn: '2026-03-02' })).body['code'],
    ).toBe('inspected-day-past')
  })

  test('before its plan is out it is nobody’s but the office’s and the invited deputies’', async () => {
    expect((await deputy.ask('GET', `/inspections/${id}`)).status).toBe(404)
    expect((await water.ask('GET', `/inspections/${id}`)).status).toBe(404)
    expect((await other.browsers.staff.ask('GET', `/inspections/${id}`)).status).toBe(404)
    expect(
      (await other.browsers.staff.ask('POST', `/inspections/${id}/drop`, { version: 1, reason: '无' })).status,
    ).toBe(404)
    expect(await done(id, 'invitations', invited(deputies.li, deputies.wang))).toBe('preparing')
    expect(await done(id, 'invitations', invited(deputies.li))).toBe('preparing')
    expect(await peopleOf(id)).toHaveLength(2)
    expect((await deputy.ask('GET', `/inspections/${id}`)).status).toBe(200)
    const duties = asList((await deputy.ask('GET', '/duties/mine')).body['rows'])
    expect(duties.map(({ kind, dueOn, sourceId }) => [kind, dueOn, sourceId])).toEqual([
      ['inspection-invitation', '2026-03-09', id],
    ])
    expect(
      (await staff.ask('POST', `/inspections/${id}/invitations`, { version: 1, ...invited(other.deputies.li) })).status,
    ).toBe(404)
  })

  test('accepted, or declined with a reason that other members do not read', async () => {
    expect((await answers(id, deputies.li, { coming: false })).body['code']).toBe('reason-missing')
    const letter = await letterOf(id, deputies.li)
    const accept = { version: letter['version'], coming: true }
    const path = `/inspection-invitations/${String(letter['invitationId'])}/answer`
    const both = await Promise.all([1, 2].map(() => deputy.ask('POST', path, accept)))
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect((await answers(id, deputies.wang, { coming: true })).status).toBe(404)
    expect(await refused(id, 'plan', { leaderId: deputies.li })).toBe('plan-part-missing')
    expect(await refused(id, 'invitations', { deputies: [] })).toBe('nobody-to-invite')
    expect(await done(id, '', whole, staff, 'PUT')).toBe('preparing')
    expect(await refused(id, 'plan', { leaderId: deputies.wang })).toBe('leader-not-a-member')
    await wangAccepts(id)
  })

  test('the plan opens the visit as a gathering, with the members and the organ invited', async () => {
    expect(await done(id, 'plan', { leaderId: deputies.li })).toBe('planned')
    const { gatheringId } = await read(id)
    const visit = (await staff.ask('GET', `/gatherings/${String(gatheringId)}`)).body
    expect(visit).toMatchObject({ kind: 'site-visit', heldOn: '2026-03-20', state: 'planned' })
    expect(asList(visit['invitees'])).toHaveLength(3)
    expect(await owes(id)).toEqual([['close-visit', '2026-03-20']])
    expect((await water.ask('GET', `/inspections/${id}`)).status).toBe(200)
    expect(await refused(id, 'close-visit')).toBe('visit-not-held')
    expect(await refused(id, 'replan', { reason: '改题' })).toBe('visit-still-on')
  })

  test('put off at the gathering, it is owed on the new day', async () => {
    await gatheringActs(id, 'announce', 'adjourn')
    expect(await round()).toBe(1)
    expect(await round()).toBe(0)
    expect(await owes(id)).toEqual([['close-visit', '2026-03-23']])
    await gatheringActs(id, 'announce')
    await goTo('2026-03-23T09:00:00')
    await gatheringActs(id, 'begin', 'sign-in', 'close')
  })

  test('whoever came is asked for notes, whoever did not is noted as absent', async () => {
    const noting = {
      observationId: newId(),
      seenOn: '2026-03-23',
      seenAt: '10:20',
      place: '石埠段',
      text: '淤泥堆在渠堤',
    }
    expect(
      (await deputy.ask('POST', `/inspections/${id}/observations`, { ...noting, seenOn: '2026-03-24' })).body['code'],
    ).toBe('seen-in-the-future')
    expect(await done(id, 'close-visit')).toBe('drafting')
    expect((await peopleOf(id)).map(({ state }) => state).toSorted()).toEqual(['absent', 'to-observe'])
    const twice = await Promise.all([1, 2].map(() => deputy.ask('POST', `/inspections/${id}/observations`, noting)))
    expect(twice.map(({ status }) => status)).toEqual([200, 200])
    expect(asList((await read(id))['observations'])).toHaveLength(1)
    expect((await letterOf(id, deputies.li))['state']).toBe('observed')
    expect((await read(id, water))['observations']).toEqual([])
    await expect(
      as('wang', '2026-03-23')((work) => observe(work, { id, ...noting, observationId: newId(), files: [] })),
    ).rejects.toThrow('not-a-member')
    await expect(as('wang', '2026-03-23')((work) => observe(work, { id, ...noting, files: [] }))).rejects.toThrow(
      'observation',
    )
  })

  const opinion = {
    situation: '东干渠全长八公里，已清五公里。',
    merits: '机械清淤，工期提前。',
    points: [
      { problem: '淤泥堆在渠堤', suggestion: '六月底前运走' },
      { problem: '衬砌有裂缝', suggestion: '返工' },
    ],
  }

  test('the opinion is its writers’ until it is handed over; its members confirm it', async () => {
    expect(await refused(id, 'circulate')).toBe('opinion-part-missing')
    expect((await act(id, 'opinion', opinion, water, 'PUT')).status).toBe(403)
    expect(await done(id, 'opinion', opinion, deputy, 'PUT')).toBe('drafting')
    expect((await read(id, water))['points']).toEqual([])
    expect(await done(id, 'circulate', {}, deputy)).toBe('confirming')
    expect(await refused(id, 'hand-over')).toBe('members-not-confirmed')
    const confirm = async () => {
      const letter = await letterOf(id, deputies.li)
      const path = `/inspection-invitations/${String(letter['invitationId'])}/confirm`
      return deputy.ask('POST', path, { version: letter['version'], remark: '同意' })
    }
    expect((await confirm()).body['state']).toBe('confirmed')
    expect(await done(id, 'redraft', { reason: '补充数字' })).toBe('drafting')
    expect((await letterOf(id, deputies.li))['state']).toBe('observed')
    await done(id, 'circulate')
    expect((await confirm()).body['state']).toBe('confirmed')
    expect(await done(id, 'hand-over')).toBe('with-organ')
    expect(asList((await read(id, water))['points'])).toHaveLength(2)
    expect(await owes(id)).toEqual([['answer', '2026-06-23']])
  })

  const answered = (...ordinals: number[]) => ({
    answers: ordinals.map((ordinal) => ({ ordinal, adopted: 'adopted', text: `第 ${ordinal} 条已安排` })),
  })
  const graded = (...grades: string[]) => ({ grades: grades.map((grade, at) => ({ ordinal: at + 1, grade })) })

  test('answered point by point with promises; found wanting it goes back once', async () => {
    expect(await refused(id, 'answer', answered(1), water)).toBe('point-not-answered')
    expect(await refused(id, 'answer', answered(1, 2, 3), water)).toBe('point-not-asked')
    const promises = [{ promise: '六月底前运走淤泥', dueOn: '2026-06-30' }]
    const past = [{ promise: '六月底前运走淤泥', dueOn: '2026-03-23' }]
    expect(await refused(id, 'answer', { ...answered(1, 2), promises: past }, water)).toBe('inspected-promise-past')
    expect(await done(id, 'answer', { ...answered(1, 2), promises }, water)).toBe('answered')
    expect(asList((await read(id))['undertakings'])).toMatchObject([{ promise: '六月底前运走淤泥' }])
    expect(await refused(id, 'judge', graded('satisfied'), deputy)).toBe('point-not-judged')
    expect(await refused(id, 'judge', graded('satisfied', 'dissatisfied'), deputy)).toBe('what-is-wanting-missing')
    expect((await act(id, 'judge', graded('satisfied', 'satisfied'), staff)).status).toBe(403)
    const judged = { ...graded('basically-satisfied', 'dissatisfied'), missing: '没有返工日期' }
    expect(await done(id, 'judge', judged, deputy)).toBe('with-organ')
    const seen = JSON.stringify(await read(id, water))
    expect(seen).toContain('没有返工日期')
    expect(seen).not.toMatch(/satisfied/)
    expect(JSON.stringify(await read(id, deputy))).toContain('basically-satisfied')
  })

  test('again found wanting: before the presidium, which directs by a day, or ends it', async () => {
    expect(await refused(id, 'answer', answered(1, 2), water)).toBe('point-not-asked')
    expect(await done(id, 'answer', answered(2), water)).toBe('answered')
    const bad = { grades: [{ ordinal: 2, grade: 'dissatisfied' }], missing: '仍没有日期' }
    expect(await refused(id, 'leader', { leaderId: deputies.li })).toBe('leads-already')
    expect(await refused(id, 'leader', { leaderId: deputies.wang })).toBe('leader-not-a-member')
    expect(await done(id, 'judge', bad, deputy)).toBe('before-presidium')
    expect(await refused(id, 'direct', { demand: '限期答复', answerBy: '2026-03-23' }, chair)).toBe('directed-day-past')
    expect(await refused(id, 'direct', { demand: '限期答复', answerBy: '2027-03-23' }, chair)).toBe(
      'directed-day-too-far',
    )
    expect(await done(id, 'direct', { demand: '限期答复', answerBy: '2026-04-10' }, chair)).toBe('with-organ')
    expect(await owes(id)).toEqual([['answer', '2026-04-10']])
    expect(await done(id, 'answer', answered(2), water)).toBe('answered')
    expect(await done(id, 'judge', { grades: [{ ordinal: 2, grade: 'satisfied' }] }, deputy)).toBe('concluded')
    expect(await owes(id)).toEqual([])
  })
})

describe('what days that pass set going', () => {
  test('an invitation nobody answers is released; a visit called off is planned anew, or given up', async () => {
    const id = await chosen({ heldOn: '2026-04-20' })
    await done(id, 'invitations', invited(deputies.li, deputies.wang))
    expect((await answers(id, deputies.li, { coming: true })).status).toBe(200)
    await goTo('2026-04-01T09:00:00')
    expect(await round()).toBe(1)
    expect((await letterOf(id, deputies.wang))['state']).toBe('released')
    await done(id, 'plan', { leaderId: deputies.li })
    await gatheringActs(id, 'announce', 'cancel')
    expect(await done(id, 'replan', { reason: '暴雨' })).toBe('preparing')
    expect(await done(id, '', { ...whole, heldOn: '2026-05-08' }, staff, 'PUT')).toBe('preparing')
    expect(await done(id, 'plan', { leaderId: deputies.li })).toBe('planned')
    expect(await done(id, 'drop', { reason: '工程停工' })).toBe('dropped')
    expect((await letterOf(id, deputies.li))['state']).toBe('released')
  })

  test('what was given up before its plan was out stays the office’s', async () => {
    const id = await chosen({ heldOn: '2026-05-20' })
    await done(id, 'drop', { reason: '并入执法检查' })
    expect((await water.ask('GET', `/inspections/${id}`)).status).toBe(404)
    await expect(as('roads')((work) => inspectionOf(work, id))).rejects.toThrow('inspection')
    expect(await api.house.read(congressId, (db) => openMattersWithoutDuty(db, congressId))).toEqual([])
  })

  test('the list shows each his own, page after page', async () => {
    const { body } = await staff.ask('GET', '/inspections?limit=2')
    expect(asList(body['rows'])).toHaveLength(2)
    const rest = (await staff.ask('GET', `/inspections?limit=2&after=${encodeURIComponent(String(body['next']))}`)).body
    expect(asList(rest['rows'])).toHaveLength(1)
    expect(asList((await deputy.ask('GET', '/inspections?which=mine')).body['rows'])).toHaveLength(2)
  })
})

import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../platform/database/id.ts'
import { testApi } from './testing.ts'

const api = await testApi()
const { congressId, browsers, deputies, organs } = await api.congress()
const { staff, deputy } = browsers
const water = browsers['organ-handler']

type Body = Record<string, unknown>
const asList = (value: unknown) => value as Body[]

const plan = (change: Body = {}) => ({
  id: newId(),
  kind: 'hearing',
  title: '听取建议办理进展',
  place: '县会议中心',
  heldOn: '2026-03-16',
  startsAt: '09:00',
  endsAt: '11:30',
  agenda: ['水利局汇报', '代表询问'],
  service: ['印制议程', '收齐进展表'],
  invitees: [
    { kind: 'deputy', id: deputies.li },
    { kind: 'organ', id: organs.water, counts: false },
  ],
  ...change,
})

/** Plans one as the office and says where it stands. */
async function planned(change: Body = {}) {
  const body = plan(change)
  const { status, body: moved } = await staff.ask('POST', '/gatherings', body)
  expect([status, moved['state']]).toEqual([200, 'planned'])
  return body.id
}
const read = async (id: string, by = staff) => (await by.ask('GET', `/gatherings/${id}`)).body
const act = async (id: string, name: string, body: Body = {}) => {
  const { version } = await read(id)
  return staff.ask('POST', `/gatherings/${id}/${name}`, { version, ...body })
}
const invitationOf = async (id: string, by: typeof staff) =>
  asList((await read(id, by))['invitations']).find(({ mine }) => mine) as Body
const owed = async (by: typeof staff) => asList((await by.ask('GET', '/duties/mine')).body['rows'])
const goTo = (moment: string) => void (api.clock.now = new Date(`${moment}+08:00`))

describe('a hearing, from the plan to its minutes', () => {
  let id = ''
  beforeAll(async () => void (id = await planned()))

  test('before the notice it is the organisers’ alone; they owe the notice a week ahead', async () => {
    expect((await deputy.ask('GET', `/gatherings/${id}`)).status).toBe(404)
    expect((await owed(staff)).map(({ actName, dueOn }) => [actName, dueOn])).toContainEqual([
      { zh: '发出通知', en: 'announce' },
      '2026-03-09',
    ])
  })

  test('sent twice it is planned once', async () => {
    const again = await staff.ask('POST', '/gatherings', plan({ id }))
    expect([again.status, again.body['version']]).toEqual([200, 1])
  })

  test('the notice makes everybody invited owe an answer', async () => {
    expect((await act(id, 'announce')).body['state']).toBe('announced')
    expect((await owed(deputy)).map(({ act, dueOn, sourceId }) => [act, dueOn, sourceId])).toEqual([
      ['accept', '2026-03-14', id],
    ])
  })

  test('one is coming, one asks leave: only the organisers and she read why', async () => {
    const mine = await invitationOf(id, deputy)
    const coming = await deputy.ask('POST', `/invitations/${String(mine['id'])}/answer`, {
      version: mine['version'],
      coming: true,
    })
    expect(coming.body['state']).toBe('accepted')
    const organs = await invitationOf(id, water)
    const silent = { version: organs['version'], coming: false }
    const refused = await water.ask('POST', `/invitations/${String(organs['id'])}/answer`, silent)
    expect([refused.status, refused.body['code']]).toEqual([422, 'reason-missing'])
    await water.ask('POST', `/invitations/${String(organs['id'])}/answer`, { ...silent, reason: '省厅会议' })
    const reasons = async (by: typeof staff) => asList((await read(id, by))['invitations']).map(({ reason }) => reason)
    expect(await reasons(staff)).toContain('省厅会议')
    expect(await reasons(deputy)).not.toContain('省厅会议')
    expect(JSON.stringify(await read(id, deputy))).not.toContain('省厅会议')
  })

  test('somebody else’s invitation is not to be answered, nor found', async () => {
    const others = await invitationOf(id, water)
    const { status } = await deputy.ask('POST', `/invitations/${String(others['id'])}/answer`, {
      version: others['version'],
      coming: true,
    })
    expect(status).toBe(404)
  })

  test('it begins on its day and not before', async () => {
    const early = await act(id, 'begin')
    expect([early.status, early.body['code']]).toEqual([422, 'not-its-day'])
    goTo('2026-03-16T08:45:00')
    await staff.signIn(`staff-${congressId}`)
    await deputy.signIn(`deputy-${congressId}`)
    await water.signIn(`organ-handler-${congressId}`)
    expect((await act(id, 'begin')).body['state']).toBe('under-way')
  })

  test('signing in needs the code that is shown; the code is shown to the organisers only', async () => {
    const wrong = await deputy.ask('POST', `/gatherings/${id}/sign-in`, { code: 'guess' })
    expect([wrong.status, wrong.body['code']]).toEqual([422, 'wrong-sign-in-code'])
    expect((await read(id, deputy))['code']).toBeNull()
    const { code } = await read(id)
    const signed = await Promise.all([1, 2].map(() => deputy.ask('POST', `/gatherings/${id}/sign-in`, { code })))
    expect(signed.map(({ status }) => status).toSorted()).not.toContain(500)
    expect(await read(id)).toMatchObject({ attended: 1, invited: 2 })
    expect((await deputy.ask('POST', `/gatherings/${id}/sign-in`, { code })).body['state']).toBe('attended')
  })

  test('at the end whoever did not come is noted, and the minutes fall due', async () => {
    expect((await act(id, 'close')).body['state']).toBe('to-minute')
    expect(
      asList((await read(id))['invitations'])
        .map(({ state }) => state)
        .toSorted(),
    ).toEqual(['absent', 'attended'])
    const late = await deputy.ask('POST', `/gatherings/${id}/sign-in`, { code: 'x' })
    expect(late.body['code']).toBe('not-begun')
  })

  test('an outcome needs a day to come; then it is somebody’s undertaking', async () => {
    const outcome = { text: '三月底前完成清淤', owner: { kind: 'organ', id: organs.water }, dueOn: '2026-03-16' }
    const past = await act(id, 'conclude', { minutes: '略', outcomes: [outcome] })
    expect([past.status, past.body['code']]).toEqual([422, 'outcome-in-the-past'])
    const stranger = await act(id, 'conclude', {
      minutes: '略',
      outcomes: [{ ...outcome, dueOn: '2026-03-31', owner: { kind: 'organ', id: newId() } }],
    })
    expect(stranger.status).toBe(404)
    const done = await act(id, 'conclude', {
      minutes: '会议听取了汇报。',
      outcomes: [{ ...outcome, dueOn: '2026-03-31' }],
    })
    expect(done.body['state']).toBe('concluded')
    expect((await owed(water)).map(({ title, dueOn }) => [title, dueOn])).toEqual([['三月底前完成清淤', '2026-03-31']])
    expect((await read(id, deputy))['minutes']).toBe('会议听取了汇报。')
  })
})

describe('the presidium without its quorum', () => {
  let id = ''
  beforeAll(async () => {
    id = await planned({
      kind: 'presidium',
      heldOn: '2026-03-20',
      invitees: [
        { kind: 'deputy', id: deputies.li },
        { kind: 'deputy', id: deputies.wang },
        { kind: 'role', id: 'chair' },
      ],
    })
    await act(id, 'announce')
    goTo('2026-03-20T08:45:00')
    for (const [name, browser] of [['staff', staff] as const, ['deputy', deputy] as const])
      await browser.signIn(`${name}-${congressId}`)
    await act(id, 'begin')
  })
  const sign = async (who: string) => {
    const line = asList((await read(id))['invitations']).find(({ who: name }) => (name as { zh: string }).zh === who)
    return staff.ask('POST', `/invitations/${String(line?.['id'])}/sign-in`, { version: line?.['version'] })
  }

  test('one of three: it cannot close, it says how many are missing', async () => {
    await sign('李秀兰')
    const { status, body } = await act(id, 'close')
    expect([status, body['code']]).toEqual([422, 'no-quorum'])
    expect(await read(id)).toMatchObject({ quorum: { needed: 2, members: 3, present: 1 }, state: 'under-way' })
  })
  test('it is adjourned to a later day: old notices are void, a new one is owed', async () => {
    const back = await act(id, 'adjourn', { heldOn: '2026-03-20', reason: '人数不足' })
    expect(back.body['code']).toBe('day-is-past')
    expect((await act(id, 'adjourn', { heldOn: '2026-03-27', reason: '人数不足' })).body['state']).toBe('planned')
    expect(await owed(deputy)).toEqual([])
    await act(id, 'announce')
    expect((await read(id))['invited']).toBe(3)
    expect((await owed(deputy)).map(({ act: each }) => each)).toEqual(['accept'])
  })
  test('cancelled, nobody owes anything for it', async () => {
    expect((await act(id, 'cancel', { reason: '并入下月' })).body['state']).toBe('cancelled')
    expect(await owed(deputy)).toEqual([])
  })
})

describe('the calendar entry', () => {
  test('says when and where, in Chinese, and is one entry however often it is taken', async () => {
    const id = await planned({ heldOn: '2026-04-10', title: '视察；灌渠,一二组' })
    const { content, fileName } = (await staff.ask('GET', `/gatherings/${id}/calendar`)).body
    expect(fileName).toBe('2026-04-10 视察；灌渠,一二组.ics')
    expect(content).toContain('DTSTART:20260410T010000Z')
    expect(content).toContain('SUMMARY:视察；灌渠\\,一二组')
    expect(content).toContain(`UID:${id}@lianxin`)
  })
})

test('ending before it begins is refused and plans nothing', async () => {
  const body = plan({ startsAt: '11:00', endsAt: '10:00' })
  const { status, body: problem } = await staff.ask('POST', '/gatherings', body)
  expect([status, problem['code']]).toEqual([422, 'ends-before-it-starts'])
  expect((await staff.ask('GET', `/gatherings/${body.id}`)).status).toBe(404)
})

import { describe, expect, test } from 'vitest'
import { newId } from '../platform/database/id.ts'
import { round } from './round.ts'
import { testApi } from './testing.ts'

const api = await testApi()
type Body = Record<string, unknown>
const asList = (value: unknown) => value as Body[]
const at = (day: string, clock = '10:00') => new Date(`${day}T${clock}:00+08:00`)

/** A congress of its own on 2026-03-02 with a cadence begun, and ways to let days pass. */
async function begun(asked: Body = {}) {
  api.clock.now = at('2026-03-02')
  const { congressId, browsers, deputies } = await api.congress()
  const { staff } = browsers
  const id = newId()
  const body = { id, usual: 'hearing', name: '听取建议办理进展', everyMonths: 2, aheadDays: 21, firstDue: '2026-04-30' }
  const answer = await staff.ask('POST', '/cadences', { ...body, ...asked })
  const goTo = async (day: string) => {
    api.clock.now = at(day)
    await staff.signIn(`staff-${congressId}`)
    await round(api.house, api.clock.now)
  }
  const line = async () =>
    asList((await staff.ask('GET', '/cadences')).body['rows']).find((row) => row['id'] === id) as Body
  return { id, answer, staff, deputies, goTo, line, body }
}

describe('beginning what is done regularly', () => {
  test('from a day gone it is refused; sent twice it begins once; a second of its kind is refused', async () => {
    const past = await begun({ firstDue: '2026-03-01' })
    expect([past.answer.status, past.answer.body['code']]).toEqual([422, 'first-day-is-past'])
    const { staff, body, line } = await begun()
    expect((await staff.ask('POST', '/cadences', body)).status).toBe(200)
    const twin = await staff.ask('POST', '/cadences', { ...body, id: newId() })
    expect([twin.status, twin.body['code']]).toEqual([422, 'cadence-runs-already'])
    expect(await line()).toMatchObject({ nextDue: '2026-04-30', periods: [], opens: 'hearing' })
  })
})

describe('a period', () => {
  test('opens its gathering ahead of time, and leads to it; held by its minutes', async () => {
    const { staff, goTo, line, deputies } = await begun()
    await goTo('2026-04-08')
    expect((await line())['periods']).toEqual([])
    await goTo('2026-04-09')
    await round(api.house, api.clock.now)
    const [gathering, ...more] = asList((await staff.ask('GET', '/gatherings')).body['rows'])
    expect([gathering?.['title'], gathering?.['heldOn'], more]).toEqual(['听取建议办理进展', '2026-04-30', []])
    const owed = asList((await staff.ask('GET', '/duties/mine')).body['rows'])
    expect(owed.filter(({ kind }) => kind === 'cadence-period').map(({ sourceId }) => sourceId)).toEqual([
      gathering?.['id'],
    ])
    const path = `/gatherings/${String(gathering?.['id'])}`
    const act = async (name: string, body: Body = {}) =>
      staff.ask('POST', `${path}/${name}`, { version: (await staff.ask('GET', path)).body['version'], ...body })
    const { body: page } = await staff.ask('GET', path)
    await staff.ask('PUT', path, {
      ...page,
      place: '县会议中心',
      service: [],
      invitees: [{ kind: 'deputy', id: deputies.li }],
    })
    await act('announce')
    await goTo('2026-04-30')
    for (const name of ['begin', 'close']) await act(name)
    await act('conclude', { minutes: '听取了汇报。' })
    expect((await line())['periods']).toMatchObject([{ dueOn: '2026-04-30', state: 'held', missed: false }])
  })

  test('missed, it is overdue and climbs, and the next opens all the same', async () => {
    const { goTo, line, staff } = await begun()
    await goTo('2026-04-20')
    await goTo('2026-06-25')
    expect((await line())['periods']).toMatchObject([
      { dueOn: '2026-06-30', state: 'due', missed: false },
      { dueOn: '2026-04-30', state: 'due', missed: true },
    ])
    const owed = asList((await staff.ask('GET', '/duties/mine')).body['rows'])
    expect(owed.filter(({ kind }) => kind === 'cadence-period').map(({ dueOn, rung }) => [dueOn, rung])).toEqual([
      ['2026-04-30', 'supervised'],
      ['2026-06-30', 'reminded'],
    ])
  })
})

describe('a half-yearly bulletin’s period', () => {
  const halfYearly = {
    usual: 'bulletin',
    name: '公布建议办理情况',
    everyMonths: 6,
    aheadDays: 14,
    firstDue: '2026-07-15',
  }
  const bulletins = async (staff: Awaited<ReturnType<typeof begun>>['staff']) =>
    asList((await staff.ask('GET', '/bulletins')).body['rows']).map(({ from, to }) => `${String(from)} ${String(to)}`)

  test('takes what somebody has made by hand already, and nothing else is held up by it', async () => {
    const { staff, goTo, line } = await begun({ ...halfYearly, aheadDays: 5 })
    const visits = { id: newId(), usual: 'site-visit', name: '组织现场视察', everyMonths: 3, aheadDays: 20 }
    await staff.ask('POST', '/cadences', { ...visits, firstDue: '2026-07-31' })
    await goTo('2026-07-01')
    const made = newId()
    await staff.ask('POST', '/bulletins', { id: made, from: '2026-01-01', to: '2026-06-30' })
    await goTo('2026-07-15')
    expect(await bulletins(staff)).toEqual(['2026-01-01 2026-06-30'])
    const owed = asList((await staff.ask('GET', '/duties/mine')).body['rows'])
    const period = owed.find(({ kind, dueOn }) => kind === 'cadence-period' && dueOn === '2026-07-15')
    expect(period).toMatchObject({ sourceId: made })
    expect(asList((await staff.ask('GET', '/gatherings')).body['rows']).map(({ heldOn }) => heldOn)).toEqual([
      '2026-07-31',
    ])
    expect(asList((await line())['periods'])).toMatchObject([{ dueOn: '2026-07-15', state: 'due' }])
  })

  test('opened late, by a clock that stood still, each has its own half-year', async () => {
    const { staff, goTo, line } = await begun(halfYearly)
    await goTo('2027-02-20')
    expect((await bulletins(staff)).toSorted()).toEqual(['2026-01-01 2026-06-30', '2026-07-01 2026-12-31'])
    expect(asList((await line())['periods'])).toMatchObject([{ missed: true }, { missed: true }])
  })
})

describe('changing and ending', () => {
  test('a new rhythm holds from its next period on; what is open stays', async () => {
    const { id, staff, goTo, line } = await begun()
    await goTo('2026-04-20')
    const change = { version: 1, name: '季度听取办理进展', everyMonths: 3, aheadDays: 10, nextDue: '2026-04-15' }
    const past = await staff.ask('PUT', `/cadences/${id}`, change)
    expect(past.body['code']).toBe('first-day-is-past')
    const ok = await staff.ask('PUT', `/cadences/${id}`, { ...change, nextDue: '2026-07-31' })
    expect(ok.status).toBe(200)
    await goTo('2026-07-01')
    expect(asList((await line())['periods']).map(({ dueOn }) => dueOn)).toEqual(['2026-04-30'])
    await goTo('2026-07-21')
    expect(asList((await line())['periods']).map(({ dueOn }) => dueOn)).toEqual(['2026-07-31', '2026-04-30'])
  })

  test('two clerks at once: one is told that the other was faster', async () => {
    const { id, staff } = await begun()
    const change = { version: 1, name: '听取进展', everyMonths: 3, aheadDays: 10, nextDue: '2026-05-31' }
    const answers = await Promise.all(
      [change, { ...change, everyMonths: 4 }].map((each) => staff.ask('PUT', `/cadences/${id}`, each)),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
  })

  test('ended with a reason, the period to come is dropped, the missed one stays owed', async () => {
    const { id, staff, goTo, line } = await begun()
    await goTo('2026-04-20')
    await goTo('2026-06-25')
    const end = await staff.ask('POST', `/cadences/${id}/end`, { version: 1, reason: '并入主席团会议' })
    expect(end.status).toBe(200)
    expect(await line()).toMatchObject({
      endedOn: '2026-06-25',
      nextDue: null,
      periods: [{ state: 'dropped' }, { state: 'due', missed: true }],
    })
    await goTo('2027-01-01')
    expect((await line())['periods']).toHaveLength(2)
  })
})

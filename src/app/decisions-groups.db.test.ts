import { beforeAll, describe, expect, test } from 'vitest'
import { nameLeader } from '../congress/deputies/leaders.ts'
import { groupsOf } from '../congress/deputies/index.ts'
import { openMattersWithoutDuty, perform } from '../congress/docket/index.ts'
import { majorMatterLife } from '../congress/decisions/life.ts'
import { majorMatterIn } from '../congress/decisions/testing.ts'
import { newId } from '../platform/database/id.ts'
import { round } from './round.ts'
import { testApi } from './testing.ts'

const api = await testApi()
const { congressId, browsers, deputies, organs, as } = await api.congress()
const other = await api.congress()
const { staff, deputy, chair } = browsers
const water = browsers['organ-handler']
type Body = Record<string, unknown>
const asList = (value: unknown) => value as Body[]

const groupId = newId()
let matterId = ''
const asking = (change: Body = {}) => ({
  gatheringId: newId(),
  heldOn: '2026-03-10',
  startsAt: '09:00',
  endsAt: '11:00',
  place: '镇政府二楼会议室',
  answerBy: '2026-03-25',
  focus: '群众是否愿意让地',
  ...change,
})
const panelFor = async (by = staff) => (await by.ask('GET', `/decisions/${matterId}/groups`)).body
const studyOf = async (name: string, by = staff) =>
  asList(((await panelFor(by))['asked'] as Body)['studies']).find(
    ({ group }) => (group as Body)['name'] === name,
  ) as Body
const owed = async (by: typeof staff) => asList((await by.ask('GET', '/duties/mine')).body['rows'])
/** Some days later, and everybody signs in anew. */
async function goTo(day: string) {
  api.clock.now = new Date(`${day}T09:00:00+08:00`)
  for (const role of ['staff', 'chair', 'deputy', 'organ-handler'] as const)
    await browsers[role].signIn(`${role}-${congressId}`)
}

beforeAll(async () => {
  // A second group, that nobody leads, with one deputy.
  await api.house.write(congressId, async (tx) => {
    await tx
      .insertInto('deputies.delegation')
      .values({ congress_id: congressId, id: groupId, name: '第二代表团', kind: 'delegation' })
      .execute()
    await tx.updateTable('deputies.deputy').set({ delegation_id: groupId }).where('id', '=', deputies.wang).execute()
  })
  const first = await as('clerk')(async (work) => (await groupsOf(work))[0]?.id ?? '')
  await as('clerk')((work) => nameLeader(work, { id: first, deputyId: deputies.li }))
  matterId = await as('clerk')((work) =>
    majorMatterIn(work, 'accepted', { organId: organs.roads, decideBy: '2026-04-01' }),
  )
})

describe('a major matter is given to the groups', () => {
  const once = asking()
  test('not by a deputy, not for another congress, not past the day it is decided', async () => {
    expect((await deputy.ask('POST', `/decisions/${matterId}/groups`, asking())).status).toBe(403)
    expect((await other.browsers.staff.ask('POST', `/decisions/${matterId}/groups`, asking())).status).toBe(404)
    const late = await chair.ask('POST', `/decisions/${matterId}/groups`, asking({ answerBy: '2026-04-02' }))
    expect([late.status, late.body['code']]).toEqual([422, 'answers-after-the-decision'])
    expect(await panelFor()).toMatchObject({ mayAsk: true, asked: null, leaderless: ['第二代表团'] })
  })

  test('pressed twice at once, it is given once: a meeting of the leaders, and a study for each group', async () => {
    const path = `/decisions/${matterId}/groups`
    const both = await Promise.all([chair.ask('POST', path, once), chair.ask('POST', path, once)])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    const again = await staff.ask('POST', path, asking())
    expect([again.status, again.body['code']]).toEqual([422, 'groups-asked-already'])
    const gathering = (await staff.ask('GET', `/gatherings/${once.gatheringId}`)).body
    expect(gathering).toMatchObject({ kind: 'group-leaders', state: 'planned', heldOn: '2026-03-10' })
    expect(asList(gathering['invitees']).map(({ id }) => id)).toEqual([deputies.li])
    expect(asList(((await panelFor())['asked'] as Body)['studies'])).toHaveLength(2)
  })

  test('the leader owes her group’s opinion; of a group without one the office does', async () => {
    expect((await owed(deputy)).map(({ title, dueOn, sourceId }) => [title, dueOn, sourceId])).toEqual([
      ['第一代表团研究：柏树湾村道拓宽工程', '2026-03-25', matterId],
    ])
    expect((await owed(staff)).map(({ title }) => title)).toContain('第二代表团研究：柏树湾村道拓宽工程')
  })
})

describe('a group meets and answers', () => {
  const meeting = { gatheringId: newId(), heldOn: '2026-03-14', startsAt: '19:30', endsAt: '21:00', place: '村委会' }
  const answer = (version: unknown, change: Body = {}) => ({
    version,
    verdict: 'conditional',
    conditions: '先落实让地补偿',
    reasons: [
      { subject: 'need', text: '赶集日每次堵两小时' },
      { subject: 'money', text: '补偿款没有列入预算' },
    ],
    tookPart: 1,
    dissent: [],
    metOn: '2026-03-14',
    ...change,
  })

  test('the leader plans her group’s meeting in one press; the office owes the notice', async () => {
    const { id } = await studyOf('第一代表团', deputy)
    const planned = await deputy.ask('POST', `/group-studies/${String(id)}/meeting`, meeting)
    expect([planned.status, planned.body['gatheringId']]).toEqual([200, meeting.gatheringId])
    expect((await deputy.ask('POST', `/group-studies/${String(id)}/meeting`, meeting)).status).toBe(200)
    const second = await deputy.ask('POST', `/group-studies/${String(id)}/meeting`, {
      ...meeting,
      gatheringId: newId(),
    })
    expect(second.body['code']).toBe('group-meeting-planned')
    expect((await studyOf('第一代表团', deputy))['meeting']).toMatchObject({ open: false, heldOn: '2026-03-14' })
    expect((await staff.ask('GET', `/gatherings/${meeting.gatheringId}`)).body).toMatchObject({ kind: 'group' })
    expect((await owed(deputy)).map(({ dueOn }) => dueOn)).toEqual(['2026-03-25'])
  })

  test('nobody else’s group: she may neither convene nor answer', async () => {
    const { id, version } = await studyOf('第二代表团')
    const tries = [
      await deputy.ask('POST', `/group-studies/${String(id)}/meeting`, { ...meeting, gatheringId: newId() }),
      await deputy.ask('POST', `/group-studies/${String(id)}/answer`, answer(version)),
    ]
    expect(tries.map(({ status, body }) => [status, body['code']])).toEqual([
      [422, 'not-your-act'],
      [422, 'not-your-act'],
    ])
    expect((await water.ask('POST', `/group-studies/${String(id)}/answer`, answer(version))).status).toBe(403)
    expect(
      (await other.browsers.staff.ask('POST', `/group-studies/${String(id)}/answer`, answer(version))).status,
    ).toBe(404)
  })

  test('an answer says why, under which conditions, and how many took part; the refused changes nothing', async () => {
    await goTo('2026-03-16')
    const { id, version } = await studyOf('第一代表团', deputy)
    const send = (change: Body) => deputy.ask('POST', `/group-studies/${String(id)}/answer`, answer(version, change))
    expect((await send({ conditions: '' })).body['code']).toBe('conditions-missing')
    expect((await send({ reasons: [] })).body['code']).toBe('reasons-missing')
    expect((await send({ tookPart: 2 })).body['code']).toBe('more-than-the-group')
    expect((await send({ dissent: [{ deputyId: deputies.wang, text: '不同意' }] })).body['code']).toBe(
      'dissent-from-outside',
    )
    expect((await send({ metOn: '2026-03-01' })).body['code']).toBe('met-outside-the-time')
    const both = await Promise.all([send({}), send({})])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect(await studyOf('第一代表团', water)).toMatchObject({ state: 'answered', mayAnswer: false })
  })

  test('past its day the other is missing, climbs, and is named; the office may still enter it', async () => {
    await goTo('2026-03-27')
    await round(api.house, api.clock.now)
    const asked = (await panelFor(chair))['asked'] as Body
    expect(asked['missing']).toEqual(['第二代表团'])
    expect(asked['totals']).toMatchObject({
      groups: 2,
      answered: 1,
      feasible: 0,
      conditional: 1,
      notFeasible: 0,
      tookPart: 1,
    })
    const late = await studyOf('第二代表团')
    expect([late['missing'], asList(late['duties'])[0]?.['rung']]).toEqual([true, 'overdue'])
  })

  test('the roll-up is a table to keep, with the missing group named', async () => {
    const { status, body } = await water.ask('GET', `/decisions/${matterId}/groups/table?format=csv`)
    expect(status).toBe(200)
    const text = Buffer.from(String(body['base64']), 'base64').toString('utf8')
    expect(text).toContain('第一代表团,1,有条件可行,先落实让地补偿,赶集日每次堵两小时,补偿款没有列入预算')
    expect(text).toContain('第二代表团,1,没有报送')
    const book = await staff.ask('GET', `/decisions/${matterId}/groups/table?format=xlsx`)
    expect(String(book.body['fileName'])).toMatch(/\.xlsx$/)
  })

  test('once the matter is given back, what is not answered is released', async () => {
    await as(
      'chair',
      '2026-03-27',
    )(async (work) => {
      const at = async () =>
        work.tx.selectFrom('docket.matter').select(['version']).where('id', '=', matterId).executeTakeFirstOrThrow()
      await perform(work, majorMatterLife, { id: matterId, act: 'day-passed', version: (await at()).version })
      await perform(work, majorMatterLife, { id: matterId, act: 'give-back', version: (await at()).version })
    })
    await round(api.house, api.clock.now)
    await round(api.house, api.clock.now)
    expect(await studyOf('第二代表团')).toMatchObject({ state: 'released', missing: false })
    expect(await studyOf('第一代表团')).toMatchObject({ state: 'answered' })
    expect(await api.house.read(congressId, (db) => openMattersWithoutDuty(db, congressId))).toEqual([])
  })
})

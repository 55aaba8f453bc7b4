import { beforeAll, describe, expect, test } from 'vitest'
import { majorMatterIn } from '../congress/decisions/testing.ts'
import { openMattersWithoutDuty } from '../congress/docket/index.ts'
import { newId } from '../platform/database/id.ts'
import { round } from './round.ts'
import { testApi } from './testing.ts'

const api = await testApi()
const { congressId, sessionId, browsers, deputies, organs, as } = { sessionId: newId(), ...(await api.congress()) }
const other = await api.congress()
const { staff, chair, deputy } = browsers
const water = browsers['organ-handler']
type Body = Record<string, unknown>
const asList = (value: unknown) => value as Body[]

let id = ''
const panel = async (by = staff) => (await by.ask('GET', `/decisions/${id}/following`)).body
const owed = async (by: typeof staff) => asList((await by.ask('GET', '/duties/mine')).body['rows'])
const clause = async (ordinal: number) =>
  asList((await panel())['clauses']).find((each) => each['ordinal'] === ordinal) as Body
const promiseOf = async (ordinal: number, by = staff) =>
  (asList((await panel(by))['clauses']).find((each) => each['ordinal'] === ordinal) as Body)['undertaking'] as Body

/** Some days later: the clock has done its round, and everybody signs in anew. */
async function goTo(day: string) {
  api.clock.now = new Date(`${day}T09:00:00+08:00`)
  await round(api.house, api.clock.now)
  for (const role of ['staff', 'chair', 'deputy', 'organ-handler'] as const)
    await browsers[role].signIn(`${role}-${congressId}`)
}

beforeAll(async () => {
  id = await as('clerk')((work) =>
    majorMatterIn(work, 'following', { organId: organs.water, clauses: ['2026-04-30', '2026-05-29', '2026-09-30'] }),
  )
  await api.house.write(congressId, (tx) =>
    tx
      .insertInto('organs.session')
      .values({
        congress_id: congressId,
        id: sessionId,
        name: '第十七届人民代表大会第六次会议',
        term: 17,
        ordinal: 6,
        opens_on: '2026-10-12',
        closes_on: '2026-10-14',
      })
      .execute(),
  )
})

describe('deputies are invited to follow', () => {
  const invite = (deputyIds: string[], by = chair) => by.ask('POST', `/decisions/${id}/followers`, { deputyIds })

  test('by the presidium, those in office, once', async () => {
    expect((await invite([deputies.li], deputy)).status).toBe(403)
    expect((await invite([deputies.li], other.browsers.chair)).status).toBe(404)
    expect((await invite([other.deputies.li])).body['code']).toBe('follower-not-in-office')
    const both = await Promise.all([invite([deputies.li, deputies.wang]), invite([deputies.li])])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    expect(asList((await panel())['followers'])).toHaveLength(2)
    expect((await owed(deputy)).map(({ act, sourceId }) => [act, sourceId])).toEqual([['accept', id]])
  })

  test('whoever accepts has a card to fill in within the period, and verifies the clauses', async () => {
    const mine = asList((await panel(deputy))['followers']).find(({ mayAnswer }) => mayAnswer) as Body
    const path = `/decision-followers/${String(mine['id'])}/answer`
    expect((await water.ask('POST', path, { version: 1, accept: true })).status).toBe(403)
    const accepted = await deputy.ask('POST', path, { version: mine['version'], accept: true })
    expect([accepted.status, accepted.body['state']]).toEqual([200, 'accepted'])
    expect((await owed(deputy)).map(({ act, dueOn }) => [act, dueOn])).toEqual([['give', '2026-05-01']])
    expect((await promiseOf(1, deputy))['mayReport']).toBe(false)
  })

  test('whoever declines says why', async () => {
    const wang = asList((await panel())['followers']).find(({ state }) => state === 'invited') as Body
    const path = `/decision-followers/${String(wang['id'])}/answer`
    const silent = await staff.ask('POST', path, { version: wang['version'], accept: false })
    expect(silent.body['code']).toBe('reason-missing')
    const declined = await staff.ask('POST', path, { version: wang['version'], accept: false, reason: '外出务工' })
    expect(declined.body['state']).toBe('declined')
    expect(JSON.stringify(await panel(water))).not.toContain('外出务工')
  })
})

describe('check cards', () => {
  const cards = async (by = deputy) => asList((await panel(by))['checks'])
  const card = (version: unknown, change: Body = {}) => ({
    version,
    finding: 'on-track',
    seenOn: '2026-04-20',
    seenAt: '10:30',
    place: '柏树湾村道第二弯道',
    ordinal: 1,
    said: '路基已成，护坡未做。',
    ...change,
  })

  test('the round opens no second card in a period, however often it runs, even twice at once', async () => {
    await goTo('2026-04-20')
    await Promise.all([round(api.house, api.clock.now), round(api.house, api.clock.now)])
    expect(await cards()).toHaveLength(1)
  })

  test('whoever does not follow may not fill it in; what is wrong is said and nothing changes', async () => {
    const [due] = await cards()
    const path = `/follow-checks/${String(due?.['id'])}/give`
    expect((await water.ask('POST', path, card(due?.['version']))).status).toBe(403)
    await other.browsers.deputy.signIn(`deputy-${other.congressId}`)
    expect((await other.browsers.deputy.ask('POST', path, card(due?.['version']))).status).toBe(404)
    const code = async (change: Body) => (await deputy.ask('POST', path, card(due?.['version'], change))).body['code']
    expect(await code({ seenOn: '2026-04-21' })).toBe('seen-outside-the-time')
    expect(await code({ ordinal: 9 })).toBe('no-such-clause')
    expect(await code({ said: ' ' })).toBe('finding-unsaid')
    expect(await code({ finding: 'problem' })).toBe('recheck-day-missing')
    expect((await cards())[0]?.['state']).toBe('due')
  })

  test('a problem of what its owner reported sends it back, and is looked at again on its day', async () => {
    const reported = await promiseOf(1, water)
    await water.ask('POST', `/undertakings/${String(reported['id'])}/report`, {
      version: reported['version'],
      evidence: '已完成',
    })
    const [due] = await cards()
    const path = `/follow-checks/${String(due?.['id'])}/give`
    const problem = card(due?.['version'], { finding: 'problem', recheckOn: '2026-05-08', sendBack: true })
    const both = await Promise.all([deputy.ask('POST', path, problem), deputy.ask('POST', path, problem)])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect((await promiseOf(1))['state']).toBe('open')
    const again = (await cards()).filter(({ state }) => state === 'due')
    expect(again.map((each) => [each['again'], each['checkBy'], each['ordinal']])).toEqual([[true, '2026-05-08', 1]])
  })

  test('a problem of what is still open warns its owner, who is told', async () => {
    const [due] = (await cards()).filter(({ state }) => state === 'due')
    const path = `/follow-checks/${String(due?.['id'])}/give`
    const warned = card(due?.['version'], { finding: 'problem', recheckOn: '2026-05-10', ordinal: 2, said: '没有开工' })
    expect((await deputy.ask('POST', path, warned)).status).toBe(200)
    const news = JSON.stringify((await water.ask('GET', '/news')).body)
    expect(news).toContain('跟踪代表发现问题')
  })

  test('a card that is not given stays owed, and climbs', async () => {
    await goTo('2026-05-20')
    const late = (await cards()).filter(({ late: isLate }) => isLate)
    expect(late.map((each) => [each['again'], asList(each['duties'])[0]?.['rung']])).toEqual([[true, 'urged']])
    expect((await cards()).filter(({ state, again }) => state === 'due' && !again)).toHaveLength(1)
  })

  test('a finding is read by everybody once the office publishes it, without personal data', async () => {
    const given = (await cards(staff)).find(({ state }) => state === 'given') as Body
    const path = `/follow-checks/${String(given['id'])}/publish`
    const phone = { text: '护坡未做，联系人13800138000' }
    expect((await deputy.ask('POST', path, phone)).status).toBe(403)
    const stopped = await staff.ask('POST', path, phone)
    expect([stopped.status, stopped.body['code']]).toEqual([422, 'personal-data-stands'])
    const text = '路基已成，护坡未做。'
    expect((await staff.ask('POST', path, { text })).status).toBe(200)
    expect((await staff.ask('POST', path, { text })).status).toBe(200)
  })
})

describe('a deputy asks', () => {
  const question = { questionId: newId(), ordinal: 2, text: '第二项什么时候开工？' }
  test('whoever owes the clause answers in public, in time', async () => {
    const path = `/decisions/${id}/questions`
    expect((await staff.ask('POST', path, question)).status).toBe(403)
    const both = await Promise.all([deputy.ask('POST', path, question), deputy.ask('POST', path, question)])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    expect(asList((await panel())['questions'])).toHaveLength(1)
    expect((await owed(water)).map(({ act }) => act)).toContain('answer')
    const [asked] = asList((await panel(water))['questions'])
    const answered = await water.ask('POST', `/decision-questions/${question.questionId}/answer`, {
      version: asked?.['version'],
      text: '五月二十五日开工。',
    })
    expect(answered.body['state']).toBe('answered')
  })
})

describe('the decision is concluded', () => {
  const conclude = async (change: Body = {}) => {
    const { version } = (await staff.ask('GET', `/decisions/${id}`)).body
    return chair.ask('POST', `/decisions/${id}/conclude`, {
      version,
      conclusion: '三项任务完成一项。',
      heardAt: { kind: 'session', id: sessionId },
      reportedOn: '2026-10-13',
      goingOn: [],
      ...change,
    })
  }
  test('progress is counted from what was verified, and what is late is named', async () => {
    const promise = await promiseOf(1, water)
    await water.ask('POST', `/undertakings/${String(promise['id'])}/report`, {
      version: promise['version'],
      evidence: '已完成',
    })
    const now = await promiseOf(1, deputy)
    expect(now['mayVerify']).toBe(true)
    const verified = await deputy.ask('POST', `/undertakings/${String(now['id'])}/verify`, {
      version: now['version'],
      kept: true,
      reason: '',
      noPhotoReason: '雨天',
    })
    expect(verified.status).toBe(200)
    await goTo('2026-10-14')
    expect((await panel())['progress']).toEqual({ verified: 1, all: 3, percent: 33, overdue: [2, 3] })
    expect((await clause(2))['overdue']).toBe(true)
  })
  test('not while a clause stands open unexplained, nor to a meeting that is none', async () => {
    expect((await conclude()).body['code']).toBe('clause-unexplained')
    const reasons = [2, 3].map((ordinal) => ({ ordinal, reason: '汛期停工，年底前完成' }))
    const nowhere = await conclude({ goingOn: reasons, heardAt: { kind: 'gathering', id: newId() } })
    expect(nowhere.status).toBe(404)
    expect((await conclude({ goingOn: reasons, reportedOn: '2026-10-15' })).body['code']).toBe('report-to-come')
    const done = await conclude({ goingOn: reasons })
    expect([done.status, done.body['state']]).toEqual([200, 'concluded'])
  })
  test('what goes on stays owed; nothing more is to be looked at; nobody is left without a duty', async () => {
    await round(api.house, api.clock.now)
    const after = await panel()
    expect(asList(after['checks']).filter(({ state }) => state === 'due')).toEqual([])
    expect(asList(after['clauses']).map(({ goingOn }) => goingOn)).toEqual([
      '',
      '汛期停工，年底前完成',
      '汛期停工，年底前完成',
    ])
    expect((await owed(water)).filter(({ kind }) => kind === 'undertaking')).toHaveLength(2)
    expect(after).toMatchObject({ mayInvite: false, mayAsk: false, conclusion: { reportedOn: '2026-10-13' } })
    expect(await api.house.read(congressId, (db) => openMattersWithoutDuty(db, congressId))).toEqual([])
  })
})

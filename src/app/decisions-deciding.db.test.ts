import { beforeAll, describe, expect, test } from 'vitest'
import { openMattersWithoutDuty } from '../congress/docket/index.ts'
import { newId } from '../platform/database/id.ts'
import type { Browser } from '../platform/identity/testing.ts'
import { round } from './round.ts'
import { testApi } from './testing.ts'

const api = await testApi()
const { congressId, browsers, organs, deputies } = await api.congress('township')
const county = await api.congress('county')
const { staff, chair, deputy } = browsers
const water = browsers['organ-handler']
type Body = Record<string, any>
type Town = { readonly browsers: typeof browsers; readonly organs: typeof organs }

const said = ({ status, body }: { status: number; body: Body }) => [status, body['code']]
const texts = { proposal: '决定草案', background: '背景', options: '两个方案', money: '三百万元', risks: '无' }

/** Some days later, and everybody signs in anew. */
async function goTo(day: string) {
  api.clock.now = new Date(`${day}T10:00:00+08:00`)
  for (const role of ['staff', 'chair', 'deputy', 'organ-handler'] as const)
    await browsers[role].signIn(`${role}-${congressId}`)
}

const here: Town = { browsers, organs }
/** A matter taken in on the day the clock shows, under a line of its own. */
async function taken(asks: Body = {}, town: Town = here, body = 'congress'): Promise<string> {
  const [id, itemId] = [newId(), newId()]
  const by = town.browsers.staff
  const line = { id: itemId, track: 'to-decide', name: `事项${itemId.slice(-6)}`, papers: [], ...asks }
  expect((await by.ask('POST', '/decisions/list', line)).status).toBe(200)
  const draft = { id, itemId, organId: town.organs.water, title: '拓宽村道', ...texts }
  expect((await by.ask('POST', '/decisions', draft)).status).toBe(200)
  expect((await by.ask('POST', `/decisions/${id}/submit`, { version: 1 })).status).toBe(200)
  const accepted = await by.ask('POST', `/decisions/${id}/accept`, { version: 2, body })
  expect(accepted.status, JSON.stringify(accepted.body)).toBe(200)
  return id
}
const heard = (asks: Body = {}) => taken({ track: 'to-hear', ...asks }, here, 'organ')
const pageOf = async (id: string, by = staff) => (await by.ask('GET', `/decisions/${id}`)).body
const act = async (by: Browser, id: string, path: string, body: Body = {}) =>
  by.ask('POST', `/decisions/${id}/${path}`, { version: (await pageOf(id, by))['version'], ...body })
const done = async (by: Browser, id: string, path: string, body: Body = {}) => {
  const answer = await act(by, id, path, body)
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  return answer.body
}
const listed = (id: string, meetsOn = '2026-03-02') => done(chair, id, 'list', { meetsOn })
async function talkedOver(asks: Body = {}): Promise<string> {
  const id = await taken(asks)
  await listed(id)
  await done(staff, id, 'deliberate', { on: '2026-03-02', text: '李秀兰：同意，建议先修排水。' })
  return id
}
// Sixty deputies: thirty-one carry.
const vote = (inFavour: number, more: Body = {}) => ({
  carried: inFavour > 30,
  inFavour,
  against: 20,
  abstaining: 2,
  notVoting: 38 - inFavour,
  decidedOn: '2026-03-02',
  ...more,
})
const form = (closesOn: string, more: Body = {}) => ({ consultationId: newId(), closesOn, ...more })
/** To one deputy: what is asked of sixty takes sixty times as long. */
const toLi = (closesOn: string) => form(closesOn, { deputies: [deputies.li] })

beforeAll(async () => {
  await api.house.write(congressId, async (tx) => {
    const known = await tx.selectFrom('deputies.deputy').selectAll().limit(1).executeTakeFirstOrThrow()
    const more = Array.from({ length: 58 }, (_, at) => ({
      ...known,
      id: newId(),
      name: `代表${at}`,
      name_key: `代表${at}`,
      certificate: `1${at}`,
    }))
    await tx.insertInto('deputies.deputy').values(more).execute()
  })
})

describe('决策前征求代表意见 (deputies are asked first)', () => {
  const asks = { asksDeputies: true }

  test('not decided before a form was sent; the form open at least fifteen days, sent once, by whoever may', async () => {
    const id = await heard(asks)
    const decide = { resolution: '同意实施。', decidedOn: '2026-03-02' }
    expect(said(await act(water, id, 'decide', decide))).toEqual([422, 'deputies-not-asked'])
    expect((await deputy.ask('POST', `/decisions/${id}/form`, form('2026-03-20'))).status).toBe(403)
    expect((await county.browsers.staff.ask('POST', `/decisions/${id}/form`, form('2026-03-20'))).status).toBe(404)
    const ask = (body: Body) => water.ask('POST', `/decisions/${id}/form`, body)
    expect(said(await ask(form('2026-03-10')))).toEqual([422, 'shorter-unexplained'])
    expect(said(await ask(form('2026-03-02', { reason: '急' })))).toEqual([422, 'form-closes-too-soon'])
    expect(said(await ask(form('2026-06-03')))).toEqual([422, 'form-closes-too-late'])
    const once = form('2026-03-17')
    expect([(await ask(once)).status, (await ask(once)).status]).toEqual([200, 200])
    const page = await pageOf(id, deputy)
    expect(page['asking']).toMatchObject({ forms: [{ closesOn: '2026-03-17', asked: 60, given: 0 }], mayAsk: false })
    const open = await act(water, id, 'decide', decide)
    expect(said(open)).toEqual([422, 'form-still-open'])
    expect(open.body['detail']).toContain('2026年3月17日')
    await goTo('2026-03-18')
    await done(water, id, 'decide', { ...decide, decidedOn: '2026-03-18' })
    expect((await pageOf(id))['deciding'].urgency).toBe('')
    await goTo('2026-03-02')
  })

  test('with urgency it passes: the reason is kept, recorded, and shown', async () => {
    const id = await heard(asks)
    await staff.ask('POST', `/decisions/${id}/form`, toLi('2026-03-17'))
    const urgency = '危桥随时可能垮塌，须立即封闭。'
    await done(water, id, 'decide', { resolution: '封闭危桥。', decidedOn: '2026-03-02', urgency })
    const page = await pageOf(id, deputy)
    expect(page).toMatchObject({ state: 'adopted', deciding: { urgency } })
    const line = (page['history'] as Body[]).find(({ name }) => name === 'major-matter.decided')
    expect(line?.['said'].zh).toContain(urgency)
  })

  test('what a meeting decides waits for the form too; what nobody has to be asked about does not', async () => {
    const id = await talkedOver(asks)
    expect(said(await act(chair, id, 'result', vote(33)))).toEqual([422, 'deputies-not-asked'])
    await staff.ask('POST', `/decisions/${id}/form`, toLi('2026-03-17'))
    expect(said(await act(chair, id, 'result', vote(33)))).toEqual([422, 'form-still-open'])
    await done(chair, id, 'result', vote(33, { urgency: '汛期将至。' }))
    expect((await pageOf(id))['deciding'].urgency).toBe('汛期将至。')
    const free = await talkedOver()
    await done(chair, free, 'result', vote(33, { urgency: '不需要的理由' }))
    expect((await pageOf(free))['deciding'].urgency).toBe('')
  })

  test('what is not carried needs no form', async () => {
    const id = await talkedOver(asks)
    expect((await done(chair, id, 'result', vote(20)))['state']).toBe('rejected')
  })
})

describe('请示党委 (the party committee is asked)', () => {
  test('nothing on the agenda before it agreed; noted once, answered once, asked again', async () => {
    const id = await taken({ asksParty: true })
    const list = async () => said(await act(chair, id, 'list', { meetsOn: '2026-03-02' }))
    const ask = (requestId: string, sentOn = '2026-03-02') =>
      staff.ask('POST', `/decisions/${id}/party-requests`, { requestId, sentOn, document: '县人发〔2026〕5号' })
    const reply = (requestId: string, agreed: boolean, more: Body = {}) =>
      staff.ask('POST', `/decisions/${id}/party-requests/${requestId}/reply`, {
        agreed,
        reply: '批复',
        repliedOn: '2026-03-02',
        ...more,
      })
    const [first, second] = [newId(), newId()]
    expect(await list()).toEqual([422, 'party-not-asked'])
    expect(said(await ask(newId(), '2026-03-03'))).toEqual([422, 'request-in-the-future'])
    expect([(await ask(first)).status, (await ask(first)).status]).toEqual([200, 200])
    expect(await list()).toEqual([422, 'party-reply-awaited'])
    expect((await reply(newId(), true)).status).toBe(404)
    expect([(await reply(first, false)).status, (await reply(first, false)).status]).toEqual([200, 200])
    expect(said(await reply(first, true))).toEqual([422, 'reply-noted-already'])
    expect(await list()).toEqual([422, 'party-not-agreed'])
    api.clock.now = new Date(api.clock.now.getTime() + 60_000)
    await ask(second)
    expect(said(await ask(newId()))).toEqual([422, 'party-reply-awaited'])
    await reply(second, true)
    await listed(id)
    const { party } = (await pageOf(id, deputy))['deciding']
    expect(party.map(({ agreed }: Body) => agreed)).toEqual([false, true])
    expect((await deputy.ask('POST', `/decisions/${id}/party-requests`, {})).status).toBe(403)
  })
})

describe('审议和表决 (talked over and voted)', () => {
  test('the day is a day to come, by the decide-by day; another’s act is refused', async () => {
    const id = await taken()
    expect(said(await act(chair, id, 'list', { meetsOn: '2026-03-01' }))).toEqual([422, 'meeting-past'])
    expect(said(await act(chair, id, 'list', { meetsOn: '2026-06-03' }))).toEqual([422, 'meets-after-decide-by'])
    const nowhere = await act(chair, id, 'list', { meetsOn: '2026-03-02', gatheringId: newId() })
    expect(nowhere.status).toBe(404)
    expect((await act(deputy, id, 'list', { meetsOn: '2026-03-02' })).status).toBe(403)
    await listed(id, '2026-03-10')
    const early = await act(chair, id, 'deliberate', { on: '2026-03-02', text: '讨论' })
    expect(said(early)).toEqual([422, 'before-it-was-heard'])
    expect(said(await act(chair, id, 'result', vote(33)))).toEqual([422, 'act-out-of-state'])
  })

  test('sixty deputies, thirty-one carry: thirty do not, thirty-three do, and the numbers are all of them', async () => {
    const id = await talkedOver()
    expect((await pageOf(id))['deciding'].base).toEqual({ of: 60, suspended: 0, countsSuspended: true })
    expect(said(await act(chair, id, 'result', vote(30, { carried: true })))).toEqual([422, 'not-carried'])
    expect(said(await act(chair, id, 'result', vote(33, { carried: false })))).toEqual([422, 'was-carried'])
    expect(said(await act(chair, id, 'result', vote(33, { notVoting: 4 })))).toEqual([422, 'votes-not-all'])
    expect(said(await act(chair, id, 'result', vote(33, { decidedOn: '2026-03-03' })))).toEqual([422, 'not-yet-held'])
    const version = (await pageOf(id))['version']
    const enter = () => staff.ask('POST', `/decisions/${id}/result`, { ...vote(33), version })
    expect((await Promise.all([enter(), enter()])).map(({ status }) => status).toSorted()).toEqual([200, 409])
    const { state, deciding, history } = await pageOf(id, deputy)
    expect([state, deciding.votes]).toMatchObject(['adopted', { of: 60, needed: 31, inFavour: 33, carried: true }])
    expect((history as Body[]).at(-1)?.['said'].zh).toContain('全体 60 人，赞成 33')
  })

  test('the base is frozen on the day, and leaves out the suspended where the congress says so', async () => {
    const id = await talkedOver()
    const suspend = (on: string | null) =>
      api.house.write(congressId, (tx) =>
        tx.updateTable('deputies.deputy').set({ suspended_on: on }).where('name', '=', '代表7').execute(),
      )
    await suspend('2026-03-01')
    expect((await pageOf(id))['deciding'].base).toEqual({ of: 60, suspended: 1, countsSuspended: true })
    const citation = { law: '议事规则', number: '第三条', asOf: '2026-01-01' }
    const set = (value: boolean) => staff.ask('PUT', '/settings/voting.base-excludes-suspended', { value, citation })
    expect((await set(true)).status).toBe(200)
    expect((await pageOf(id))['deciding'].base).toEqual({ of: 59, suspended: 1, countsSuspended: false })
    await done(chair, id, 'result', vote(30, { carried: true, notVoting: 7 }))
    await set(false)
    await suspend(null)
    expect((await pageOf(id))['deciding'].votes).toMatchObject({ of: 59, needed: 30, suspended: 1, carried: true })
  })

  test('a standing committee: of all its members, as entered', async () => {
    const { staff: clerk, chair: head } = county.browsers
    const id = await taken({}, county, 'standing-committee')
    const go = async (by: Browser, path: string, body: Body) =>
      by.ask('POST', `/decisions/${id}/${path}`, { version: (await pageOf(id, clerk))['version'], ...body })
    await go(head, 'list', { meetsOn: '2026-03-02' })
    await go(head, 'deliberate', { on: '2026-03-02', text: '讨论' })
    const counts = { carried: true, against: 0, abstaining: 0, decidedOn: '2026-03-02' }
    expect(said(await go(head, 'result', { ...counts, inFavour: 12, notVoting: 11 }))).toEqual([422, 'members-unknown'])
    const eleven = await go(head, 'result', { ...counts, members: 23, inFavour: 11, notVoting: 12 })
    expect(said(eleven)).toEqual([422, 'not-carried'])
    expect(eleven.body['under'].number).toBe('51.4')
    expect((await go(head, 'result', { ...counts, members: 23, inFavour: 12, notVoting: 11 })).status).toBe(200)
  })

  test('to a committee by a day, and its report', async () => {
    const committee = newId()
    await api.house.write(congressId, (tx) =>
      tx
        .insertInto('organs.organ')
        .values({
          congress_id: congressId,
          id: committee,
          name: '预算委',
          short_name: '预',
          kind: 'committee',
          created_at: new Date(),
        })
        .execute(),
    )
    const id = await taken()
    expect(said(await act(staff, id, 'refer', { committeeId: organs.water, by: '2026-03-20' }))).toEqual([
      422,
      'no-such-committee',
    ])
    expect(said(await act(staff, id, 'refer', { committeeId: committee, by: '2026-06-03' }))).toEqual([
      422,
      'examined-too-late',
    ])
    await done(staff, id, 'refer', { committeeId: committee, by: '2026-03-20' })
    expect((await pageOf(id))['duties']).toMatchObject([{ act: 'examine', dueOn: '2026-03-20' }])
    expect(said(await act(water, id, 'examine', { text: '可行' }))).toEqual([422, 'not-your-act'])
  })
})

describe('议而不决、决而不议 (talked over and not decided, decided and not talked over)', () => {
  test('left undecided it is put again with a new day, or given back; only as its list has it', async () => {
    const id = await talkedOver()
    await done(chair, id, 'leave-undecided', { reason: '两村意见不一' })
    const anew = { meetsOn: '2026-03-20', decideBy: '2026-04-20', reason: '两村已经谈妥' }
    expect(said(await act(chair, id, 'press', anew))).toEqual([422, 'only-decided'])
    expect(said(await act(chair, id, 'put-again', { ...anew, decideBy: '2026-03-02' }))).toEqual([
      422,
      'decide-by-past',
    ])
    expect(said(await act(chair, id, 'put-again', { ...anew, decideBy: '2026-03-19' }))).toEqual([
      422,
      'meets-after-decide-by',
    ])
    expect((await act(chair, id, 'put-again', { ...anew, reason: '' })).status).toBe(400)
    await done(chair, id, 'put-again', anew)
    expect(await pageOf(id)).toMatchObject({ state: 'listed', decideBy: '2026-04-20' })
    const back = await talkedOver()
    await done(chair, back, 'leave-undecided', { reason: '草案不成熟' })
    expect((await done(staff, back, 'give-back', { reason: '重新论证' }))['state']).toBe('returned')
    const number = (await pageOf(back))['number']
    await done(water, back, 'submit')
    await done(staff, back, 'accept', { body: 'congress' })
    expect((await pageOf(back))['number']).toBe(number)
  })

  test('its day passed it is undecided by itself, once; and what is heard is pressed', async () => {
    const [decided, hearing] = [await talkedOver(), await heard()]
    const states = async () => [(await pageOf(decided))['state'], (await pageOf(hearing))['state']]
    await goTo('2026-06-02')
    await round(api.house, api.clock.now)
    expect(await states()).toEqual(['deliberated', 'hearing'])
    await goTo('2026-06-03')
    const [one, two] = await Promise.all([round(api.house, api.clock.now), round(api.house, api.clock.now)])
    expect(one.passed + two.passed).toBeGreaterThanOrEqual(2)
    expect(await states()).toEqual(['undecided', 'undecided'])
    expect((await round(api.house, api.clock.now)).passed).toBe(0)
    expect((await pageOf(decided))['duties']).toMatchObject([{ act: 'put-again', owedBy: { id: 'chair' } }])
    const again = { decideBy: '2026-07-03', reason: '限一个月' }
    expect(said(await act(chair, hearing, 'put-again', { ...again, meetsOn: '2026-06-10' }))).toEqual([
      422,
      'only-heard',
    ])
    await done(chair, hearing, 'press', again)
    expect(await pageOf(hearing)).toMatchObject({ state: 'hearing', decideBy: '2026-07-03' })
    await goTo('2026-03-02')
  })

  test('decided without talk it is explained, or annulled and taken up again', async () => {
    const [explained, annulled] = [await taken(), await taken()]
    for (const id of [explained, annulled]) {
      await listed(id)
      expect(said(await act(chair, id, 'result', vote(30, { carried: true, unspoken: true })))).toEqual([
        422,
        'not-carried',
      ])
      await done(staff, id, 'result', vote(33, { unspoken: true }))
      expect((await pageOf(id))['state']).toBe('unspoken')
    }
    await done(chair, explained, 'explain', { on: '2026-03-02', text: '补充讨论，说明当时情况。' })
    expect(await pageOf(explained)).toMatchObject({ state: 'adopted', deciding: { votes: { inFavour: 33 } } })
    await done(chair, annulled, 'annul', { meetsOn: '2026-03-20', decideBy: '2026-04-01', reason: '程序不当' })
    expect(await pageOf(annulled)).toMatchObject({ state: 'listed', decidedOn: null, deciding: { votes: null } })
  })
})

describe('公布并分解落实 (published clause by clause)', () => {
  const clause = (dueOn: string, organId: string | undefined = organs.water) => ({
    text: `任务 ${dueOn}`,
    organId,
    dueOn,
  })

  test('each clause is owed by its organ and verified by another; the office’s own by the chair', async () => {
    const id = await talkedOver()
    await done(chair, id, 'result', vote(33))
    const publish = (clauses: Body[], resolution = '决定拓宽村道。') =>
      act(staff, id, 'publish', { resolution, clauses })
    expect(said(await publish([clause('2026-03-02')]))).toEqual([422, 'clause-day-past'])
    expect(said(await publish([clause('2026-12-31', newId())]))).toEqual([422, 'clause-owner-unknown'])
    expect((await publish([], 'x')).status).toBe(400)
    expect((await act(water, id, 'publish', {})).status).toBe(403)
    const body = {
      version: (await pageOf(id))['version'],
      resolution: '决定拓宽村道。',
      clauses: [clause('2026-09-30'), { text: '公开进展', dueOn: '2026-06-30' }],
    }
    const both = await Promise.all([1, 2].map(() => staff.ask('POST', `/decisions/${id}/publish`, body)))
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const { publishing, publishedOn } = await pageOf(id, deputy)
    expect(publishedOn).toBe('2026-03-02')
    expect(publishing.clauses).toMatchObject([
      { ordinal: 1, owner: { zh: '水利局' }, dueOn: '2026-09-30', state: 'open' },
      { ordinal: 2, owner: { zh: '人大工作人员' }, dueOn: '2026-06-30' },
    ])
    const owed = (await water.ask('GET', '/duties/mine')).body['rows'] as Body[]
    expect(owed.some(({ sourceId, act: due }) => sourceId === id && due === 'report')).toBe(true)
    const { all, verified } = (await staff.ask('GET', '/decisions/counts?year=2026')).body['clauses']
    expect([all, verified]).toEqual([2, 0])
  })
})

test('a stranger’s congress finds none of it, and nothing is open that nobody owes', async () => {
  const id = await taken()
  const paths = [
    'list',
    'refer',
    'deliberate',
    'result',
    'publish',
    'put-again',
    'press',
    'give-back',
    'explain',
    'annul',
  ]
  const bodies: Body = {
    version: 3,
    ...vote(33),
    meetsOn: '2026-03-02',
    decideBy: '2026-04-01',
    committeeId: newId(),
    by: '2026-03-10',
    on: '2026-03-02',
    text: '文',
    reason: '因',
    resolution: '决定',
    clauses: [{ text: '任务', dueOn: '2026-12-31' }],
  }
  for (const path of paths)
    expect([path, (await county.browsers.staff.ask('POST', `/decisions/${id}/${path}`, bodies)).status]).toEqual([
      path,
      404,
    ])
  expect(await api.house.read(congressId, (db) => openMattersWithoutDuty(db, congressId))).toEqual([])
})

import { beforeAll, describe, expect, test } from 'vitest'
import { turnInquiries } from '../congress/inquiries/index.ts'
import { openMattersWithoutDuty } from '../congress/docket/index.ts'
import { newId } from '../platform/database/id.ts'
import { runAs } from './system.ts'
import { testApi } from './testing.ts'

const api = await testApi()
const { congressId, browsers, organs, as } = await api.congress()
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
const round = () => runAs(api.house, { congressId, now: api.clock.now }, turnInquiries)

async function asked(change: Body = {}): Promise<string> {
  const body = { id: newId(), organId: organs.water, subject: '东干渠何时清淤', question: '今年清不清？', ...change }
  const { status, body: moved } = await deputy.ask('POST', '/inquiries', body)
  expect([status, moved['state']]).toEqual([200, 'asked'])
  return body.id
}
const read = async (id: string, by = deputy) => (await by.ask('GET', `/inquiries/${id}`)).body
const act = async (id: string, name: string, body: Body = {}, by = deputy) => {
  const { version } = await read(id, staff)
  return by.ask('POST', `/inquiries/${id}/${name}`, { version, ...body })
}
const done = async (...doing: Parameters<typeof act>) => {
  const { status, body } = await act(...doing)
  expect([doing[1], status, body['code']]).toEqual([doing[1], 200, undefined])
  return body['state']
}
const refused = async (...doing: Parameters<typeof act>) => {
  const { status, body } = await act(...doing)
  expect(status).toBe(422)
  expect(body['detail']).toMatch(/\p{Script=Han}/u)
  return body['code']
}
const owes = async (id: string) => asList((await read(id, staff))['duties']).map(({ act, dueOn }) => [act, dueOn])
const answering = { text: '六月底前清完。', contact: '水文澜 0571-1234567' }

describe('asked and answered, asked again, settled', () => {
  let id = ''
  beforeAll(async () => void (id = await asked()))

  test('the organ owes an answer within ten working days; sent twice it is asked once', async () => {
    expect(await owes(id)).toEqual([['answer', '2026-03-16']])
    const again = { id, organId: organs.water, subject: '东干渠何时清淤', question: '今年清不清？' }
    expect((await deputy.ask('POST', '/inquiries', again)).body['version']).toBe(1)
    expect((await deputy.ask('POST', '/inquiries', { ...again, organId: organs.roads })).status).toBe(409)
  })

  test('before it is answered nobody but asker, organ and offices reads it', async () => {
    for (const by of [deputy, staff, chair, water, office]) expect((await read(id, by))['id']).toBe(id)
    expect((await party.ask('GET', `/inquiries/${id}`)).status).toBe(404)
    await expect(
      as('wang')(async (work) => (await import('../congress/inquiries/queries.ts')).inquiryOf(work, id)),
    ).rejects.toThrow('inquiry')
    await expect(
      as('roads')(async (work) => (await import('../congress/inquiries/queries.ts')).inquiryOf(work, id)),
    ).rejects.toThrow('inquiry')
    expect((await other.browsers.staff.ask('GET', `/inquiries/${id}`)).status).toBe(404)
    expect(
      (await other.browsers['organ-head'].ask('POST', `/inquiries/${id}/answer`, { version: 1, text: '无' })).status,
    ).toBe(404)
  })

  test('answered with a promise: the promise is owed, and she verifies it', async () => {
    const past = { ...answering, promises: [{ promise: '清淤八公里', dueOn: '2026-03-02' }] }
    expect(await refused(id, 'answer', past, water)).toBe('answered-promise-past')
    const promises = [{ promise: '清淤八公里', dueOn: '2026-06-30' }]
    expect(await done(id, 'answer', { ...answering, promises }, water)).toBe('answered')
    const page = await read(id)
    expect(asList(page['undertakings'])).toMatchObject([{ promise: '清淤八公里', state: 'open' }])
    expect(asList(page['said'])).toMatchObject([{ side: 'question' }, { side: 'answer', by: '水利局', inTime: true }])
    expect(await owes(id)).toEqual([['settle', '2026-03-16']])
  })

  test('two answers at once: one stands', async () => {
    const one = await asked()
    const both = await Promise.all(
      [1, 2].map(() => water.ask('POST', `/inquiries/${one}/answer`, { version: 1, ...answering })),
    )
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
    await done(one, 'settle', { satisfied: true })
  })

  test('asked again three times, not four; each time the organ has its days anew', async () => {
    for (const round of [2, 3, 4]) {
      expect(await done(id, 'follow-up', { text: `再问 ${round}` })).toBe('asked')
      expect(await owes(id)).toEqual([['answer', '2026-03-16']])
      expect((await read(id))['round']).toBe(round)
      expect(await refused(id, 'pass', { organId: organs.roads, reason: '归交通' }, water)).toBe('answered-before')
      await done(id, 'answer', answering, water)
    }
    expect(await refused(id, 'follow-up', { text: '再问 5' })).toBe('asked-again-enough')
    const offer = asList((await read(id))['offers']).find(({ act }) => act === 'follow-up') as Body
    expect(offer['sentence']).toMatchObject({ zh: expect.stringContaining('最多追问 3 次') })
  })

  test('not satisfied, she says why; what she thinks never reaches the organ', async () => {
    expect(await refused(id, 'settle', { satisfied: false })).toBe('reason-missing')
    expect(await done(id, 'settle', { satisfied: false, reason: '独此一词' })).toBe('settled')
    expect((await read(id))['rating']).toMatchObject({ satisfied: false, reason: '独此一词' })
    expect((await read(id, staff))['rating']).toMatchObject({ satisfied: false })
    for (const by of [water, office]) {
      expect((await read(id, by))['rating']).toBeNull()
      for (const path of [`/inquiries/${id}`, '/inquiries', '/inquiries/numbers', '/news', '/duties/mine'])
        expect(JSON.stringify((await by.ask('GET', path)).body)).not.toMatch(/独此一词|"satisfied":(true|false)/)
    }
  })

  test('she makes a draft suggestion of it, once', async () => {
    const made = await Promise.all(
      [1, 2].map(() => deputy.ask('POST', `/inquiries/${id}/suggestion`, { suggestionId: newId() })),
    )
    expect(made.map(({ status }) => status)).toEqual([200, 200])
    const ids = new Set(made.map(({ body }) => body['suggestionId']))
    expect(ids.size).toBe(1)
    const [suggestionId] = ids
    const draft = (await deputy.ask('GET', `/suggestions/${String(suggestionId)}`)).body
    expect(draft).toMatchObject({ state: 'draft', title: '关于东干渠何时清淤的建议', origin: { kind: 'inquiry', id } })
    expect(draft['facts']).toContain('六月底前清完')
    expect((await staff.ask('POST', `/inquiries/${id}/suggestion`, { suggestionId: newId() })).status).toBe(403)
  })
})

describe('not its business', () => {
  test('passed on once to each organ, the day staying; sent back, and decided by the office', async () => {
    const id = await asked()
    await goTo('2026-03-04T10:00:00')
    expect(await refused(id, 'pass', { organId: organs.water, reason: '不归我局' }, water)).toBe('had-it-before')
    expect(await done(id, 'return', { reason: '不归我局' }, water)).toBe('to-reassign')
    expect(new Set((await owes(id)).map(([act]) => act))).toEqual(new Set(['reassign']))
    expect(await done(id, 'reassign', { organId: organs.water, reason: '三定方案' }, office)).toBe('asked')
    expect(await owes(id)).toEqual([['answer', '2026-03-16']])
    expect(await refused(id, 'return', { reason: '仍不归我局' }, water)).toBe('decided-to-be-yours')
    expect(await done(id, 'pass', { organId: organs.roads, reason: '涉及桥涵' }, water)).toBe('asked')
    expect(await owes(id)).toEqual([['answer', '2026-03-16']])
    // Whoever passed it on has no more to do with it.
    expect((await water.ask('GET', `/inquiries/${id}`)).status).toBe(404)
    expect(await refused(id, 'reassign', { organId: organs.roads, reason: '重复' }, staff)).toBe('has-it-already')
    expect(await done(id, 'reassign', { organId: organs.water, reason: '还是水利' }, staff)).toBe('asked')
    expect(await owes(id)).toEqual([['answer', '2026-03-18']])
    expect(
      asList((await read(id))['passings'])
        .map(({ move }) => move)
        .toSorted(),
    ).toEqual(['pass', 'reassign', 'reassign', 'return'])
    expect(await done(id, 'withdraw', { reason: '已当面说清' })).toBe('withdrawn')
    expect((await deputy.ask('POST', `/inquiries/${id}/suggestion`, { suggestionId: newId() })).body['code']).toBe(
      'inquiry-withdrawn',
    )
  })

  test('an organ of another congress, or one that has ended, is not asked', async () => {
    const body = { id: newId(), organId: other.organs.water, subject: '问', question: '问' }
    expect((await deputy.ask('POST', '/inquiries', body)).status).toBe(404)
    const nowhere = { ...body, organId: newId() }
    expect((await deputy.ask('POST', '/inquiries', nowhere)).status).toBe(404)
    expect((await staff.ask('POST', '/inquiries', { ...body, organId: organs.water })).status).toBe(403)
  })
})

describe('nobody answers', () => {
  let id = ''
  test('the day after its day it goes before the presidium, once', async () => {
    id = await asked()
    await goTo('2026-03-18T08:00:00')
    expect(await round()).toBe(0)
    await goTo('2026-03-19T08:00:00')
    expect(await Promise.all([round(), round()]).then((turned) => turned.reduce((a, b) => a + b))).toBe(1)
    expect((await read(id))['state']).toBe('before-presidium')
    expect(await owes(id)).toEqual([['urge', '2026-03-26']])
    const late = (await chair.ask('GET', '/inquiries?which=late')).body
    expect(asList(late['rows']).map((row) => row['id'])).toEqual([id])
    expect(late['counts']).toMatchObject({ late: 1 })
  })

  test('it is urged with a new day, or its head summoned; past that day it comes back', async () => {
    const urging = { note: '请尽快答复', answerBy: '2026-03-25' }
    expect(await refused(id, 'urge', { ...urging, answerBy: '2026-03-19' }, chair)).toBe('urged-day-past')
    expect(await refused(id, 'urge', { ...urging, answerBy: '2027-03-19' }, chair)).toBe('urged-day-too-far')
    expect((await act(id, 'urge', urging, deputy)).status).toBe(403)
    expect(await done(id, 'urge', urging, chair)).toBe('urged')
    expect(await owes(id)).toEqual([['answer', '2026-03-25']])
    await goTo('2026-03-26T08:00:00')
    expect(await round()).toBe(1)
    const meeting = { ...urging, answerBy: '2026-03-31', whom: '水文澜', metOn: '2026-03-27', place: '主席团会议室' }
    expect(await refused(id, 'meet', { ...meeting, metOn: '2026-04-01' }, chair)).toBe('met-after-answer')
    expect(await done(id, 'meet', meeting, staff)).toBe('urged')
    expect(asList((await read(id))['takenUp']).map(({ step }) => step)).toEqual(['urge', 'meet'])
    expect(await done(id, 'answer', answering, water)).toBe('answered')
    expect(asList((await read(id))['said']).at(-1)).toMatchObject({ inTime: false })
  })

  test('a deputy who neither rates nor asks again: it ends by itself, rated by nobody', async () => {
    await goTo('2026-04-20T08:00:00')
    expect(await round()).toBe(1)
    expect(await read(id)).toMatchObject({ state: 'settled', rating: null })
    expect(await round()).toBe(0)
  })

  test('the presidium may close it with its reason, which the deputy reads', async () => {
    const one = await asked()
    await goTo('2026-06-08T08:00:00')
    await round()
    expect((await act(one, 'close', {}, chair)).status).toBe(400)
    expect(await done(one, 'close', { reason: '案件正在审理，不便答复' }, chair)).toBe('closed')
    expect(JSON.stringify((await read(one))['history'])).toContain('案件正在审理')
    expect(await api.house.read(congressId, (db) => openMattersWithoutDuty(db, congressId))).toEqual([])
  })
})

describe('other deputies', () => {
  const wang = async (id: string) => {
    const { inquiryOf } = await import('../congress/inquiries/queries.ts')
    return as('wang')((work) => inquiryOf(work, id)).then(
      () => true,
      () => false,
    )
  }
  test('read what is answered where she agreed, and nothing else', async () => {
    const [shared, own] = [await asked({ mayShare: true }), await asked()]
    expect(await wang(shared)).toBe(false)
    for (const id of [shared, own]) await done(id, 'answer', answering, water)
    expect([await wang(shared), await wang(own)]).toEqual([true, false])
  })
})

describe('numbers', () => {
  test('questions by organ; ratings told to an organ in whole groups of three only', async () => {
    const own = async (by: typeof staff) => asList((await by.ask('GET', '/inquiries/numbers')).body['rows'])[0] as Body
    const before = await own(staff)
    expect(before).toMatchObject({ organ: { name: '水利局' }, rated: 2, satisfied: 1 })
    expect(await own(water)).toMatchObject({ rated: null, satisfied: null })
    const one = await asked()
    await done(one, 'answer', answering, water)
    await done(one, 'settle', { satisfied: true })
    expect(await own(water)).toMatchObject({ rated: 3, satisfied: 2 })
    const more = await asked()
    await done(more, 'answer', answering, water)
    await done(more, 'settle', { satisfied: false, reason: '太晚' })
    expect(await own(water)).toMatchObject({ rated: 3, satisfied: 2 })
    expect(await own(staff)).toMatchObject({ rated: 4, satisfied: 2 })
    expect((await own(water))['unanswered']).toBe(1)
  })
})

describe('the list', () => {
  test('one’s own first, page after page without a gap', async () => {
    const seen: string[] = []
    let after = ''
    for (let page = 0; page < 20; page++) {
      const { body } = await deputy.ask('GET', `/inquiries?limit=2${after && `&after=${encodeURIComponent(after)}`}`)
      seen.push(...asList(body['rows']).map((row) => String(row['id'])))
      if (!body['next']) break
      after = String(body['next'])
    }
    const { counts } = (await deputy.ask('GET', '/inquiries')).body as { counts: Record<string, number> }
    expect([new Set(seen).size, seen.length]).toEqual([counts['all'], counts['all']])
  })

  test('what is asked about a paper one may not read is not there', async () => {
    const body = { id: newId(), organId: organs.water, subject: '问', question: '问', aboutId: newId() }
    expect((await deputy.ask('POST', '/inquiries', body)).status).toBe(404)
  })
})

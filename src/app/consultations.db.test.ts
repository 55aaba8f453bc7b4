import { beforeAll, describe, expect, test } from 'vitest'
import { openMattersWithoutDuty } from '../congress/docket/index.ts'
import { formFrom } from '../congress/consultations/index.ts'
import { newId } from '../platform/database/id.ts'
import { Browser, goodPassword } from '../platform/identity/testing.ts'
import { hashPassword, openAccount } from '../platform/identity/index.ts'
import { buildApi } from './api.ts'
import { identitySettings } from './rooms.ts'
import { round } from './round.ts'
import { testApi } from './testing.ts'

const api = await testApi()
const { congressId, browsers, deputies, organs } = await api.congress()
const { staff, chair, deputy: li } = browsers
const water = browsers['organ-handler']
const waterHead = browsers['organ-head']
let wang: Browser

type Body = Record<string, unknown>
const asList = (value: unknown) => value as Body[]
const names = new Map<Browser, string>([
  [staff, `staff-${congressId}`],
  [chair, `chair-${congressId}`],
  [li, `deputy-${congressId}`],
  [water, `organ-handler-${congressId}`],
  [waterHead, `organ-head-${congressId}`],
  [browsers['party-office'], `party-office-${congressId}`],
])
/** Another day: sessions have ended, everybody signs in again. */
async function goTo(day: string) {
  api.clock.now = new Date(`${day}T09:00:00+08:00`)
  for (const [by, username] of names) await by.signIn(username)
}
const turn = () => round(api.house, api.clock.now)

async function signedIn(tie: { role: string; deputyId: string | null; organId: string | null }): Promise<Browser> {
  const username = `c-${newId()}`
  const passwordHash = await hashPassword(goodPassword)
  await api.house.write(congressId, (tx) =>
    openAccount({ tx, congressId, now: api.clock.now, caller: null }, identitySettings(null), {
      username,
      name: username,
      roles: [tie],
      passwordHash,
      mustChange: false,
    }),
  )
  const browser = new Browser(api.server)
  await browser.signIn(username)
  names.set(browser, username)
  return browser
}
beforeAll(async () => void (wang = await signedIn({ role: 'deputy', deputyId: deputies.wang, organId: null })))

const plan = (change: Body = {}) => ({
  id: newId(),
  title: '拓宽东街的决定（草案）',
  background: { background: '东街拥堵。', money: '一百二十万元', risks: '征地' },
  form: formFrom('prior-opinion', { named: true }),
  addressees: [
    { kind: 'deputy', id: deputies.li },
    { kind: 'deputy', id: deputies.wang },
    { kind: 'organ', id: organs.water },
  ],
  closesOn: '2026-03-12',
  ...change,
})

const read = async (id: string, by = staff) => (await by.ask('GET', `/consultations/${id}`)).body
const act = async (id: string, name: string, body: Body = {}, by = staff) =>
  by.ask('POST', `/consultations/${id}/${name}`, { version: (await read(id, by))['version'], ...body })
async function sent(change: Body = {}) {
  const body = plan(change)
  expect((await staff.ask('POST', '/consultations', body)).status).toBe(200)
  expect((await act(body.id, 'ask')).body).toMatchObject({ state: 'open' })
  return body.id
}
const give = async (id: string, by: Browser, answers: Body) => {
  const mine = (await read(id, by))['mine'] as Body
  return by.ask('POST', `/opinion-requests/${String(mine['id'])}/opinion`, { version: mine['version'], answers })
}
const owed = async (by: Browser) =>
  asList((await by.ask('GET', '/duties/mine')).body['rows']).map(({ act: name, sourceId, dueOn }) => [
    name,
    sourceId,
    dueOn,
  ])
const text = (said: string, subject: string | null = null) => ({ text: said, subject })

describe('a consultation with names, from its draft to what became of every opinion', () => {
  let id = ''

  test('a draft is the office’s: whoever is to be asked does not find it; sent twice it is drafted once', async () => {
    const body = plan()
    id = body.id
    const twice = await Promise.all([1, 2].map(() => staff.ask('POST', '/consultations', body)))
    expect(twice.map(({ status }) => status)).toContain(200)
    expect((await staff.ask('POST', '/consultations', body)).body).toEqual({ id, state: 'draft', version: 1 })
    expect((await li.ask('GET', `/consultations/${id}`)).status).toBe(404)
    expect(await owed(staff)).toContainEqual(['ask', id, '2026-03-09'])
  })

  test('an unsound form, a stranger among those asked: a clear no, and nothing is written', async () => {
    const form = formFrom('prior-opinion', { named: true })
    const doubled = { ...form, questions: [form.questions[0], form.questions[0]] }
    const unsound = await staff.ask('POST', '/consultations', plan({ form: doubled }))
    expect([unsound.status, unsound.body['code']]).toEqual([422, 'form-asks-twice'])
    for (const stranger of [
      { kind: 'deputy', id: newId() },
      { kind: 'organ', id: 'not-an-id' },
      { kind: 'role', id: 'emperor' },
    ])
      expect((await staff.ask('POST', '/consultations', plan({ addressees: [stranger] }))).status).toBe(404)
    expect((await staff.ask('GET', '/consultations')).body['rows']).toHaveLength(1)
  })

  test('a deputy who has left office is not asked', async () => {
    const left = newId()
    await api.house.write(congressId, async (tx) => {
      const row = await tx
        .selectFrom('deputies.deputy')
        .selectAll()
        .where('id', '=', deputies.wang)
        .executeTakeFirstOrThrow()
      const gone = { id: left, name: '赵离任', name_key: '赵离任', certificate: '009', ended_on: '2026-03-01' }
      await tx
        .insertInto('deputies.deputy')
        .values({ ...row, ...gone })
        .execute()
    })
    const asked = await staff.ask('POST', '/consultations', plan({ addressees: [{ kind: 'deputy', id: left }] }))
    expect(asked.status).toBe(404)
  })

  test('it goes out: everybody asked owes an opinion by the last day', async () => {
    expect((await act(id, 'ask')).body).toMatchObject({ state: 'open' })
    for (const by of [li, wang, water]) expect(await owed(by)).toEqual([['give', id, '2026-03-12']])
    const late = await staff.ask('PUT', `/consultations/${id}`, { ...plan({ closesOn: '2026-04-01' }), version: 2 })
    expect([late.status, late.body['code']]).toEqual([422, 'act-out-of-state'])
  })

  test('an opinion answers the form; it may be changed until the close', async () => {
    const bare = await give(id, li, { position: 'disagree' })
    expect([bare.status, bare.body['code']]).toEqual([422, 'reason-asked'])
    expect(bare.body['detail']).toContain('理由')
    const against = { position: 'disagree', reason: text('一百二十万元太多', 'money') }
    expect((await give(id, li, against)).body).toMatchObject({ state: 'given', version: 2 })
    expect(await owed(li)).toEqual([])
    const changed = { position: 'with-changes', reason: text('资金分两年安排', 'money'), risk: text('雨季施工') }
    expect((await give(id, li, changed)).body).toMatchObject({ state: 'given', version: 3 })
    expect(((await read(id, li))['mine'] as Body)['answers']).toEqual(changed)
  })

  test('one organ gives one opinion, though two of its people press at once', async () => {
    const mine = (await read(id, water))['mine'] as Body
    const body = { version: mine['version'], answers: { position: 'agree' } }
    const pressed = await Promise.all(
      [water, waterHead].map((by) => by.ask('POST', `/opinion-requests/${String(mine['id'])}/opinion`, body)),
    )
    expect(pressed.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect(await read(id)).toMatchObject({ asked: 3, given: 2 })
  })

  test('meanwhile whoever asks sees the count, whoever is asked does not, and nobody another’s form', async () => {
    const tally = (await read(id))['tally'] as Body
    expect(asList(tally['questions'])[0]!['options']).toMatchObject([
      { id: 'agree', count: 1 },
      { id: 'with-changes', count: 1 },
      { id: 'disagree', count: 0 },
    ])
    expect(await read(id, wang)).toMatchObject({ tally: null, addressees: [], lines: [] })
    expect((await read(id, wang))['hidden']).toMatchObject({ zh: '截止后公布汇总情况。' })
    const theirs = (await read(id, li))['mine'] as Body
    const meddling = await wang.ask('POST', `/opinion-requests/${String(theirs['id'])}/opinion`, {
      version: theirs['version'],
      answers: { position: 'agree' },
    })
    expect(meddling.status).toBe(404)
  })

  test('it does not close while somebody is waited for, and closes by itself when its last day is over', async () => {
    const early = await act(id, 'close')
    expect([early.status, early.body['code']]).toEqual([422, 'still-waited-for'])
    await goTo('2026-03-12')
    expect((await turn()).closed).toBe(0)
    await goTo('2026-03-13')
    const late = await give(id, wang, { position: 'agree' })
    expect([late.status, late.body['code']]).toEqual([422, 'consultation-closed'])
    expect(late.body['detail']).toContain('2026年3月12日')
    expect((await turn()).closed).toBe(1)
    expect((await turn()).closed).toBe(0)
    expect(await read(id)).toMatchObject({ state: 'to-answer', given: 2 })
    expect(asList((await read(id))['addressees']).map(({ name, state }) => [(name as Body)['zh'], state])).toEqual(
      expect.arrayContaining([
        ['李秀兰', 'given'],
        ['王建国', 'lapsed'],
        ['水利局', 'given'],
      ]),
    )
    expect(await owed(wang)).toEqual([])
    expect(await owed(staff)).toContainEqual(['answer', id, '2026-04-03'])
  })

  test('every opinion that asks for something is owed its fate, with a reason where it is not adopted', async () => {
    const paper = await read(id)
    const lines = asList(paper['lines'])
    expect(
      lines.map(({ text: said, who, beside, asks }) => [said, (who as Body)['zh'], asList(beside)[0]!['zh'], asks]),
    ).toEqual(
      expect.arrayContaining([
        ['资金分两年安排', '李秀兰', '修改后同意', true],
        ['雨季施工', '李秀兰', '修改后同意', true],
      ]),
    )
    expect(paper['unanswered']).toBe(2)
    const early = await act(id, 'answer', { summary: '' })
    expect([early.status, early.body['code']]).toEqual([422, 'opinions-unanswered'])
    const [one, other] = lines as [Body, Body]
    const fates = (lineIds: unknown[], fate: string, why = '', by = staff) =>
      by.ask('POST', `/consultations/${id}/fates`, { lines: lineIds, fate, why })
    expect((await fates([one['id']], 'partly')).body['code']).toBe('why-not-adopted')
    expect((await fates([one['id']], 'partly', '先安排一半')).body).toEqual({ decided: 1, unanswered: 1 })
    expect((await fates([newId()], 'adopted')).status).toBe(404)
    expect((await fates([other['id']], 'adopted', '', li)).body['code']).toBe('not-your-act')
    expect((await fates([other['id']], 'adopted')).body).toEqual({ decided: 1, unanswered: 0 })
    expect(asList((await read(id, li))['lines']).map(({ fate, why }) => [fate, why])).toEqual([
      [null, ''],
      [null, ''],
    ])
  })

  test('lines are sorted under subjects of the form', async () => {
    const [line] = asList((await read(id))['lines'])
    const sort = (subject: string | null) =>
      staff.ask('POST', `/consultations/${id}/subjects`, { lines: [line!['id']], subject })
    expect((await sort('weather')).status).toBe(404)
    expect((await sort('schedule')).body).toEqual({ sorted: 1 })
    expect(asList((await read(id))['lines']).find((each) => each['id'] === line!['id'])!['subject']).toBe('schedule')
  })

  test('the answer reaches the author, and only her: with its reason, on the page and in her news', async () => {
    expect((await act(id, 'answer', { summary: '总体采纳' })).body).toMatchObject({ state: 'answered' })
    const hers = await read(id, li)
    expect(hers).toMatchObject({ summary: '总体采纳', state: 'answered' })
    expect(asList(hers['lines']).map(({ fate, why }) => [fate, why])).toEqual(
      expect.arrayContaining([
        ['adopted', ''],
        ['partly', '先安排一半'],
      ]),
    )
    expect((await read(id, wang))['lines']).toEqual([])
    expect(((await read(id, wang))['tally'] as Body)['given']).toBe(2)
    const news = asList((await li.ask('GET', '/news')).body['rows']).find((each) => each['id'] === id)
    expect(JSON.stringify(news)).toContain('答复采纳情况')
  })

  test('all of it in a table, for whoever asked; a text that would be a formula stays a text', async () => {
    const { status, body } = await staff.ask('GET', `/consultations/${id}/roll-up?format=csv`)
    expect(status).toBe(200)
    const table = Buffer.from(String(body['base64']), 'base64').toString('utf8')
    expect(table).toContain('李秀兰,第一代表团,已反馈,修改后同意')
    expect(table).toContain('王建国,第一代表团,逾期未反馈')
    expect(table).toContain('部分采纳（先安排一半）')
    expect((await li.ask('GET', `/consultations/${id}/roll-up`)).status).toBe(404)
  })
})

describe('an organ asks, and answers itself', () => {
  test('the answers are its own to give; the office may enter them for it', async () => {
    await goTo('2026-03-16')
    const id = await sent({
      askerId: organs.water,
      closesOn: '2026-03-20',
      addressees: [{ kind: 'deputy', id: deputies.li }],
    })
    await give(id, li, { position: 'disagree', reason: text('=1+1 先修渠') })
    expect((await act(id, 'close')).body).toMatchObject({ state: 'to-answer' })
    expect(await owed(water)).toContainEqual(['answer', id, '2026-04-07'])
    const { lines } = await read(id, water)
    const body = { lines: asList(lines).map((line) => line['id']), fate: 'not', why: '已列入另一项目' }
    expect((await water.ask('POST', `/consultations/${id}/fates`, body)).body).toEqual({ decided: 1, unanswered: 0 })
    const table = await water.ask('GET', `/consultations/${id}/roll-up?format=csv`)
    expect(Buffer.from(String(table.body['base64']), 'base64').toString('utf8')).toContain("'=1+1 先修渠")
    expect((await act(id, 'answer', {}, water)).body).toMatchObject({ state: 'answered' })
  })
})

describe('a consultation that is withdrawn', () => {
  test('says why, and nobody owes an opinion any more', async () => {
    const id = await sent({ closesOn: '2026-03-30' })
    expect((await owed(li)).some(([name]) => name === 'give')).toBe(true)
    expect((await act(id, 'withdraw', { reason: '草案重拟' }, chair)).body).toMatchObject({ state: 'withdrawn' })
    expect((await owed(li)).some(([name]) => name === 'give')).toBe(false)
    const late = await give(id, li, { position: 'agree' })
    expect([late.status, late.body['code']]).toEqual([422, 'consultation-closed'])
  })
})

/** What the server writes to its log from now on. */
function logOf(server: object): string[] {
  const { log } = server as { log: Record<symbol, { write: (line: string) => void }> }
  const written: string[] = []
  for (let at: object | null = log; at; at = Object.getPrototypeOf(at) as object | null)
    for (const key of Object.getOwnPropertySymbols(at))
      if (key.description === 'pino.stream') log[key]!.write = (line) => void written.push(line)
  return written
}

describe('without a name', () => {
  test('the server’s own log tells that an opinion was handed in, and nothing of it', async () => {
    const form = formFrom('free', { named: false })
    const id = await sent({ form, closesOn: '2026-03-28' })
    const server = await buildApi({ house: api.house, clock: () => api.clock.now, log: true })
    const written = logOf(server)
    const phone = new Browser(server)
    await phone.signIn(`deputy-${congressId}`)
    const { body } = await phone.ask('GET', `/consultations/${id}`)
    const request = String((body['mine'] as Body)['id'])
    const refused = { version: 1, answers: { opinion: text('密语一'), more: text('密语二') } }
    expect((await phone.ask('POST', `/opinion-requests/${request}/opinion`, refused)).status).toBe(422)
    const given = { version: 1, answers: { opinion: text('密语三') } }
    expect((await phone.ask('POST', `/opinion-requests/${request}/opinion`, given)).status).toBe(200)
    await server.close()
    expect(written.join('\n')).toContain(`/opinion-requests/${request}/opinion`)
    expect(written.join('\n')).not.toContain('密语')
  })
})

describe('lists', () => {
  test('what waits for the reader stands first, page after page, and each once', async () => {
    const [late, soon] = [await sent({ closesOn: '2026-03-29' }), await sent({ closesOn: '2026-03-25' })]
    await give(soon, li, { position: 'agree' })
    const first = (await li.ask('GET', '/consultations?limit=1')).body
    expect(asList(first['rows']).map((row) => [row['id'], row['mine']])).toEqual([[late, 'asked']])
    const next = (await li.ask('GET', `/consultations?limit=1&after=${String(first['next'])}`)).body
    expect(asList(next['rows']).map((row) => [row['id'], row['mine']])).toEqual([[soon, 'given']])
    const finished = asList((await li.ask('GET', '/consultations?which=finished&limit=1')).body['rows'])
    expect(finished).toHaveLength(1)
    expect((await browsers['party-office'].ask('GET', '/consultations')).body['rows']).toEqual([])
  })

  test('through all of this nothing was open without somebody who owed the next act', async () =>
    expect(await api.house.read(congressId, (db) => openMattersWithoutDuty(db, congressId))).toEqual([]))
})

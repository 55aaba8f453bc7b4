import { beforeAll, describe, expect, test } from 'vitest'
import { formFrom } from '../congress/consultations/index.ts'
import { openMattersWithoutDuty } from '../congress/docket/index.ts'
import { newId } from '../platform/database/id.ts'
import { round } from './round.ts'
import { testApi } from './testing.ts'

const api = await testApi()
const { congressId, browsers, deputies } = await api.congress()
const { staff, deputy: li } = browsers
const other = await api.congress()

type Body = Record<string, unknown>
const asList = (value: unknown) => value as Body[]
const draft = '第一条 拓宽到十二米。\n第二条 资金由县财政安排。'
const goTo = async (moment: string) => {
  api.clock.now = new Date(`${moment}+08:00`)
  for (const role of ['staff', 'deputy', 'chair'] as const) await browsers[role].signIn(`${role}-${congressId}`)
}

const plan = (change: Body = {}) => ({
  id: newId(),
  title: '拓宽东街的决定（草案）',
  background: { background: '东街拥堵。', draft, money: '一百二十万元', risks: '征地' },
  form: formFrom('prior-opinion', { named: true }),
  addressees: [{ kind: 'deputy', id: deputies.li }],
  closesOn: '2026-03-12',
  toPublic: true,
  asksName: true,
  ...change,
})
const read = async (id: string, by = staff) => (await by.ask('GET', `/consultations/${id}`)).body
const act = async (id: string, name: string, body: Body = {}, by = staff) =>
  by.ask('POST', `/consultations/${id}/${name}`, { version: (await read(id, by))['version'], ...body })
async function out(change: Body = {}): Promise<string> {
  const body = plan(change)
  expect((await staff.ask('POST', '/consultations', body)).status).toBe(200)
  expect((await act(body.id, 'ask')).body).toMatchObject({ state: 'open' })
  return body.id
}

let hosts = 0
const page = (path: string, of = congressId) => api.server.inject({ url: `/public/${of}${path}` })
/** Opens the form, waits as a reader does, and sends it from a house of its own. */
async function fill(path: string, fields: Record<string, string>, { nonce = '', of = congressId } = {}) {
  const form = nonce || (/name="form" value="([^"]+)"/.exec((await page(path, of)).body)?.[1] ?? '')
  api.clock.now = new Date(api.clock.now.getTime() + 5_000)
  hosts += 1
  const reply = await api.server.inject({
    method: 'POST',
    url: `/public/${of}${path}`,
    remoteAddress: `10.1.${hosts >> 8}.${hosts & 255}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ form, website: '', ...fields }).toString(),
  })
  return {
    status: reply.statusCode,
    body: reply.body,
    nonce: form,
    code: /class="code">([^<]+)</.exec(reply.body)?.[1],
  }
}
const look = async (code = '') => (await fill('/consultations/code', { code })).body
async function waiting(id: string) {
  const { body } = await staff.ask('GET', `/moderation?paper=${id}&limit=100`)
  return asList(body['rows']).map((row) => String(row['id']))
}
async function moderate(item: string, name: string, body: Body = {}) {
  const { body: lock } = await staff.ask('POST', `/moderation/${item}/lock`, {})
  return staff.ask('POST', `/moderation/${item}/${name}`, { version: lock['version'], ...body })
}
const originals = async (items: readonly string[]) =>
  new Map(
    await Promise.all(
      items.map(
        async (item) =>
          [String((await staff.ask('POST', `/moderation/${item}/original`, {})).body['text']), item] as const,
      ),
    ),
  )

describe('向社会公开征求意见 (open to everybody), from the form to the table of what became of it', () => {
  let id = ''
  const codes: string[] = []
  beforeAll(async () => void (id = await out()))

  test('a draft is nobody’s but the office’s; one that is not open to the public is not on the portal', async () => {
    const hidden = plan()
    await staff.ask('POST', '/consultations', hidden)
    const closed = await out({ toPublic: false })
    for (const each of [hidden.id, closed]) {
      expect((await page(`/consultations/${each}`)).statusCode).toBe(404)
      expect((await page(`/consultations/${each}/comment`)).statusCode).toBe(404)
    }
    expect((await page(`/consultations/${id}`, other.congressId)).statusCode).toBe(404)
    const list = (await page('/consultations')).body
    expect(list).toContain(id)
    expect(list).not.toContain(closed)
  })

  test('background and draft article by article; money and risks are for those asked', async () => {
    const { body } = await page(`/consultations/${id}`)
    for (const said of ['东街拥堵', '拓宽到十二米', '2026年3月12日', '晚上十二点以前']) expect(body).toContain(said)
    expect(body).toContain('/comment?clause=')
    for (const kept of ['一百二十万元', '征地', '李秀兰']) expect(body).not.toContain(kept)
    expect(body).not.toContain('<script')
  })

  test('nothing filled in, a choice without its reason, a stranger’s option: said in words, what was typed stays', async () => {
    const path = `/consultations/${id}/comment`
    const empty = await fill(path, {})
    expect([empty.status, empty.body.includes('还没有填写意见')]).toEqual([422, true])
    const bare = await fill(path, { 'q-position': 'disagree', clauseText: '路太窄<b>' })
    expect([bare.status, bare.body.includes('这样选择的，请填写'), bare.body.includes('路太窄&lt;b&gt;')]).toEqual([
      422,
      true,
      true,
    ])
    expect((await fill(path, { 'q-position': 'emperor' })).status).toBe(422)
    expect((await fill(path, { 'q-position': 'agree', clauseText: '长'.repeat(4001) })).status).toBe(422)
    expect((await read(id))['public']).toMatchObject({ comments: 0, waiting: 0 })
  })

  test('sent without an account it has a code; sent twice it is taken once; the same text by two counts once', async () => {
    const path = `/consultations/${id}/comment`
    const first = {
      'q-position': 'agree',
      clause: '第一条',
      clauseText: '建议拓宽到十五米，并种行道树。',
      name: '赵大爷',
    }
    const sent = await fill(path, first)
    expect(sent.status).toBe(200)
    expect((await fill(path, first, { nonce: sent.nonce })).code).toBe(sent.code)
    const again = await fill(path, { ...first, clauseText: '建议拓宽到十五米 并种行道树', name: '' })
    const second = await fill(path, {
      'q-position': 'disagree',
      'q-reason': '资金不够，请打13800138000找我',
      clause: '第九条',
    })
    const chosen = await fill(path, { 'q-position': 'agree' })
    codes.push(String(sent.code), String(again.code), String(second.code), String(chosen.code))
    expect(new Set(codes).size).toBe(4)
    expect((await read(id))['public']).toMatchObject({ comments: 3, again: 1, waiting: 2 })
  })

  test('nothing is shown before it has been moderated; the name never', async () => {
    const before = (await page(`/consultations/${id}`)).body
    expect(before).not.toContain('十五米')
    expect(before).toContain('另有 2 条正在审核')
    expect(await look(codes[0])).toContain('等待审核')
    const items = await originals(await waiting(id))
    expect((await moderate(items.get('建议拓宽到十五米，并种行道树。') ?? '', 'admit', { meant: '' })).status).toBe(200)
    expect((await page(`/consultations/${id}`)).body).toContain('十五米')
    expect((await page(`/consultations/${id}`)).body).not.toContain('赵大爷')
    expect(await look(codes[0])).toContain('已公开')
    expect(await look(codes[1])).toContain('同样的话已有人提过')
    expect(await look(codes[3])).toContain('您只作了选择')
    expect(await look('AAAAA-AAAAA')).toContain('没有找到这个查询码')
    expect((await fill('/consultations/code', { code: String(codes[0]) }, { of: other.congressId })).status).toBe(422)
  })

  test('the deputies’ count and the public’s are two; it does not close before the day everybody was told', async () => {
    const mine = (await read(id, li))['mine'] as Body
    const answers = { position: 'agree' }
    await li.ask('POST', `/opinion-requests/${String(mine['id'])}/opinion`, { version: mine['version'], answers })
    const early = await act(id, 'close')
    expect([early.status, early.body['code']]).toEqual([422, 'public-until-last-day'])
    const tally = (await read(id))['tally'] as Body
    expect(tally['given']).toBe(1)
    expect((await read(id, li))['public']).toBeNull()
  })

  test('the last day counts, the next does not: a late form is told so', async () => {
    const path = `/consultations/${id}/comment`
    await goTo('2026-03-12T23:50:00')
    expect((await fill(path, { 'q-position': 'agree' })).status).toBe(200)
    const opened = /name="form" value="([^"]+)"/.exec((await page(path)).body)?.[1] ?? ''
    await goTo('2026-03-13T00:05:00')
    const late = await fill(path, { 'q-position': 'agree' }, { nonce: opened })
    expect([late.status, late.body.includes('征求意见已经截止')]).toEqual([422, true])
    expect((await page(`/consultations/${id}`)).body).toContain('不再接收新的意见')
    await goTo('2026-03-13T09:00:00')
    expect((await round(api.house, api.clock.now)).closed).toBeGreaterThan(0)
    expect(await read(id)).toMatchObject({ state: 'to-answer', public: { comments: 4, tally: { given: 4 } } })
    expect((await read(id))['tally']).toMatchObject({ given: 1 })
  })

  test('every text gets its fate; who answers it reads no telephone number; the table is public, with CSV', async () => {
    const lines = asList((await read(id))['lines'])
    expect(lines.map((line) => [line['ofPublic'], (line['who'] as Body)['zh']])).toEqual([
      [true, '社会公众'],
      [true, '社会公众'],
    ])
    expect(JSON.stringify(lines)).not.toContain('13800138000')
    const fates = (which: RegExp, fate: string, why: string) =>
      staff.ask('POST', `/consultations/${id}/fates`, {
        lines: lines.filter(({ text }) => which.test(String(text))).map((line) => line['id']),
        fate,
        why,
      })
    expect((await act(id, 'answer')).body['code']).toBe('opinions-unanswered')
    await fates(/十五米/, 'partly', '拓宽到十四米')
    await fates(/资金/, 'not', '已列入预算')
    expect(await look(codes[0])).not.toContain('拓宽到十四米')
    expect((await act(id, 'answer', { summary: '谢谢大家。' })).body['state']).toBe('answered')
    const { body } = await page(`/consultations/${id}`)
    for (const said of ['意见采纳情况表', '部分采纳', '拓宽到十四米', '谢谢大家', '不与代表的意见合并'])
      expect(body).toContain(said)
    expect(body).not.toContain('已列入预算')
    const csv = await page(`/consultations/${id}.csv`)
    expect(csv.headers['content-type']).toMatch(/csv/)
    expect(csv.body).toContain('部分采纳')
    expect(csv.body).not.toMatch(/13800138000|赵大爷/)
    expect(await look(codes[2])).toContain('已列入预算')
    expect(await look(codes[1])).toContain('拓宽到十四米')
    expect(await api.house.read(congressId, (tx) => openMattersWithoutDuty(tx, congressId))).toEqual([])
  })
})

describe('不记名的规矩不因公开而松动 (what is promised to those asked without names still holds)', () => {
  test('two nameless deputies stay unread, though many of the public have spoken', async () => {
    await goTo('2026-04-01T09:00:00')
    const id = await out({
      form: formFrom('prior-opinion', { named: false }),
      addressees: [
        { kind: 'deputy', id: deputies.li },
        { kind: 'deputy', id: deputies.wang },
      ],
      closesOn: '2026-04-10',
    })
    const mine = (await read(id, li))['mine'] as Body
    await li.ask('POST', `/opinion-requests/${String(mine['id'])}/opinion`, {
      version: mine['version'],
      answers: { position: 'disagree', reason: { text: '独此一词，不可外传', subject: null } },
    })
    for (const at of [1, 2, 3])
      await fill(`/consultations/${id}/comment`, { 'q-position': 'agree', clauseText: `第${at}个群众说的一句不短的话` })
    await goTo('2026-04-11T09:00:00')
    await round(api.house, api.clock.now)
    const closed = await read(id)
    expect(closed).toMatchObject({ state: 'to-answer', given: 1, tally: null, public: { comments: 3 } })
    expect(asList(closed['lines']).map(({ ofPublic }) => ofPublic)).toEqual([true, true, true])
    const shown = (await page(`/consultations/${id}`)).body
    expect(JSON.stringify(closed) + shown).not.toContain('独此一词')
  })

  test('what is out is neither opened to everybody afterwards nor shut, by the database too', async () => {
    const id = await out({ closesOn: '2026-04-20' })
    for (const changed of [{ to_public: false }, { asks_name: false }])
      await expect(
        api.house.write(congressId, (tx) =>
          tx.updateTable('consultations.consultation').set(changed).where('id', '=', id).execute(),
        ),
      ).rejects.toThrow('does not change')
  })

  test('open to everybody, it need go to nobody by name', async () => {
    const id = await out({ addressees: [], closesOn: '2026-04-20' })
    expect(await read(id)).toMatchObject({ asked: 0, toPublic: true })
    const nobody = plan({ addressees: [], toPublic: false, closesOn: '2026-04-20' })
    await staff.ask('POST', '/consultations', nobody)
    expect((await act(nobody.id, 'ask')).body['code']).toBe('nobody-asked')
  })
})

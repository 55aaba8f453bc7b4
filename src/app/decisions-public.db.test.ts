import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../platform/database/id.ts'
import type { Browser } from '../platform/identity/testing.ts'
import { testApi } from './testing.ts'

const api = await testApi()
const { congressId, browsers, organs } = await api.congress('township')
const other = await api.congress()
const { staff, chair } = browsers
type Body = Record<string, any>

const texts = { proposal: '草案', background: '背景', options: '方案', money: '资金', risks: '无' }
const urgency = '危桥随时可能垮塌 <script>alert(1)</script>'
let matterId = ''
let title = ''

const done = async (by: Browser, path: string, body: Body = {}) => {
  const { version } = (await staff.ask('GET', `/decisions/${matterId}`)).body
  const answer = await by.ask('POST', `/decisions/${matterId}/${path}`, { version, ...body })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
}
const read = async (path: string, language = 'zh-CN') => {
  const [congress, id] = path.split('/')
  const { statusCode, payload, headers } = await api.server.inject({
    method: 'GET',
    url: `/public/${congress}/decisions${id === undefined ? '' : `/${id}`}`,
    headers: { 'accept-language': language },
  })
  return { status: statusCode, html: payload, headers }
}

beforeAll(async () => {
  const itemId = newId()
  matterId = newId()
  title = '关于“石桥”改建的决定 & 说明'
  await staff.ask('POST', '/decisions/list', { id: itemId, track: 'to-decide', name: '桥梁', asksDeputies: true })
  await staff.ask('POST', '/decisions', { id: matterId, itemId, organId: organs.roads, title, ...texts })
  await done(staff, 'submit')
  await done(staff, 'accept', { body: 'congress' })
  await staff.ask('POST', `/decisions/${matterId}/form`, { consultationId: newId(), closesOn: '2026-03-20' })
  await done(chair, 'list', { meetsOn: '2026-03-02' })
  await done(chair, 'deliberate', { on: '2026-03-02', text: '不公开的发言' })
  const votes = { inFavour: 2, against: 0, abstaining: 0, notVoting: 0, decidedOn: '2026-03-02' }
  await done(chair, 'result', { carried: true, ...votes, urgency })
})

describe('公开页面 (what everybody reads)', () => {
  test('nothing before it is published', async () => {
    expect((await read(`${congressId}/${matterId}`)).status).toBe(404)
    const list = await read(String(congressId))
    expect([list.status, list.html.includes('还没有公布过决议决定')]).toEqual([200, true])
  })

  test('published: the text, the arithmetic, the urgency with its reason, the clauses; nothing typed is run', async () => {
    const clauses = [{ text: '九月底前通车', organId: organs.roads, dueOn: '2026-09-30' }]
    await done(staff, 'publish', { resolution: '一、封闭石桥。\n二、改建新桥。', clauses })
    const { status, html, headers } = await read(`${congressId}/${matterId}`)
    expect(status).toBe(200)
    expect(html).toContain('二、改建新桥。')
    expect(html).toContain('全体代表 2 人的过半数即 2 票，赞成 2 票，通过。')
    expect(html).toContain('在征求代表意见截止以前作出')
    expect(html).toContain('危桥随时可能垮塌 &lt;script&gt;alert(1)&lt;/script&gt;')
    expect(html).toContain('关于“石桥”改建的决定 &amp; 说明')
    expect(html).toContain('九月底前通车')
    expect(html).toMatch(/第十二条第（三）项/)
    expect(html).not.toContain('<script')
    expect(html).not.toContain('不公开的发言')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(Buffer.byteLength(html)).toBeLessThan(60_000)
  })

  test('in English too, and on the list', async () => {
    const { html } = await read(`${congressId}/${matterId}`, 'en-GB')
    expect(html).toContain('More than half of 2 deputies is 2; 2 in favour: carried.')
    expect(html).toContain('<html lang="en">')
    const list = await read(String(congressId))
    expect(list.html).toContain(`/public/${congressId}/decisions/${matterId}`)
    expect(list.html).toContain('因紧急先行决定')
  })

  test('another congress, no congress, no such address', async () => {
    expect((await read(`${other.congressId}/${matterId}`)).status).toBe(404)
    expect((await read(String(other.congressId))).html).not.toContain(matterId)
    for (const path of ['0', '999999', 'x', `${congressId}/x`, `${congressId}/${newId()}`, `1e9/${matterId}`])
      expect([path, (await read(path)).status]).toEqual([path, 404])
  })
})

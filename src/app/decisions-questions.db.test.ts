import { beforeAll, describe, expect, test } from 'vitest'
import { majorMatterIn } from '../congress/decisions/testing.ts'
import { askInPublic } from '../congress/decisions/index.ts'
import { mostWaiting } from '../congress/decisions/following/rules.ts'
import { testApi } from './testing.ts'

const api = await testApi()
const { congressId, browsers, organs, as } = await api.congress()
const other = await api.congress()
const { staff } = browsers
const water = browsers['organ-handler']
type Body = Record<string, unknown>
const asList = (value: unknown) => value as Body[]

let id = ''
beforeAll(async () => {
  id = await as('clerk')((work) =>
    majorMatterIn(work, 'following', { organId: organs.water, clauses: ['2026-04-30', '2026-05-29'] }),
  )
})

let machine = 0
/** Somebody at her own telephone, without an account. */
const visitor = (address = `10.1.${Math.floor(machine / 250)}.${(machine++ % 250) + 1}`) => {
  const send = async (url: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
    api.server.inject({
      method: 'POST',
      url,
      remoteAddress: address,
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      payload: new URLSearchParams(fields).toString(),
    })
  const at = `/public/${congressId}/decisions/${id}/ask`
  const nonce = async () => {
    const { body } = await api.server.inject({ url: at, remoteAddress: address })
    return /name="form" value="([^"]+)"/.exec(body)?.[1] ?? ''
  }
  return { at, nonce, send }
}
/** Seconds pass, as they do while somebody writes. */
const later = (seconds: number) => void (api.clock.now = new Date(api.clock.now.getTime() + seconds * 1000))

async function asks(text: string, { ordinal = '' }: { ordinal?: string } = {}) {
  const { at, nonce, send } = visitor()
  const form = await nonce()
  later(10)
  return send(at, { form, text, ordinal, website: '' })
}
const codeIn = (body: string) => /class="code">([^<]+)</.exec(body)?.[1] ?? ''
const lookUp = async (code: string) => visitor().send(`/public/${congressId}/question`, { code })
const listed = async () => asList((await staff.ask('GET', `/decisions/${id}/following`)).body['questions'])

describe('anybody asks, without an account and without script', () => {
  test('the form says what becomes of it, sends only here, and is kept by nobody', async () => {
    const reply = await api.server.inject(`/public/${congressId}/decisions/${id}/ask`)
    expect(reply.statusCode).toBe(200)
    expect(reply.headers['content-security-policy']).toContain("default-src 'none'")
    expect(reply.headers['content-security-policy']).toContain("form-action 'self'")
    expect(reply.headers['cache-control']).toBe('no-store')
    expect(reply.body).not.toContain('<script')
    expect(reply.headers['set-cookie']).toBeUndefined()
    expect(Buffer.byteLength(reply.body)).toBeLessThan(30_000)
  })

  test('a question gets its code, waits for the office, and nobody else reads it before', async () => {
    const reply = await asks('什么时候修到三组？', { ordinal: '2' })
    expect(reply.statusCode).toBe(200)
    const code = codeIn(reply.body)
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{5}-[2-9A-HJ-NP-Z]{5}$/)
    expect((await lookUp(code.toLowerCase().replace('-', ' '))).body).toContain('正在核对')
    expect((await listed()).map(({ state, ordinal, deputy }) => [state, ordinal, deputy])).toEqual([
      ['to-moderate', 2, null],
    ])
    expect(JSON.stringify((await water.ask('GET', `/decisions/${id}/following`)).body)).not.toContain('三组')
    expect(JSON.stringify((await water.ask('GET', '/duties/mine')).body)).not.toContain('询问')
    const [duty] = asList((await staff.ask('GET', '/duties/mine')).body['rows']).filter(({ act }) => act === 'admit')
    expect(duty).toMatchObject({ sourceId: id, dueOn: '2026-03-05' })
  })

  test('sent twice, from one form, it is one question with one code', async () => {
    const { at, nonce, send } = visitor()
    const form = await nonce()
    later(10)
    const fields = { form, text: '补偿款什么时候发？', ordinal: '', website: '' }
    const replies = await Promise.all([send(at, fields), send(at, fields)])
    expect(new Set(replies.map(({ body }) => codeIn(body))).size).toBe(1)
    expect((await listed()).filter(({ text }) => text === '补偿款什么时候发？')).toHaveLength(1)
  })

  test('the office publishes it in words without personal data; it is answered, and its asker finds the answer', async () => {
    const code = codeIn((await asks('我是13800138000，路灯装不装？')).body)
    const [question] = await listed()
    expect(question?.['personalData']).toEqual(['13800138000'])
    const admit = (text: string) =>
      staff.ask('POST', `/decision-questions/${String(question?.['id'])}/admit`, {
        version: question?.['version'],
        text,
      })
    expect((await admit('我是13800138000，路灯装不装？')).body['code']).toBe('personal-data-stands')
    expect(
      (await water.ask('POST', `/decision-questions/${String(question?.['id'])}/answer`, { version: 1, text: '装' }))
        .status,
    ).toBe(404)
    expect((await admit('路灯装不装？')).body['state']).toBe('asked')
    expect((await lookUp(code)).body).toContain('等待答复')
    const answered = await water.ask('POST', `/decision-questions/${String(question?.['id'])}/answer`, {
      version: 2,
      text: '六月装好二十盏。',
    })
    expect(answered.body['state']).toBe('answered')
    expect((await lookUp(code)).body).toContain('六月装好二十盏')
  })

  test('turned down, its asker reads why', async () => {
    const code = codeIn((await asks('我家的低保怎么还没批？')).body)
    const [question] = await listed()
    await staff.ask('POST', `/decision-questions/${String(question?.['id'])}/turn-down`, {
      version: question?.['version'],
      reason: 'own-case',
    })
    expect((await lookUp(code)).body).toContain('信访')
  })
})

describe('what does harm elsewhere is only text here', () => {
  test.each(['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "'; drop table decisions.question; --"])(
    '%s',
    async (text) => {
      const reply = await asks(text)
      expect(reply.statusCode).toBe(200)
      const shown = (await lookUp(codeIn(reply.body))).body
      expect(shown).not.toContain('<script>')
      expect(shown).not.toContain('<img')
    },
  )
  test('control characters, nothing at all, and far too much are refused with what was typed', async () => {
    for (const text of ['\u0000', '   ', '\u202e倒写']) expect((await asks(text)).statusCode).toBe(422)
    const long = await asks('长'.repeat(1001))
    expect([long.statusCode, long.body.includes('1 至 1000 字')]).toEqual([422, true])
    expect((await asks('长'.repeat(20_000))).statusCode).toBe(422)
    expect((await asks('长'.repeat(40_000))).statusCode).toBe(413)
  })
  test('a clause that there is not, a decision that is not there, another congress', async () => {
    expect((await asks('问', { ordinal: '9' })).statusCode).toBe(422)
    const { send } = visitor()
    for (const url of [
      `/public/${other.congressId}/decisions/${id}/ask`,
      `/public/${congressId}/decisions/${congressId}/ask`,
      `/public/0/decisions/${id}/ask`,
    ])
      expect((await send(url, { form: 'x', text: '问' })).statusCode).toBe(404)
    const draft = await as('clerk')((work) => majorMatterIn(work, 'draft', { organId: organs.water }))
    expect((await api.server.inject(`/public/${congressId}/decisions/${draft}/ask`)).statusCode).toBe(404)
  })
  test('a page of another site sends nothing in the reader’s name', async () => {
    const { at, nonce, send } = visitor()
    const form = await nonce()
    later(10)
    const reply = await send(
      at,
      { form, text: '问' },
      { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' },
    )
    expect(reply.statusCode).toBe(403)
  })
  test('machines: too fast, an old form, a made-up one, the field nobody sees', async () => {
    const { at, nonce, send } = visitor()
    const form = await nonce()
    expect((await send(at, { form, text: '快' })).statusCode).toBe(422)
    later(10)
    expect((await send(at, { form, text: '问', website: 'x' })).statusCode).toBe(422)
    expect((await send(at, { form: 'zzzzz.aaaa', text: '问' })).statusCode).toBe(422)
    later(86_400)
    expect((await send(at, { form, text: '旧' })).statusCode).toBe(422)
  })
  test('forms are taken by these pages and by no other address of the house', async () => {
    const reply = await visitor().send('/api/session', { username: 'x', password: 'y' })
    expect(reply.statusCode).toBe(415)
  })
})

/** From one network. */
const atOnce = 60

describe('a flood', () => {
  test('one network may send so many at once; its neighbours are not shut out', async () => {
    const { at, nonce, send } = visitor('10.9.9.9')
    const form = await nonce()
    later(10)
    await staff.signIn(`staff-${congressId}`)
    // The same form again and again: whatever is counted, nothing is stored twice.
    const before = (await listed()).length
    const statuses: number[] = []
    for (let each = 0; each <= atOnce; each += 1) statuses.push((await send(at, { form, text: '洪水' })).statusCode)
    expect(statuses.filter((status) => status === 200)).toHaveLength(atOnce)
    expect(statuses.at(-1)).toBe(429)
    expect((await listed()).length).toBe(before + 1)
    expect((await asks('邻村的问题')).statusCode).toBe(200)
  })
  test('so many wait for the office and no more; when it has looked there is room', async () => {
    const waiting = (await listed()).filter(({ state }) => state === 'to-moderate').length
    await as(
      'clerk',
      '2026-03-04',
    )(async (work) => {
      for (let each = waiting; each < mostWaiting; each += 1)
        await askInPublic(work, { matterId: id, ordinal: null, text: `第 ${each} 问`, formNonce: `${each}` })
    })
    expect((await asks('还有一问')).body).toContain('等待核对的提问太多')
    const waits = (await listed()).find(({ state }) => state === 'to-moderate') as Body
    await staff.ask('POST', `/decision-questions/${String(waits['id'])}/turn-down`, {
      version: waits['version'],
      reason: 'repeated',
    })
    expect((await asks('有空位了')).statusCode).toBe(200)
  })
})

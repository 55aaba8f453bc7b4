import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import Fastify from 'fastify'
import cookie from '@fastify/cookie'
import { html } from 'hono/html'
import { beforeEach, describe, expect, test } from 'vitest'
import { practice } from '../../law/article.ts'
import { Refused } from '../../law/ruling.ts'
import type { House } from '../database/house.ts'
import type { Work } from '../http/route.ts'
import { publicForm, publicPage } from './page.ts'
import { servePortal } from './serve.ts'

const clock = { now: new Date('2026-03-02T10:00:00+08:00') }
const later = (seconds: number) => void (clock.now = new Date(clock.now.getTime() + seconds * 1000))
const settled = () => new Promise((resolve) => setTimeout(resolve, 30))

/** What the database would say. */
const table = { broken: false, rows: ['<script>alert(1)</script>', '=1+1', '三组修路'], reads: 0 }
const house = {
  read: async (_: number, ask: (tx: never) => Promise<unknown>) => {
    table.reads += 1
    if (table.broken) throw new Error('no database')
    return ask({} as never)
  },
} as unknown as House

const list = publicPage<{ rows: string[]; find: string }>({
  path: '/suggestions',
  place: 'suggestions',
  queries: ['find'],
  read: async ({ query }) => ({ rows: [...table.rows], find: query['find'] ?? '' }),
  title: () => ({ zh: '代表建议', en: 'Suggestions' }),
  body: ({ rows, find }) =>
    html`<p class="text">${find}</p>
      ${rows.map((row) => html`<p>${row}</p>`)}`,
  table: ({ rows }) => ({
    name: 'suggestions',
    columns: [
      ['title', { zh: '题目', en: 'Title' }],
      ['kept', { zh: '兑现', en: 'Kept' }],
    ],
    rows: rows.map((title) => ({ title, kept: true })),
  }),
  entries: ({ rows }) =>
    rows.map((title, at) => ({
      id: String(at),
      title,
      at: `/suggestions/${at}`,
      on: '2026-03-01',
      summary: '\u0008摘要',
    })),
})
const item = publicPage<string>({
  path: '/suggestions/:id',
  place: 'suggestions',
  read: async ({ params }) => table.rows[Number(params['id'])] ?? null,
  title: (row) => ({ zh: row, en: row }),
  body: (row) => html`<p>${row}</p>`,
  data: (row) => ({ row }),
})
const taken: { fields: Record<string, string>; files: number[]; nonce: string }[] = []
const opinion = publicForm<{ open: true }>({
  path: '/opinions/new',
  place: 'opinions',
  title: () => ({ zh: '提意见', en: 'Say something' }),
  read: async () => ({ open: true }),
  body: (_, view, { values, wrong, hidden }) =>
    html`<form method="post" enctype="multipart/form-data">
      ${hidden}<textarea id="text" name="text">${values['text'] ?? ''}</textarea
      >${wrong['text'] ? view.say(wrong['text']) : ''}
    </form>`,
  take: async (_: Work, sent) => {
    if (sent.fields['text'] === 'no')
      throw new Refused({ permitted: false, because: 'not-now', facts: {}, under: practice('例', 'so') })
    if (sent.fields['text'] === 'broken') throw new Error('secret detail')
    taken.push({ fields: sent.fields, files: sent.files.map(({ bytes }) => bytes.length), nonce: sent.nonce })
    return { title: { zh: '收到了', en: 'Received' }, body: () => html`<p>${sent.fields['text'] ?? ''}</p>` }
  },
  files: { most: 2, largest: 1_000_000 },
  flood: { atOnce: 3, everySeconds: 60 },
})

const server = Fastify()
await server.register(cookie)
server.decorateRequest('language', 'zh')
servePortal(server, {
  house,
  clock: () => clock.now,
  pages: [publicPage({ ...item, path: '/', place: 'home', read: async () => '首页' as never }), list, item],
  forms: [opinion],
  sentences: { 'not-now': () => ({ zh: '现在不行。', en: 'Not now.' }) },
  congressNamed: async (_, congressId) => (congressId <= 2 ? `第${congressId}人大` : null),
  congresses: async () => [1, 2].map((congressId) => ({ congressId, name: `第${congressId}人大` })),
  write: (congressId, now, act) => act({ congressId, now } as Work),
  outside: 'https://renda.example',
})

const get = (url: string, headers: Record<string, string> = {}) => server.inject({ url, headers })
let machine = 0
const open = async (address: string, text: string) => {
  const page = await server.inject({ url: '/public/1/opinions/new', remoteAddress: address })
  later(5)
  return new URLSearchParams({ form: /name="form" value="([^"]+)"/.exec(page.body)?.[1] ?? '', text, website: '' })
}
const post = (address: string, sent: URLSearchParams) =>
  server.inject({
    method: 'POST',
    url: '/public/1/opinions/new',
    remoteAddress: address,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: sent.toString(),
  })
const send = async (text: string, address = `10.0.0.${(machine += 1)}`) => post(address, await open(address, text))

beforeEach(() => {
  later(1_000_000)
  table.broken = false
  table.reads = 0
})

describe('a page', () => {
  test('stands in the frame, holds no script, and what was typed is only read', async () => {
    const { body, headers, statusCode } = await get('/public/1/suggestions')
    expect(statusCode).toBe(200)
    expect(body).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(body).not.toContain('<script')
    expect(body).toContain('第1人大')
    expect(body).toContain('aria-current')
    expect(headers['content-security-policy']).toMatch(/default-src 'none'; style-src 'sha256-/)
    expect(headers['cache-control']).toContain('stale-while-revalidate=300')
    expect(Buffer.byteLength(body)).toBeLessThan(20_000)
  })
  test('the language and the print of the reader', async () => {
    const chosen = await get('/public/1/suggestions', { cookie: 'lianxin_language=en; lianxin_print=large' })
    expect(chosen.body).toMatch(/<html lang="en" class="large"/)
    const post = await server.inject({
      method: 'POST',
      url: '/public/preferences',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'print=large&back=%2Fpublic%2F1%2Fsuggestions%3Ffind%3Dx',
    })
    expect([post.statusCode, post.headers.location]).toEqual([303, '/public/1/suggestions?find=x'])
    expect(String(post.headers['set-cookie'])).toMatch(/lianxin_print=large.*HttpOnly/)
  })
  test.each(['//evil.example', 'https://evil.example', '/api/x', '/public//evil', '/public\\evil'])(
    'never back to %s',
    async (back) => {
      const { headers } = await server.inject({
        method: 'POST',
        url: '/public/preferences',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams({ back }).toString(),
      })
      expect(headers.location).toBe('/public')
    },
  )
  test('queries it names, bounded; no others', async () => {
    const { body } = await get(`/public/1/suggestions?find=${'a'.repeat(500)}%00<b>&other=zzz&find=second`)
    expect(body).toContain(`<p class="text">${'a'.repeat(200)}</p>`)
    expect(body).not.toContain('zzz')
  })
  test.each([
    '/public/3/suggestions',
    '/public/0',
    '/public/x',
    '/public/1/nothing',
    '/public/1/suggestions/9',
    '/public/1/suggestions/%00',
    '/public/1/suggestions/0.csv',
  ])('%s is not there, and it is said so', async (url) => {
    const { statusCode, body, headers } = await get(url)
    expect([statusCode, body.includes('没有这一页')]).toEqual([404, true])
    expect(headers['cache-control']).toBe('no-store')
  })
  test('which congress', async () => expect((await get('/public')).body).toContain('href="/public/2"'))
  test('a fault says nothing of itself', async () => {
    table.broken = true
    const { statusCode, body } = await get('/public/2/suggestions')
    expect([statusCode, body.includes('no database'), body.includes('网页暂时打不开')]).toEqual([500, false, true])
  })
})

describe('kept', () => {
  test('a mark: whoever has it is not sent it again, compressed or not', async () => {
    const plain = await get('/public/1/suggestions')
    const small = await get('/public/1/suggestions', { 'accept-encoding': 'gzip' })
    expect(small.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(small.rawPayload).toString()).toBe(plain.body)
    expect(small.headers.etag).not.toBe(plain.headers.etag)
    const known = await get('/public/1/suggestions', { 'if-none-match': String(plain.headers.etag) })
    expect([known.statusCode, known.body]).toEqual([304, ''])
    const since = await get('/public/1/suggestions', { 'if-modified-since': String(plain.headers['last-modified']) })
    expect(since.statusCode).toBe(304)
    const refused = await get('/public/1/suggestions', { 'accept-encoding': 'gzip;q=0' })
    expect(refused.headers['content-encoding']).toBeUndefined()
    const head = await server.inject({ method: 'HEAD', url: '/public/1/suggestions' })
    expect([head.statusCode, head.body, head.headers.etag]).toEqual([200, '', plain.headers.etag])
  })
  test('for a minute as it is; then the old one at once, while one new one is made', async () => {
    await get('/public/1/suggestions')
    expect(table.reads).toBe(1)
    later(59)
    await get('/public/1/suggestions')
    expect(table.reads).toBe(1)
    table.rows.push('新的一件')
    later(10)
    const old = await Promise.all([1, 2, 3].map(() => get('/public/1/suggestions')))
    expect(old.some(({ body }) => body.includes('新的一件'))).toBe(false)
    await settled()
    expect(table.reads).toBe(2)
    expect((await get('/public/1/suggestions')).body).toContain('新的一件')
    table.rows.pop()
  })
  test('later than that, the reader waits for the new one; asked by many it is made once', async () => {
    await get('/public/1/suggestions')
    later(400)
    table.rows.push('另一件')
    const all = await Promise.all([1, 2, 3].map(() => get('/public/1/suggestions')))
    expect(all.every(({ body }) => body.includes('另一件'))).toBe(true)
    expect(table.reads).toBe(2)
    table.rows.pop()
  })
  test('without a database, for a day, with a word about its age; then no longer', async () => {
    await get('/public/1/suggestions')
    table.broken = true
    later(3600)
    const stale = await get('/public/1/suggestions')
    expect([stale.statusCode, stale.body.includes('最新内容暂时取不到')]).toEqual([200, true])
    expect([stale.headers.etag, stale.headers['cache-control']]).toEqual([undefined, 'no-cache'])
    const tries = table.reads
    await get('/public/1/suggestions')
    expect(table.reads).toBe(tries)
    later(86_400)
    expect((await get('/public/1/suggestions')).statusCode).toBe(500)
    table.broken = false
    later(10)
    expect((await get('/public/1/suggestions')).body).not.toContain('最新内容暂时取不到')
  })
})

describe('its twins', () => {
  test('a table: formulas harmless, readable in Excel', async () => {
    const { body, headers } = await get('/public/1/suggestions.csv')
    expect(headers['content-type']).toContain('text/csv')
    expect(body).toContain('\ufeff题目,兑现\r\n')
    expect(body).toContain("'=1+1,是")
  })
  test('data', async () => {
    const { rows, page } = (await get('/public/1/suggestions.json')).json()
    expect([rows[2].title, page]).toEqual(['三组修路', 'https://renda.example/public/1/suggestions'])
    expect((await get('/public/1/suggestions/2.json')).json()).toMatchObject({ data: { row: '三组修路' } })
  })
  test('a feed', async () => {
    const { body } = await get('/public/1/suggestions.atom')
    expect(body).toContain('<title>&lt;script&gt;alert(1)&lt;/script&gt;</title>')
    expect(body).toContain('href="https://renda.example/public/1/suggestions/2"')
    expect(body).not.toContain('\u0008')
  })
  test('linked from the page', async () => {
    const { body } = await get('/public/1/suggestions?find=a')
    expect(body).toContain('<link rel="alternate" type="text/csv" href="/public/1/suggestions.csv?find=a"')
  })
})

describe('a form', () => {
  test('taken: its fields as typed, without what the house added', async () => {
    const { statusCode, body, headers } = await send('一\r\n二 <b>')
    expect([statusCode, headers['cache-control']]).toEqual([200, 'no-store'])
    expect(body).toContain('&lt;b&gt;')
    expect(taken.at(-1)?.fields).toEqual({ text: '一\n二 <b>' })
    expect(taken.at(-1)?.nonce).toMatch(/^\w+\.[\w-]{24}$/)
  })
  test('a refusal in its sentence, with what was typed', async () => {
    const { statusCode, body } = await send('no')
    expect([statusCode, body.includes('现在不行。'), body.includes('>no</textarea')]).toEqual([422, true, true])
  })
  test('a fault without its details', async () => {
    const { statusCode, body } = await send('broken')
    expect([statusCode, body.includes('secret')]).toEqual([500, false])
  })
  test('too fast, too old, or by a machine: not taken, what was typed stays', async () => {
    const before = taken.length
    const page = await get('/public/1/opinions/new')
    const nonce = /name="form" value="([^"]+)"/.exec(page.body)?.[1] ?? ''
    const at = (form: string, website = '') => post('10.9.0.1', new URLSearchParams({ form, text: '话', website }))
    const fast = await at(nonce)
    expect([fast.statusCode, fast.body.includes('>话</textarea')]).toEqual([422, true])
    expect((await at('x')).statusCode).toBe(422)
    later(10)
    expect((await at(nonce, 'http://spam')).statusCode).toBe(422)
    later(86_400)
    expect((await at(nonce)).statusCode).toBe(422)
    expect(taken).toHaveLength(before)
  })
  test('signs no table takes are named beside their field, and taken out of what is shown again', async () => {
    const { statusCode, body } = await send('a\u0000b\ud800')
    expect([statusCode, body.includes('>ab'), body.includes('href="#text"')]).toEqual([422, true, true])
  })
  test('a flood is told when the next may come; another network is not shut out', async () => {
    const address = '10.7.0.1'
    for (const _ of [1, 2, 3]) expect((await send('话', address)).statusCode).toBe(200)
    const sent = await open(address, '第四句')
    const over = await post(address, sent)
    expect([over.statusCode, over.body.includes('>第四句</textarea')]).toEqual([429, true])
    expect(Number(over.headers['retry-after'])).toBeLessThanOrEqual(60)
    expect((await send('话', '10.7.0.2')).statusCode).toBe(200)
    later(60)
    expect((await send('话', address)).statusCode).toBe(200)
  })
  test('files, so many and so large', async () => {
    const sendFiles = async (sizes: number[]) => {
      const address = `10.6.0.${(machine += 1)}`
      const body = new FormData()
      for (const [name, value] of await open(address, '照片')) body.set(name, value)
      for (const size of sizes) body.append('photo', new Blob([Buffer.alloc(size, 1)]), '=cmd|.jpg')
      const request = new Request('http://x', { method: 'POST', body })
      return server.inject({
        method: 'POST',
        url: '/public/1/opinions/new',
        remoteAddress: address,
        headers: { 'content-type': request.headers.get('content-type') ?? '' },
        payload: Buffer.from(await request.arrayBuffer()),
      })
    }
    expect((await sendFiles([0, 5000, 900_000])).statusCode).toBe(200)
    expect(taken.at(-1)?.files).toEqual([5000, 900_000])
    const large = await sendFiles([2_000_000])
    expect([large.statusCode, large.body.includes('每个最多 1 MB')]).toEqual([422, true])
    expect((await sendFiles([5, 5, 5])).body).toContain('最多 2 个文件')
    expect((await sendFiles([5, 5, 5, 5, 5, 5, 5])).statusCode).toBe(422)
  })
  test('what is not a form, or too large for one, is answered with a page', async () => {
    for (const [type, payload] of [
      ['application/json', '{}'],
      ['text/plain', 'x'],
      ['multipart/form-data', 'x'],
      ['application/x-www-form-urlencoded', `text=${'x'.repeat(300_000)}`],
    ] as const) {
      const { statusCode, body } = await server.inject({
        method: 'POST',
        url: '/public/1/opinions/new',
        headers: { 'content-type': type },
        payload,
      })
      expect([type, statusCode >= 400 && statusCode < 500, body.includes('<h1>')]).toEqual([type, true, true])
    }
  })
})

test('the style is small', () => expect(readFileSync(new URL('style.ts', import.meta.url)).length).toBeLessThan(12_000))

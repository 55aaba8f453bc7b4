import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { metadataIn } from '../platform/pictures/index.ts'
import { testApi } from './testing.ts'

const api = await testApi()
const { congressId, browsers, organs, deputies } = await api.congress()
const other = await api.congress()
const { deputy, staff } = browsers
const water = browsers['organ-head']

type Body = Record<string, unknown>
const asList = (value: unknown) => value as Body[]
/** Seconds pass, as they do while somebody writes. */
const later = (seconds: number) => void (api.clock.now = new Date(api.clock.now.getTime() + seconds * 1000))
const at = (path: string, congress = congressId) => `/public/${congress}/opinions${path}`

let machine = 0
const somewhere = () => `10.2.${Math.floor(machine / 250)}.${(machine++ % 250) + 1}`

interface Sending {
  readonly files?: readonly { field: string; name: string; bytes: Uint8Array }[]
  readonly address?: string
  readonly form?: string
}

const nonceAt = async (url: string) => {
  const { body } = await api.server.inject(url)
  return /name="form" value="([^"]+)"/.exec(body)?.[1] ?? ''
}

/** What a browser sends of a form with files. */
function inParts(fields: Readonly<Record<string, string>>, files: NonNullable<Sending['files']>) {
  const mark = '----parts'
  const head = (named: string) => `--${mark}\r\nContent-Disposition: form-data; name=${named}\r\n`
  const parts = [
    ...Object.entries(fields).map(([name, value]) => Buffer.from(`${head(`"${name}"`)}\r\n${value}\r\n`)),
    ...files.flatMap(({ field, name, bytes }) => [
      Buffer.from(`${head(`"${field}"; filename="${name}"`)}Content-Type: application/octet-stream\r\n\r\n`),
      Buffer.from(bytes),
      Buffer.from('\r\n'),
    ]),
    Buffer.from(`--${mark}--\r\n`),
  ]
  return { payload: Buffer.concat(parts), headers: { 'content-type': `multipart/form-data; boundary=${mark}` } }
}

async function says(
  { text = '', ...rest }: Record<string, string>,
  { files = [], address = somewhere(), form }: Sending = {},
) {
  const nonce = form ?? (await nonceAt(at('/new')))
  later(10)
  const parts = inParts({ form: nonce, website: '', said: text, ...rest }, files)
  return api.server.inject({ method: 'POST', url: at('/new'), remoteAddress: address, ...parts })
}
const post = (path: string, fields: Record<string, string>, address = somewhere()) =>
  api.server.inject({
    method: 'POST',
    url: at(path),
    remoteAddress: address,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(fields).toString(),
  })
const codeIn = (body: string) => /class="code">([^<]+)</.exec(body)?.[1] ?? ''
const look = (code: string) => post('/follow', { code })
const listed = async () => asList((await staff.ask('GET', '/opinions?limit=100')).body['rows'])
const total = async () => ((await staff.ask('GET', '/opinions')).body['counts'] as Record<string, number>)['all']
const page = async (id: unknown, by = staff) => (await by.ask('GET', `/opinions/${String(id)}`)).body
const act = async (id: unknown, name: string, body: Body, by = staff) => {
  const { version } = await page(id)
  const answer = await by.ask('POST', `/opinions/${String(id)}/${name}`, { version, ...body })
  expect([name, answer.status, answer.body['code']]).toEqual([name, 200, undefined])
}
/** By her code: what the page she is shown carries, and what she adds to it. */
async function byCode(code: string, fields: Record<string, string>) {
  const { body } = await look(code)
  const form = /name="form" value="([^"]+)"/.exec(body)?.[1] ?? ''
  later(10)
  return post('/mine', { form, website: '', code, ...fields })
}
/** Says something new, and tells under which code and id. */
async function said(fields: Record<string, string> = {}, sending: Sending = {}) {
  const reply = await says({ text: `路灯坏了 ${machine}，请看看`, ...fields }, sending)
  const code = codeIn(reply.body)
  expect([reply.statusCode, code]).toEqual([200, expect.stringMatching(/^[2-9A-HJ-NP-Z]{5}-[2-9A-HJ-NP-Z]{5}$/)])
  return { code, id: (await listed())[0]?.['id'], reply }
}

const photo = (extra: object = {}) =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: '#385' } })
    .jpeg()
    .withExif({ IFD0: { Copyright: 'nobody' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '30/1 10/1 0/1' }, ...extra })
    .toBuffer()

describe('提意见: one page, no account, no script', () => {
  test('the form is light, holds no script, leaves no cookie', async () => {
    const reply = await api.server.inject(at('/new'))
    expect(reply.statusCode).toBe(200)
    expect(reply.body).not.toContain('<script')
    expect(reply.headers['set-cookie']).toBeUndefined()
    expect(reply.headers['cache-control']).toBe('no-store')
    expect(Buffer.byteLength(reply.body)).toBeLessThan(30_000)
    const toHer = await api.server.inject(at(`/new?deputy=${deputies.li}`))
    expect(toHer.body).toContain('李秀兰')
    expect((await api.server.inject(at('/new?deputy=nobody'))).statusCode).toBe(200)
  })

  test('said in a sentence: a code in large print, and by when it is looked at', async () => {
    const { reply, code } = await said({ text: '柳河村桥头路灯不亮' })
    expect(reply.body).toContain('2026年3月4日')
    expect(reply.headers['cache-control']).toBe('no-store')
    const mine = await look(code.toLowerCase().replace('-', ' '))
    expect(mine.body).toContain('柳河村桥头路灯不亮')
    expect(mine.body).toContain('已收到')
  })

  test('sent twice it is one, with one code; the same words from anywhere within a day are one', async () => {
    const form = await nonceAt(at('/new'))
    const both = await Promise.all([1, 2].map(() => says({ text: '二组水渠堵了' }, { form })))
    expect(new Set(both.map(({ body }) => codeIn(body))).size).toBe(1)
    const before = await total()
    const again = await says({ text: '二组 水渠，堵了！' })
    expect([again.statusCode, codeIn(again.body)]).toEqual([200, ''])
    expect(again.body).toContain('已经收到过')
    expect(await total()).toBe(before)
    later(86_400)
    for (const role of ['staff', 'deputy', 'organ-head'] as const) await browsers[role].signIn(`${role}-${congressId}`)
    expect(codeIn((await says({ text: '二组水渠堵了' })).body)).not.toBe('')
  })

  test('nothing said is not taken, and says so beside the field', async () => {
    const before = await total()
    const reply = await says({ text: '  ', name: '柳小满' })
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toContain('id="said-wrong"')
    expect(reply.body).toContain('柳小满')
    expect((await says({ text: '写'.repeat(2001) })).statusCode).toBe(422)
    expect((await says({ text: '请打给我', call: 'yes' })).body).toContain('留下电话')
    expect(await total()).toBe(before)
  })

  test('HTML and script in every field come back as text, and reach the desk as typed', async () => {
    const evil = '<script>alert(1)</script><img src=x onerror=alert(1)>'
    const fields = { text: evil, place: evil, name: '<b>x</b>', phone: '"><script>', kind: evil, subject: evil }
    const { id, code } = await said({ ...fields, text: `${evil}甲` })
    const mine = (await look(code)).body
    expect(mine).not.toContain('<script')
    expect(mine).toContain('&lt;script&gt;')
    const kept = await page(id)
    expect(kept).toMatchObject({ text: `${evil}甲`, kind: 'proposal', subject: 'other' })
    const wrong = await says({ ...fields, text: '', call: 'yes' })
    expect(wrong.body).not.toContain('<script')
  })
})

describe('photos and voice', () => {
  const files = async (...named: [field: string, name: string, bytes: Uint8Array][]) => ({
    files: named.map(([field, name, bytes]) => ({ field, name, bytes })),
  })

  test('a photo alone is enough; the place it was taken at is gone', async () => {
    const bytes = await photo()
    expect(await metadataIn(bytes)).toContain('exif')
    const { id } = await said({ text: '' }, await files(['photos', 'a.jpg', bytes]))
    const [file] = asList((await page(id))['files'])
    const { bytes: kept } = await api.house.read(congressId, (tx) =>
      tx
        .selectFrom('files.file as file')
        .innerJoin('files.blob as blob', 'blob.sha256', 'file.sha256')
        .select('blob.bytes')
        .where('file.id', '=', String(file?.['fileId']))
        .executeTakeFirstOrThrow(),
    )
    expect(await metadataIn(kept)).toEqual([])
  })

  test('a spreadsheet named .jpg is refused with a sentence, and nothing is kept of it', async () => {
    const before = await total()
    const sheet = Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.from('[Content_Types].xml xl/workbook.xml')])
    const reply = await says({ text: '见表格' }, await files(['photos', 'a.jpg', sheet]))
    expect([reply.statusCode, codeIn(reply.body)]).toEqual([422, ''])
    expect(reply.body).toContain('不是照片')
    expect(reply.body).toContain('见表格')
    const voice = await says({ text: '见录音' }, await files(['voice', 'a.mp3', sheet]))
    expect(voice.body).toContain('id="voice-wrong"')
    expect(await total()).toBe(before)
    const kept = await api.house.read(congressId, (tx) =>
      tx.selectFrom('files.file').select('id').where('subject_id', 'is', null).execute(),
    )
    expect(kept).toEqual([])
  })

  test('more than 20 MB, and more than three, are refused with a sentence', async () => {
    const large = await says({ text: '大' }, await files(['photos', 'a.jpg', new Uint8Array(20_000_001)]))
    expect([large.statusCode, codeIn(large.body)]).toEqual([422, ''])
    expect(large.body).toContain('20 MB')
    const bytes = await photo()
    const many = await says(
      { text: '多' },
      await files(...[1, 2, 3, 4].map((n) => ['photos', `${n}.jpg`, bytes] as [string, string, Uint8Array])),
    )
    expect(many.body).toContain('最多 3 张')
  })

  test('a voice is known by its bytes; an organ gets photo and voice only once somebody has looked at them', async () => {
    const voice = Buffer.concat([Buffer.from('#!AMR\n'), Buffer.alloc(40, 0x3c)])
    const { id } = await said({}, await files(['voice', 'message.jpg', voice], ['photos', 'a.jpg', await photo()]))
    expect(
      asList((await page(id))['files'])
        .map(({ mediaType }) => mediaType)
        .toSorted(),
    ).toEqual(['audio/amr', 'image/jpeg'])
    await act(id, 'hand-on', { organId: organs.water, note: '请办' })
    expect((await page(id, water))['files']).toEqual([])
    const [file] = asList((await page(id))['files'])
    expect((await water.ask('GET', `/files/${String(file?.['fileId'])}`)).status).toBe(404)
  })
})

describe('who said it', () => {
  test('stands nowhere but behind a look; the organ sees it only if she allowed it', async () => {
    const { id } = await said({ text: '井水发黄', name: '柳小满', phone: '13800001111', toOrgan: 'yes' })
    const { id: shy } = await said({
      text: '井水发黑',
      name: '白苇生',
      phone: '13800002222',
      toOrgan: 'yes',
      anonymous: 'yes',
    })
    for (const each of [id, shy]) await act(each, 'hand-on', { organId: organs.water, note: '请办' })
    for (const path of ['/opinions', `/opinions/${String(id)}`, `/opinions/${String(shy)}`])
      expect(JSON.stringify([(await staff.ask('GET', path)).body, (await water.ask('GET', path)).body])).not.toMatch(
        /柳小满|13800001111|白苇生/,
      )
    const ask = (each: unknown) => water.ask('POST', `/opinions/${String(each)}/person`, { reason: 'verify' })
    expect((await ask(id)).body).toMatchObject({ name: '柳小满' })
    expect((await ask(shy)).body['code']).toBe('opinion-person-not-yours')
  })

  test('she may have it erased by her code, and take her opinion back until it is answered', async () => {
    const { id, code } = await said({ text: '垃圾没人收', name: '柳小满' })
    expect((await byCode(code, { act: 'forget' })).body).toContain('已经删除')
    expect(await page(id)).toMatchObject({ state: 'received' })
    expect((await byCode(code, { act: 'withdraw' })).body).toContain('已经撤回')
    expect(await page(id)).toMatchObject({ state: 'withdrawn' })
    const person = await staff.ask('POST', `/opinions/${String(id)}/person`, { reason: 'verify' })
    expect(person.body['code']).toBe('opinion-nobody-known')
  })
})

describe('by her code she sees, adds, rates', () => {
  test('answered: told at once, rated once; not satisfied it is handled once more', async () => {
    const { id, code } = await said({ text: '桥栏杆断了', publish: 'yes' })
    await byCode(code, { act: 'add', word: '昨天又断一根' })
    expect((await byCode(code, { act: 'add', word: '再补' })).statusCode).toBe(422)
    await act(id, 'hand-on', { organId: organs.water, note: '请办' })
    await act(id, 'answer', { text: '本周内修好。' }, water)
    const told = (await look(code)).body
    expect(told).toContain('本周内修好')
    expect(told).toContain('水利局')
    expect(told).toContain('昨天又断一根')
    expect((await byCode(code, { act: 'rate' })).body).toContain('请选一项')
    expect((await byCode(code, { act: 'rate', grade: 'dissatisfied' })).body).toContain('id="reason-wrong"')
    expect((await byCode(code, { act: 'rate', grade: 'dissatisfied', reason: '没来人' })).body).toContain('谢谢')
    expect(await page(id)).toMatchObject({ state: 'with-organ', round: 2 })
    expect((await byCode(code, { act: 'rate', grade: 'satisfied' })).statusCode).toBe(422)
    await act(id, 'answer', { text: '已修好。' }, water)
    const both = await Promise.all([1, 2].map(() => byCode(code, { act: 'rate', grade: 'satisfied' })))
    expect(both.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 422])
    expect(await page(id)).toMatchObject({ state: 'settled', ratings: [{ byHerself: true }, { grade: 'satisfied' }] })
  })

  test('a guessed code and an unknown one are answered alike; guessing is slowed; no code stands in an address', async () => {
    const { code } = await said()
    const [wrong, none] = [await look('AAAAA-AAAAA'), await look('x')]
    const bare = (body: string) => body.replaceAll(/name="form" value="[^"]+"|value="(AAAAA-AAAAA|x)"/g, '')
    expect([wrong.statusCode, none.statusCode]).toEqual([422, 422])
    expect(bare(wrong.body)).toBe(bare(none.body))
    expect((await look(code)).statusCode).toBe(200)
    const address = somewhere()
    const tries = []
    for (let each = 0; each < 40; each++)
      tries.push((await post('/follow', { code: `AAAAA-${each}` }, address)).statusCode)
    expect(tries).toContain(429)
    expect((await api.server.inject({ url: `/public/${other.congressId}/opinions/follow` })).statusCode).toBe(200)
    const elsewhere = await api.server.inject({
      method: 'POST',
      url: at('/follow', other.congressId),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ code }).toString(),
    })
    expect(elsewhere.statusCode).toBe(422)
  })
})

describe('floods', () => {
  test('a thousand posts from one address: few get in, and others still do', async () => {
    const [before, address] = [await total(), somewhere()]
    const form = await nonceAt(at('/new'))
    later(10)
    const codes: number[] = []
    const post = async (each: number) => {
      const own = form.replace(/.{6}$/, String(each).padStart(6, 'a'))
      const parts = inParts({ form: own, said: `洪水 ${each}` }, [])
      const sent = await api.server.inject({ method: 'POST', url: at('/new'), remoteAddress: address, ...parts })
      codes.push(sent.statusCode)
    }
    // As one machine sends them: ten at a time.
    for (let each = 0; each < 1000; each += 10)
      await Promise.all(Array.from({ length: 10 }, (_, one) => post(each + one)))
    const came = Number(await total()) - Number(before)
    expect(came).toBeGreaterThan(0)
    expect(came).toBeLessThanOrEqual(20)
    expect(codes.filter((status) => status >= 500)).toEqual([])
    expect(codeIn((await says({ text: '正常的一件' })).body)).not.toBe('')
  })

  test('too many wait to be looked at: a sentence says where to go, nothing is lost of what was typed', async () => {
    await api.house.write(congressId, (tx) =>
      tx
        .insertInto('organs.setting')
        .values({
          congress_id: congressId,
          key: 'opinions.unlooked-at-most',
          value: JSON.stringify(1),
          citation: JSON.stringify({ law: { zh: '本级规定', en: 'own rule' }, number: '1', asOf: '2026-01-01' }),
          set_at: api.clock.now,
          set_by: '文书',
        })
        .execute(),
    )
    const reply = await says({ text: '收不下的一件' })
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toContain('联络站')
    expect(reply.body).toContain('收不下的一件')
    await api.house.write(congressId, (tx) =>
      tx.deleteFrom('organs.setting').where('key', '=', 'opinions.unlooked-at-most').execute(),
    )
  })
})

describe('公开: only what she allowed and moderation admitted', () => {
  test('moderation finds the telephone and asks; what is public shows neither that nor who she is', async () => {
    const { id } = await said({ text: '三组路灯不亮，电话 13900003333', name: '柳小满', publish: 'yes' })
    const { id: unshown } = await said({ text: '不要公开的一件' })
    for (const each of [id, unshown]) {
      await act(each, 'forward', {})
      await act(each, 'answer', { text: '已换灯泡。' })
    }
    const list = async () => (await api.server.inject(at('.json'))).body
    expect(await list()).not.toContain('路灯不亮')
    const waiting = asList((await staff.ask('GET', '/moderation?limit=100')).body['rows'])
    for (const { id: itemId, subject } of waiting.filter((row) => String(row['title']).includes('三组路灯'))) {
      await staff.ask('POST', `/moderation/${String(itemId)}/lock`, {})
      const { body: original } = await staff.ask('POST', `/moderation/${String(itemId)}/original`, {})
      const { version } = (await staff.ask('GET', `/moderation/${String(itemId)}`)).body
      const admitted = await staff.ask('POST', `/moderation/${String(itemId)}/admit`, { version })
      if (subject !== 'opinion') continue
      expect(admitted.body['code']).toBe('shown-personal-data')
      const spans = asList(original['found']).map(({ kind: _, ...span }) => span)
      expect((await staff.ask('POST', `/moderation/${String(itemId)}/redact`, { version, spans })).status).toBe(200)
    }
    later(120)
    const shown = await list()
    expect(shown).toContain('三组路灯不亮')
    expect(shown).toContain('已换灯泡')
    expect(shown).not.toMatch(/13900003333|柳小满|不要公开/)
    const one = await api.server.inject(at(`/${String(id)}`))
    expect([one.statusCode, one.body.includes('13900003333')]).toEqual([200, false])
    expect((await api.server.inject(at(`/${String(unshown)}`))).statusCode).toBe(404)
    expect((await api.server.inject(at('.atom'))).body).toContain('三组路灯不亮')
    expect((await deputy.ask('GET', `/opinions/${String(id)}`)).status).toBe(404)
  })
})

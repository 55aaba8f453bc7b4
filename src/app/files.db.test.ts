import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../platform/database/id.ts'
import { mostUnattached } from '../platform/files/limits.ts'
import { sessionCookie } from '../platform/http/route.ts'
import type { Browser } from '../platform/identity/testing.ts'
import { round } from './round.ts'
import { testApi, type TestCongress } from './testing.ts'

const api = await testApi()
let town: TestCongress
let other: TestCongress
let li: Browser
beforeAll(async () => {
  town = await api.congress()
  other = await api.congress('township')
  li = town.browsers.deputy
})

const jpeg = (words = newId()) => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from(words)])

const request = (by: Browser, method: 'GET' | 'PUT', id: string, more: object = {}) =>
  api.server.inject({
    method,
    url: `/api/files/${id}`,
    cookies: { [sessionCookie]: by.token ?? '' },
    ...more,
  })
const upload = (by: Browser, bytes: Buffer, { id = newId(), name = '现场.jpg' } = {}) =>
  request(by, 'PUT', id, {
    query: { name },
    headers: { 'content-type': 'application/octet-stream' },
    payload: bytes,
  })
const sent = async (by: Browser, bytes = jpeg()): Promise<string> => (await upload(by, bytes)).json().id
const fetched = (by: Browser, id: string, headers = {}) => request(by, 'GET', id, { headers })
const statuses = (id: string, ...by: Browser[]) =>
  Promise.all(by.map(async (each) => (await fetched(each, id)).statusCode))

async function draft(): Promise<string> {
  const id = newId()
  const paper = { id, title: '修复东干渠', facts: '渗漏二百米。', proposal: '列入计划。' }
  await li.ask('POST', '/suggestions', paper)
  return id
}
const attach = (by: Browser, paper: string, fileId: string, more: object = {}) =>
  by.ask('POST', `/papers/${paper}/attachments`, { fileId, kind: 'photo', caption: '渗漏处', ...more })
const count = async (table: 'files.file' | 'files.blob') =>
  (
    await api.house.read(town.congressId, (db) =>
      db
        .selectFrom(table)
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow(),
    )
  ).n

describe('what is taken', () => {
  test('a page named .jpg is refused, with the sentence that says what is taken', async () => {
    const answer = await upload(li, Buffer.from('<!doctype html><script>alert(1)</script>'))
    expect([answer.statusCode, answer.json().code]).toEqual([422, 'file-of-another-kind'])
    expect(answer.json().detail).toContain('以文件内容为准')
  })
  test('nothing at all, too much, and what is sent as JSON', async () => {
    expect((await upload(li, Buffer.alloc(0))).json().code).toBe('file-empty')
    const large = Buffer.alloc(10 * 1024 * 1024 + 1, jpeg('x'))
    expect((await upload(li, large)).json().code).toBe('file-too-large')
    expect((await upload(li, Buffer.alloc(11 * 1024 * 1024))).statusCode).toBe(413)
    expect((await request(li, 'PUT', newId(), { query: { name: 'a.jpg' }, payload: {} })).statusCode).toBe(400)
  })
  test('bytes are no body of an endpoint that takes JSON', async () => {
    const { statusCode } = await api.server.inject({
      method: 'POST',
      url: `/api/suggestions`,
      cookies: { [sessionCookie]: li.token ?? '' },
      headers: { 'content-type': 'application/octet-stream' },
      payload: Buffer.from(JSON.stringify({ id: newId(), title: '修渠' })),
    })
    expect(statusCode).toBe(400)
  })
  test('the same bytes are kept once, and a file sent twice is one file', async () => {
    const [files, blobs] = [await count('files.file'), await count('files.blob')]
    const bytes = jpeg()
    const id = newId()
    for (const _ of [1, 2]) expect((await upload(li, bytes, { id })).statusCode).toBe(200)
    await upload(li, bytes)
    expect([await count('files.file'), await count('files.blob')]).toEqual([files + 2, blobs + 1])
    expect((await upload(li, jpeg(), { id })).json().code).toBe('file-id-taken')
  })
  test('an account that attaches nothing cannot go on sending', async () => {
    await api.house.write(town.congressId, async (tx) => {
      const file = await tx.selectFrom('files.file').selectAll().limit(1).executeTakeFirstOrThrow()
      const handler = await tx
        .selectFrom('identity.account')
        .select('id')
        .where('username', '=', `organ-handler-${town.congressId}`)
        .executeTakeFirstOrThrow()
      const heavy = { ...file, id: newId(), uploaded_by: handler.id, size: mostUnattached }
      await tx.insertInto('files.file').values(heavy).execute()
    })
    expect((await upload(town.browsers['organ-handler'], jpeg())).json().code).toBe('too-much-unattached')
  })
})

describe('how it is served', () => {
  test('as what it is, never as a page; kept on the reader’s device only; not sent twice', async () => {
    const bytes = jpeg()
    const id = await sent(li, bytes)
    const { headers, rawPayload } = await fetched(li, id)
    expect(rawPayload.equals(bytes)).toBe(true)
    expect(headers).toMatchObject({
      'content-type': 'image/jpeg',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-cache',
      'content-security-policy': "default-src 'none'; sandbox",
    })
    expect(headers['content-disposition']).toBe(`inline; filename*=UTF-8''${encodeURIComponent('现场.jpg')}`)
    const again = await fetched(li, id, { 'if-none-match': headers.etag })
    expect([again.statusCode, again.rawPayload.length]).toEqual([304, 0])
  })
  test('a document is saved, not shown', async () => {
    const id = await sent(li, Buffer.from('%PDF-1.7 …'))
    expect((await fetched(li, id)).headers['content-disposition']).toMatch(/^attachment; .*\.pdf$/)
  })
})

describe('who may read it', () => {
  test('not attached yet: whoever sent it, and nobody else', async () => {
    const id = await sent(li)
    const { staff, chair } = town.browsers
    expect(await statuses(id, li, staff, chair, other.browsers.deputy)).toEqual([200, 404, 404, 404])
  })
  test('attached to a draft: those who write it; handed in: the office too; never another organ or congress', async () => {
    const paper = await draft()
    const id = await sent(li)
    expect((await attach(li, paper, id)).status).toBe(200)
    const { staff } = town.browsers
    const handler = town.browsers['organ-handler']
    const theirs = other.browsers.staff
    expect(await statuses(id, li, staff, handler, theirs)).toEqual([200, 404, 404, 404])
    await li.ask('POST', `/suggestions/${paper}/submit`, { version: 1 })
    expect(await statuses(id, li, staff, handler, theirs)).toEqual([200, 200, 404, 404])
  })
  test('somebody else’s file is not attached, nor one of another congress', async () => {
    const paper = await draft()
    const theirs = await sent(town.browsers.staff)
    const abroad = await sent(other.browsers.deputy)
    for (const id of [theirs, abroad, newId()]) expect((await attach(li, paper, id)).status).toBe(404)
  })
  test('attached once it is the first paper’s, and is not attached to a second', async () => {
    const [first, second] = [await draft(), await draft()]
    const id = await sent(li)
    for (const _ of [1, 2]) expect((await attach(li, first, id)).status).toBe(200)
    expect((await attach(li, second, id)).body['code']).toBe('attached-elsewhere')
    expect((await li.ask('GET', `/papers/${first}/drafting`)).body['attachments']).toHaveLength(1)
  })
  test('the original of a paper entered by staff is for the office and its deputy, not for organs', async () => {
    const { staff } = town.browsers
    const paper = newId()
    const words = { id: paper, leadDeputyId: town.deputies.li, title: '修路', facts: '坑洼', proposal: '铺油' }
    await staff.ask('POST', '/suggestions', words)
    const enter = () => staff.ask('POST', `/papers/${paper}/paper-names`, { deputies: [town.deputies.wang] })
    expect((await enter()).body['code']).toBe('original-missing')
    const id = await sent(staff)
    expect((await attach(staff, paper, id, { kind: 'paper-original' })).status).toBe(200)
    expect((await enter()).body).toEqual({ entered: 1 })
    await staff.ask('POST', `/suggestions/${paper}/submit`, { version: 1 })
    const handler = town.browsers['organ-handler']
    await api.house.write(town.congressId, async (tx) => {
      await tx.updateTable('docket.matter').set({ state: 'handling' }).where('id', '=', paper).execute()
      const organ = { organ_id: town.organs.water }
      await tx.updateTable('suggestions.suggestion').set(organ).where('id', '=', paper).execute()
    })
    expect((await handler.ask('GET', `/papers/${paper}/drafting`)).body).toMatchObject({ signed: 1, attachments: [] })
    expect(await statuses(id, staff, li, handler)).toEqual([200, 200, 404])
  })
})

describe('调研记录', () => {
  const study = { beganOn: '2026-02-20', endedOn: '2026-02-21', place: '东干渠', whom: '养护员', found: '渗漏。' }
  test('saved twice it is one; with its photos it is taken out; nobody else’s paper takes its id', async () => {
    const paper = await draft()
    const studyId = newId()
    const path = `/papers/${paper}/field-studies/${studyId}`
    for (const found of ['渗漏。', '渗漏二百米。'])
      expect((await li.ask('PUT', path, { ...study, found })).status).toBe(200)
    const id = await sent(li)
    await attach(li, paper, id, { studyId, takenOn: '2026-02-20', takenAt: '桩号 3+200' })
    const drafting = async () => (await li.ask('GET', `/papers/${paper}/drafting`)).body
    expect(await drafting()).toMatchObject({
      fieldStudies: [{ id: studyId, found: '渗漏二百米。' }],
      attachments: [{ fileId: id, studyId, takenAt: '桩号 3+200' }],
    })
    const elsewhere = await li.ask('PUT', `/papers/${await draft()}/field-studies/${studyId}`, study)
    expect(elsewhere.status).toBe(404)
    expect((await li.ask('DELETE', path)).status).toBe(200)
    expect(await drafting()).toMatchObject({ fieldStudies: [], attachments: [] })
    // Taken out, it is his own again until it is swept.
    expect(await statuses(id, li, town.browsers.staff)).toEqual([200, 404])
  })
  test('what is to come has found nothing', async () => {
    const path = `/papers/${await draft()}/field-studies/${newId()}`
    const { body } = await li.ask('PUT', path, { ...study, endedOn: '2026-03-03' })
    expect(body['code']).toBe('study-to-come')
  })
})

describe('what was sent and never attached', () => {
  test('goes after a week, with its bytes, unless another file bears them; what is attached stays', async () => {
    const paper = await draft()
    const [lost, shared, kept] = [jpeg(), jpeg(), jpeg()]
    const [lostId, sharedId, attachedId] = [await sent(li, lost), await sent(li, shared), await sent(li, shared)]
    await attach(li, paper, attachedId)
    const keptId = await sent(li, kept)
    await attach(li, paper, keptId)
    await round(api.house, new Date('2026-03-09T09:00:00+08:00'))
    expect(await statuses(lostId, li)).toEqual([200])
    await round(api.house, new Date('2026-03-09T11:00:00+08:00'))
    expect(await statuses(lostId, li)).toEqual([404])
    expect(await statuses(sharedId, li)).toEqual([404])
    expect(await statuses(attachedId, li)).toEqual([200])
    expect(await statuses(keptId, li)).toEqual([200])
  })
})

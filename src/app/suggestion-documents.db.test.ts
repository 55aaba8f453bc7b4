import { beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '../congress/organs/words.ts'
import { replyTo } from '../congress/suggestions/handling/testing.ts'
import { newId } from '../platform/database/id.ts'
import { linesOf, measuring } from '../platform/documents/testing.ts'
import { sessionCookie } from '../platform/http/route.ts'
import { testApi, type TestCongress } from './testing.ts'

const api = await testApi()
let town: TestCongress
let other: TestCongress
let id: string

const got = (by: { token?: string | null }, url: string) =>
  api.server.inject({ method: 'GET', url: `/api/suggestions/${url}`, cookies: { [sessionCookie]: by.token ?? '' } })
const asked = (role: Role, of: string) => got(town.browsers[role], `${id}/documents/${of}`)

beforeAll(async () => {
  town = await api.congress()
  other = await api.congress('township')
  const { deputy, staff, 'organ-handler': organ, 'organ-head': head } = town.browsers
  id = newId()
  const draft = { id, title: '修复东干渠', facts: '渗漏二百米', proposal: '修', wishedOrgan: '' }
  const acts = [
    () => deputy.ask('POST', '/suggestions', draft),
    () => deputy.ask('POST', `/suggestions/${id}/submit`, { version: 1 }),
    () => staff.ask('POST', `/suggestions/${id}/assign`, { version: 2, organId: town.organs.water }),
  ]
  for (const act of acts) expect(await act()).toMatchObject({ status: 200 })
  // Nothing to make a letter of before there is a reply.
  expect((await asked('staff', 'reply-letter/pdf')).statusCode).toBe(404)
  await organ.ask('POST', `/suggestions/${id}/sign`, { version: 3 })
  await head.ask('POST', `/suggestions/${id}/reply`, { version: 4, ...replyTo({ proposal: '修' }) })
})

describe('答复函', () => {
  test.each(['deputy', 'staff', 'organ-handler'] as const)('%s 可以取得 Word 和 PDF', async (role) => {
    const [word, pdf] = [await asked(role, 'reply-letter/docx'), await asked(role, 'reply-letter/pdf')]
    expect([word.statusCode, pdf.statusCode]).toEqual([200, 200])
    expect(word.rawPayload.subarray(0, 2).toString()).toBe('PK')
    expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
    expect(decodeURIComponent(String(pdf.headers['content-disposition']))).toContain('答复函')
    expect(pdf.headers['content-type']).toBe('application/pdf')
  })

  test.skipIf(!measuring)('写的是记录里的答复', async () => {
    const { rawPayload } = await asked('deputy', 'reply-letter/pdf')
    const said = linesOf(rawPayload)
      .flat()
      .map(({ text }) => text)
      .join('')
    for (const words of [
      '修复东干渠',
      '现逐条答复如下。',
      '已经办成。已于上月完工。',
      '联系人：张股长，电话：0571-1234567',
    ])
      expect(said).toContain(words)
  })

  test('别的人大看不到，没有的公文不编造，不认识的种类不接受', async () => {
    expect((await got(other.browsers.staff, `${id}/documents/reply-letter/pdf`)).statusCode).toBe(404)
    expect((await asked('staff', 'extension-notice/pdf')).statusCode).toBe(404)
    expect((await asked('staff', 'secret-letter/pdf')).statusCode).toBe(400)
    expect((await asked('staff', 'reply-letter/exe')).statusCode).toBe(400)
  })
})

test('空白表和填好的表都能打印', async () => {
  const blank = await got(town.browsers.deputy, 'blank-form/pdf')
  const filled = await asked('deputy', 'suggestion-form/pdf')
  expect([blank.statusCode, filled.statusCode]).toEqual([200, 200])
  if (!measuring) return
  const [empty, written] = [linesOf(blank.rawPayload), linesOf(filled.rawPayload)]
  expect([empty.length, written.length]).toEqual([2, 2])
  const said = (pages: typeof empty) =>
    pages
      .flat()
      .map(({ text }) => text)
      .join('')
  expect(said(written)).toContain('渗漏二百米')
  expect(said(empty)).not.toContain('渗漏二百米')
})

import { beforeAll, describe, expect, test } from 'vitest'
import { replyTo } from '../congress/suggestions/handling/testing.ts'
import { newId } from '../platform/database/id.ts'
import { testApi, type TestCongress } from './testing.ts'

const api = await testApi()
let town: TestCongress
let id: string
const labels = {
  E: { zh: '已办成', en: 'done' },
  F: { zh: '正在办', en: 'under way' },
  G: { zh: '说明情况', en: 'explained' },
}
const citation = { law: '试验县办法', number: '第八条', asOf: '2025-01-01' }
const own = {
  'class-labels': labels,
  'solved-classes': 'E',
  'promising-classes': 'F',
  'explaining-classes': 'G',
} as const

beforeAll(async () => {
  town = await api.congress()
  const { deputy, staff, 'organ-head': organ } = town.browsers
  id = newId()
  for (const [key, value] of Object.entries(own))
    expect(await staff.ask('PUT', `/settings/suggestions.${key}`, { value, citation })).toMatchObject({ status: 200 })
  const paper = { id, title: '关于修复东干渠的建议', facts: '渗漏', proposal: '修渠', category: '水利' }
  const good = { version: 4, ...replyTo({ proposal: paper.proposal }) }
  for (const act of [
    () => deputy.ask('POST', '/suggestions', paper),
    () => deputy.ask('POST', `/suggestions/${id}/submit`, { version: 1 }),
    () => staff.ask('POST', `/suggestions/${id}/assign`, { version: 2, organId: town.organs.water }),
    () => organ.ask('POST', `/suggestions/${id}/sign`, { version: 3 }),
  ])
    expect(await act()).toMatchObject({ status: 200 })
  expect(await organ.ask('POST', `/suggestions/${id}/reply`, good)).toMatchObject({
    status: 422,
    body: { code: 'no-such-class' },
  })
  expect(await organ.ask('POST', `/suggestions/${id}/reply`, { ...good, resultClass: 'E' })).toMatchObject({
    status: 200,
  })
})

describe('本级自定的办理结果类别: a class of the congress’s own is read wherever the paper is', () => {
  const staff = () => town.browsers.staff
  test('on its page and in the list', async () => {
    const page = await staff().ask('GET', `/suggestions/${id}`)
    expect(page).toMatchObject({ status: 200, body: { resultClass: 'E', replies: [{ resultClass: 'E' }] } })
    const list = await staff().ask('GET', '/suggestions')
    expect(list.body['rows']).toMatchObject([{ id, resultClass: 'E' }])
  })
  test('among similar papers', async () => {
    const asked = `title=${encodeURIComponent('关于修复东干渠的建议')}&text=${encodeURIComponent('东干渠渗漏，修渠')}`
    const { status, body } = await staff().ask('GET', `/suggestions/similar?${asked}`)
    expect([status, body['rows']]).toEqual([200, [expect.objectContaining({ id, resultClass: 'E' })]])
  })
  test('in the statistics, where it counts as solved by the congress’s own rule', async () => {
    const { status, body } = await staff().ask('GET', '/suggestions/numbers')
    expect([status, body['total'].figures]).toEqual([200, expect.objectContaining({ replied: 1, solved: 1 })])
  })
  test('brought in from a list', async () => {
    const line = {
      title: '关于修桥的建议',
      units: ['水利局'],
      reply_date: '2024-08-28',
      reply: '已修好',
      result_class: 'F类',
    }
    const file = { fileName: 'list.jsonl', content: Buffer.from(JSON.stringify(line)).toString('base64') }
    const sent = await staff().ask('POST', '/suggestions/import', { ...file, confirm: true })
    expect(sent).toMatchObject({ status: 200, body: { added: 1, problems: [], done: true } })
    const { body } = await staff().ask('GET', '/suggestions')
    expect((body['rows'] as { resultClass: string }[]).map(({ resultClass }) => resultClass).sort()).toEqual(['E', 'F'])
  })
  test('in the table to download', async () => {
    const { status, body } = await staff().ask('GET', '/suggestions/table?format=csv')
    expect(status).toBe(200)
    expect(Buffer.from(body['base64'] as string, 'base64').toString()).toMatch(/关于修复东干渠的建议.*,E,/)
  })
})

import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../platform/database/id.ts'
import { testApi, type TestCongress } from './testing.ts'

const api = await testApi()
let town: TestCongress
beforeAll(async () => {
  town = await api.congress()
})

type Role = keyof TestCongress['browsers']
const done = async (role: Role, method: 'GET' | 'POST', path: string, body?: object) => {
  const reply = await town.browsers[role].ask(method, path, body)
  expect(reply.status, JSON.stringify(reply.body)).toBe(200)
  return reply.body as Record<string, any>
}
const toldOf = async (role: Role, id: string): Promise<string[]> => {
  const { rows } = await done(role, 'GET', '/news')
  const paper = rows.find((row: { id: string }) => row.id === id)
  return paper?.events.map(({ said }: { said: { zh: string } }) => said.zh) ?? []
}

/** Li's paper, handed over to the water office and signed for by it. */
async function handled(): Promise<string> {
  const id = newId()
  await done('deputy', 'POST', '/suggestions', { id, title: '修渠', facts: '漏水', proposal: '修复渠道' })
  await done('deputy', 'POST', `/suggestions/${id}/submit`, { version: 1 })
  await done('staff', 'POST', `/suggestions/${id}/assign`, { version: 2, organId: town.organs.water })
  await done('organ-handler', 'POST', `/suggestions/${id}/sign`, { version: 3 })
  return id
}

describe('动态 through the house', () => {
  test('each is told what others did, once she may know of the paper', async () => {
    const id = await handled()
    expect(await toldOf('deputy', id)).toEqual(['签收', '交办；承办单位：水利局'])
    expect(await toldOf('staff', id)).toEqual(['签收', '提交'])
    expect(await toldOf('organ-head', id)).toEqual(['签收', '交办；承办单位：水利局'])
    expect(await toldOf('organ-handler', id)).toEqual(['交办；承办单位：水利局'])
    expect(await toldOf('party-office', id)).toEqual([])
  })
  test('the deputy is told of an extension with its latest day, reason and measures', async () => {
    const id = await handled()
    const asked = {
      latestDay: '2026-07-20',
      reason: '汛期不能施工',
      measures: '先通干渠',
      doneSoFar: '完成勘测',
      responsible: '张三',
    }
    await done('organ-handler', 'POST', `/suggestions/${id}/ask-extension`, { version: 4, ...asked })
    await done('staff', 'POST', `/suggestions/${id}/extend`, { version: 5 })
    expect((await toldOf('deputy', id))[0]).toBe(
      '同意延期；理由：汛期不能施工；办理措施：先通干渠；期限：2026年7月20日',
    )
  })
  test('what she looked at is no longer new', async () => {
    await handled()
    expect((await done('deputy', 'GET', '/news/count')).unread).toBeGreaterThan(0)
    const { rows } = await done('deputy', 'GET', '/news')
    await done('deputy', 'POST', '/news/read', { upTo: rows[0].latest })
    expect((await done('deputy', 'GET', '/news/count')).unread).toBe(0)
  })
})

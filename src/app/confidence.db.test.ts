import { beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '../congress/organs/words.ts'
import { replyTo } from '../congress/suggestions/handling/testing.ts'
import { newId } from '../platform/database/id.ts'
import { allRoutes } from './rooms.ts'
import { testApi, type TestCongress } from './testing.ts'

const api = await testApi()
let town: TestCongress
beforeAll(async () => {
  town = await api.congress()
})

const secret = '独此一词'
const reading = allRoutes().flatMap(({ contract }) => (contract.method === 'GET' ? [contract] : []))
const moving = { year: 2026, source: '通知', days: [] as object[] }

/** Everything a role can read of one paper and of all lists, as one text. */
async function allThatReads(role: Role, id: string): Promise<string> {
  const browser = town.browsers[role]
  const told: string[] = []
  for (const { path } of reading) {
    const address = path.replace('/api', '').replaceAll(/:\w+/g, id)
    told.push(JSON.stringify((await browser.ask('GET', address)).body))
    told.push(JSON.stringify((await browser.ask('GET', `${address}?search=${encodeURIComponent(secret)}`)).body))
  }
  told.push(JSON.stringify((await browser.ask('POST', '/calendar/preview', moving)).body))
  return told.join('\n')
}

const draft = async (role: Role, body: object): Promise<string> => {
  const { status, body: drafted } = await town.browsers[role].ask('POST', '/suggestions', {
    id: newId(),
    title: '修渠',
    facts: '漏水',
    proposal: '修',
    ...body,
  })
  expect(status).toBe(200)
  return drafted['id'] as string
}

const others = ['staff', 'chair', 'organ-handler', 'organ-head', 'government-office', 'party-office'] as const
const administrators = ['system-admin', 'security-admin', 'audit-admin'] as const

describe('a draft is its author’s', () => {
  test.each([...others, ...administrators])('nothing of it reaches %s', async (role) => {
    const id = await draft('deputy', { title: secret, facts: secret })
    const { body } = await town.browsers.deputy.ask('GET', `/suggestions/${id}`)
    moving.days = [{ day: body['duties'][0].dueOn, kind: 'off', name: '假' }]
    expect((await allThatReads('deputy', id)).includes(secret)).toBe(true)
    expect((await allThatReads(role, id)).includes(secret)).toBe(false)
  })
  test('handed in, it is for the office; what has not been handed over, for no government office yet', async () => {
    const id = await draft('deputy', { title: `已交${secret}` })
    await town.browsers.deputy.ask('POST', `/suggestions/${id}/submit`, { version: 1 })
    for (const role of ['staff', 'chair'] as const)
      expect((await allThatReads(role, id)).includes(`已交${secret}`)).toBe(true)
    expect((await allThatReads('government-office', id)).includes(`已交${secret}`)).toBe(false)
  })
})

describe('a rating never reaches the organ rated', () => {
  test.each(['organ-handler', 'organ-head', 'government-office', 'party-office'] as const)(
    '%s reads neither its grades nor its reason',
    async (role) => {
      const id = await draft('deputy', {})
      const { deputy, staff, 'organ-handler': organ, 'organ-head': head } = town.browsers
      const acts = [
        () => deputy.ask('POST', `/suggestions/${id}/submit`, { version: 1 }),
        () => staff.ask('POST', `/suggestions/${id}/assign`, { version: 2, organId: town.organs.water }),
        () => organ.ask('POST', `/suggestions/${id}/sign`, { version: 3 }),
        () =>
          head.ask('POST', `/suggestions/${id}/reply`, {
            version: 4,
            ...replyTo({ proposal: '修' }),
            text: '已修好',
          }),
        () =>
          deputy.ask('POST', `/suggestions/${id}/rate`, {
            version: 5,
            then: 'accept',
            attitude: 'dissatisfied',
            result: 'basically-satisfied',
            reason: `态度${secret}`,
          }),
      ]
      for (const act of acts) expect((await act()).status).toBe(200)
      expect((await allThatReads('deputy', id)).includes(`态度${secret}`)).toBe(true)
      const told = await allThatReads(role, id)
      expect(told.includes('已修好')).toBe(true)
      expect(told.match(new RegExp(`态度${secret}|"(basically-|dis)?satisfied"`))).toBeNull()
    },
  )
})

describe('what the page offers may be done', () => {
  test.each(['deputy', ...others] as const)('no act offered to %s is shut at the door', async (role) => {
    const byStaff = { leadDeputyId: town.deputies.wang }
    const ids = [await draft('deputy', {}), await draft('staff', byStaff)]
    const paths: Record<string, string> = { accept: 'rate', follow: 'rate', rework: 'rate' }
    for (const id of ids) {
      const { status, body } = await town.browsers[role].ask('GET', `/suggestions/${id}`)
      if (status !== 200) continue
      for (const { act, ruling } of body['offers'] as { act: string; ruling: { permitted: boolean } }[]) {
        if (!ruling.permitted) continue
        const tried = await town.browsers[role].ask('POST', `/suggestions/${id}/${paths[act] ?? act}`, {})
        expect([act, tried.status]).toEqual([act, 400])
      }
    }
  })
})

import { beforeAll, describe, expect, test } from 'vitest'
import { replyTo } from '../congress/suggestions/handling/testing.ts'
import { newId } from '../platform/database/id.ts'
import { hashPassword, openAccount } from '../platform/identity/index.ts'
import { Browser, goodPassword, type Answered } from '../platform/identity/testing.ts'
import { identitySettings } from './rooms.ts'
import { testApi, type TestCongress } from './testing.ts'

const api = await testApi()
let town: TestCongress
let wang: Browser
let roads: Browser
let water: string

async function signedIn(tie: { role: string; deputyId: string | null; organId: string | null }): Promise<Browser> {
  const username = `r-${newId()}`
  const passwordHash = await hashPassword(goodPassword)
  await api.house.write(town.congressId, (tx) =>
    openAccount({ tx, congressId: town.congressId, now: api.clock.now, caller: null }, identitySettings(null), {
      username,
      name: username,
      roles: [tie],
      passwordHash,
      mustChange: false,
    }),
  )
  const browser = new Browser(api.server)
  await browser.signIn(username)
  return browser
}
beforeAll(async () => {
  town = await api.congress()
  wang = await signedIn({ role: 'deputy', deputyId: town.deputies.wang, organId: null })
  roads = await signedIn({ role: 'organ-head', deputyId: null, organId: town.organs.roads })
  water = town.organs.water
})

const paper = { title: '修复东干渠', facts: '渗漏二百米。', analysis: '', proposal: '列入计划。' }
const post = (by: Browser, id: string, act: string, body: object) => by.ask('POST', `/suggestions/${id}/${act}`, body)
const done = async (asking: Promise<Answered>): Promise<Answered> => {
  const answered = await asking
  expect(answered).toMatchObject({ status: 200 })
  return answered
}

async function drafted(): Promise<string> {
  const id = newId()
  await done(town.browsers.deputy.ask('POST', '/suggestions', { id, ...paper }))
  return id
}
async function submitted(): Promise<string> {
  const id = await drafted()
  await done(post(town.browsers.deputy, id, 'submit', { version: 1 }))
  return id
}
async function accepted(): Promise<string> {
  const id = await submitted()
  await done(post(town.browsers.staff, id, 'accept-paper', { version: 2 }))
  return id
}
async function handled(coHandlers: string[] = []): Promise<string> {
  const id = await accepted()
  await done(post(town.browsers.staff, id, 'assign', { version: 3, organId: water, coHandlers }))
  await done(post(town.browsers['organ-head'], id, 'sign', { version: 4 }))
  return id
}
const reply = { version: 5, ...replyTo({ proposal: paper.proposal }) }
async function replied(): Promise<string> {
  const id = await handled()
  await done(post(town.browsers['organ-head'], id, 'reply', reply))
  return id
}

/** Both were answered, neither with a fault. */
async function atOnce(...asking: Promise<Answered>[]): Promise<number[]> {
  const answered = await Promise.all(asking)
  const statuses = answered.map(({ status }) => status)
  for (const status of statuses) expect([200, 403, 404, 409, 422]).toContain(status)
  return statuses
}
const rating = { version: 6, then: 'accept', attitude: 'satisfied', result: 'satisfied', reason: '' }
const tries = Array.from({ length: 5 }, (_, at) => at)

describe('two at once: one wins, the other is told', () => {
  const browsers = (role: keyof TestCongress['browsers']) => town.browsers[role]
  const pairs: Record<string, () => Promise<readonly [Promise<Answered>, Promise<Answered>]>> = {
    'two replies': async () => {
      const id = await handled()
      return [post(browsers('organ-head'), id, 'reply', reply), post(browsers('organ-head'), id, 'reply', reply)]
    },
    'two ratings': async () => {
      const id = await replied()
      return [post(browsers('deputy'), id, 'rate', rating), post(browsers('deputy'), id, 'rate', rating)]
    },
    'two assignments': async () => {
      const id = await accepted()
      return [
        post(browsers('staff'), id, 'assign', { version: 3, organId: water }),
        post(browsers('chair'), id, 'assign', { version: 3, organId: town.organs.roads }),
      ]
    },
    'a reply and a recall': async () => {
      const id = await handled([town.organs.roads])
      return [
        post(browsers('staff'), id, 'recall', { version: 5, reason: '交办有误' }),
        post(browsers('organ-head'), id, 'ask-extension', {
          version: 5,
          reason: '面广',
          doneSoFar: '已勘查',
          latestDay: '2026-08-01',
          measures: '分段',
          responsible: '水',
        }),
      ]
    },
    'a group with another organ’s paper, and an assignment': async () => {
      const [one, other] = [await handled(), await accepted()]
      return [
        post(browsers('staff'), other, 'group', { version: 3, withId: one, reason: '同一事项' }),
        post(browsers('chair'), other, 'assign', { version: 3, organId: town.organs.roads }),
      ]
    },
  }
  test.each(Object.entries(pairs))('%s', async (_name, pair) => {
    for (const _ of tries) expect((await atOnce(...(await pair()))).filter((status) => status === 200)).toHaveLength(1)
  })
})

describe('what hangs on a paper, and the paper', () => {
  const names = async (id: string) => {
    const { body } = await town.browsers.deputy.ask('GET', `/papers/${id}/drafting`)
    return (body['signatories'] as { state: string }[]).map(({ state }) => state)
  }
  /** In which order her name was taken back and the paper handed over, as the record has it. */
  const happened = async (id: string): Promise<string[]> => {
    const rows = await api.house.read(town.congressId, (db) =>
      db.selectFrom('record.event').select(['name', 'subject_id', 'facts']).orderBy('seq').execute(),
    )
    return rows
      .flatMap(({ name, subject_id, facts }) => {
        if (name === 'suggestion.assigned' && subject_id === id) return ['assigned']
        return name.startsWith('co-signature.') && JSON.stringify(facts).includes('withdrawn') ? ['withdrawn'] : []
      })
      .slice(-2)
  }
  const invited = async () => {
    const id = await drafted()
    await done(town.browsers.deputy.ask('POST', `/papers/${id}/invitations`, { deputies: [town.deputies.wang] }))
    await done(wang.ask('POST', `/papers/${id}/opening`, {}))
    return id
  }
  test.each([
    ['signature', { version: 1 }, 'signed'],
    ['signature/refuse', { reason: '' }, 'refused'],
  ])('an invitation answered by %s while the paper is submitted', async (answer, body, stands) => {
    for (const _ of tries) {
      const id = await invited()
      const [answered, sent] = await atOnce(
        wang.ask('POST', `/papers/${id}/${answer}`, body),
        post(town.browsers.deputy, id, 'submit', { version: 1 }),
      )
      expect([sent, await names(id)]).toEqual([200, [answered === 200 ? stands : 'lapsed']])
    }
  })
  test('a name taken back while the paper is handed over stands, or the paper went out without it', async () => {
    for (const _ of tries) {
      const id = await invited()
      await done(wang.ask('POST', `/papers/${id}/signature`, { version: 1 }))
      await done(post(town.browsers.deputy, id, 'submit', { version: 1 }))
      await done(post(town.browsers.staff, id, 'accept-paper', { version: 2 }))
      const [back, out] = await atOnce(
        wang.ask('POST', `/papers/${id}/signature/withdraw`, { reason: '' }),
        post(town.browsers.staff, id, 'assign', { version: 3, organId: water }),
      )
      expect([out, await names(id)]).toEqual([200, [back === 200 ? 'withdrawn' : 'signed']])
      if (back === 200) expect(await happened(id)).toEqual(['withdrawn', 'assigned'])
    }
  })
  test('a paper recalled while its co-handler gives its opinion', async () => {
    for (const _ of tries) {
      const id = await handled([town.organs.roads])
      const opinion = { version: 1, text: '同意', measures: '配合', contact: '卓' }
      const [recalled] = await atOnce(
        post(town.browsers.staff, id, 'recall', { version: 5, reason: '交办有误' }),
        post(roads, id, 'opinion', opinion),
      )
      expect(recalled).toBe(200)
    }
  })
  test('a batch handed over while one of its papers is withdrawn: all of it, or none', async () => {
    for (const _ of tries) {
      const [one, other, batch] = [await accepted(), await accepted(), newId()]
      const { staff, deputy } = town.browsers
      await done(staff.ask('POST', '/hand-overs', { id: batch, name: '第一批', sessionId: null, all: false }))
      const papers = [one, other].map((id) => ({ id, handling: { organId: water, coHandlers: [] } }))
      const { body: listed } = await done(staff.ask('PUT', `/hand-overs/${batch}/papers`, { papers }))
      const { version } = listed as { version: number }
      const [out, back] = await atOnce(
        staff.ask('POST', `/hand-overs/${batch}/hand-over`, { version }),
        post(deputy, one, 'withdraw', { version: 3, reason: '重写' }),
      )
      expect([out, back].filter((status) => status === 200)).toHaveLength(1)
      const { body } = await staff.ask('GET', `/suggestions/${other}`)
      expect(body['state']).toBe(out === 200 ? 'assigned' : 'accepted')
    }
  })
})

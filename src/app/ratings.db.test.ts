import { beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '../congress/organs/words.ts'
import { replyTo } from '../congress/suggestions/handling/testing.ts'
import { newId } from '../platform/database/id.ts'
import { sessionCookie } from '../platform/http/route.ts'
import { allRoutes } from './rooms.ts'
import { testApi, type TestCongress } from './testing.ts'

const api = await testApi()
let town: TestCongress
beforeAll(async () => {
  town = await api.congress()
})

const inPrivate = '敷衍了事之语'
const asked = '渠底二百米请重做'
const reading = allRoutes().flatMap(({ contract }) => (contract.method === 'GET' ? [contract.path] : []))

/** Everything a role can read, with every id it might name, as one text. */
async function allThatReads(role: Role, ids: readonly string[]): Promise<string> {
  const told: string[] = []
  for (const path of reading)
    for (const id of path.includes(':') ? ids : ['']) told.push(await textOf(role, path.replaceAll(/:\w+/g, id)))
  return told.join('\n')
}

const textOf = async (role: Role, url: string): Promise<string> =>
  (await api.server.inject({ method: 'GET', url, cookies: { [sessionCookie]: town.browsers[role].token ?? '' } })).body

// The smallest picture there is.
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

async function sent(role: Role): Promise<string> {
  const id = newId()
  const { statusCode } = await api.server.inject({
    method: 'PUT',
    url: `/api/files/${id}?name=${encodeURIComponent('回执.png')}`,
    cookies: { [sessionCookie]: town.browsers[role].token ?? '' },
    headers: { 'content-type': 'application/octet-stream' },
    payload: png,
  })
  expect(statusCode).toBe(200)
  return id
}

/** A paper the water office has answered; staff entered it if `byStaff`. */
async function answered(byStaff = false): Promise<string> {
  const { deputy, staff, 'organ-handler': organ, 'organ-head': head } = town.browsers
  const [author, of] = byStaff ? [staff, { leadDeputyId: town.deputies.li }] : [deputy, {}]
  const id = newId()
  const draft = { id, title: '修渠', facts: '漏水', proposal: '修', ...of }
  const acts = [
    () => author.ask('POST', '/suggestions', draft),
    () => author.ask('POST', `/suggestions/${id}/submit`, { version: 1 }),
    () => staff.ask('POST', `/suggestions/${id}/assign`, { version: 2, organId: town.organs.water }),
    () => organ.ask('POST', `/suggestions/${id}/sign`, { version: 3 }),
    () => head.ask('POST', `/suggestions/${id}/reply`, { version: 4, ...replyTo({ proposal: '修' }) }),
  ]
  for (const act of acts) expect(await act()).toMatchObject({ status: 200 })
  return id
}

const bad = { version: 5, then: 'rework', attitude: 'dissatisfied', result: 'dissatisfied' }
const rating = { ...bad, reason: inPrivate, whatIsMissing: asked }
const outsiders = ['organ-handler', 'organ-head', 'government-office', 'party-office'] as const

describe('不满意的评价', () => {
  let id: string
  beforeAll(async () => {
    id = await answered()
    expect(await town.browsers.deputy.ask('POST', `/suggestions/${id}/rate`, rating)).toMatchObject({
      status: 200,
      body: { state: 'reworking' },
    })
  })
  test('the congress reads it whole', async () => {
    const told = await allThatReads('staff', [id])
    for (const words of [inPrivate, asked, '"dissatisfied"']) expect(told).toContain(words)
  })
  test.each(outsiders)('%s reads what to handle again, and nothing else of it', async (role) => {
    const told = await allThatReads(role, [id])
    expect(told).toContain(asked)
    expect(told).not.toContain(inPrivate)
    expect(told).not.toMatch(/"(basically-|dis)?satisfied"/)
  })
  test('sent again it is refused, and one rating stands', async () => {
    const again = await town.browsers.deputy.ask('POST', `/suggestions/${id}/rate`, rating)
    expect([again.status, again.body['code']]).toEqual([409, 'overtaken'])
  })
})

describe('代录的原件', () => {
  test('shows her grades: the congress reads it, nobody else', async () => {
    const id = await answered(true)
    const originalFileId = await sent('staff')
    const rated = { ...rating, originalFileId }
    expect((await town.browsers.chair.ask('POST', `/suggestions/${id}/rate`, rated)).status).toBe(403)
    expect((await town.browsers.staff.ask('POST', `/suggestions/${id}/rate`, rated)).status).toBe(200)
    const seen = async (role: Role) =>
      (
        await api.server.inject({
          method: 'GET',
          url: `/api/files/${originalFileId}`,
          cookies: { [sessionCookie]: town.browsers[role].token ?? '' },
        })
      ).statusCode
    for (const role of ['staff', 'chair', 'deputy'] as const) expect([role, await seen(role)]).toEqual([role, 200])
    for (const role of outsiders) expect([role, await seen(role)]).toEqual([role, 404])
  })
})

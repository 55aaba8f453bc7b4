import { beforeAll, describe, expect, test } from 'vitest'
import { openText as openPaper, sign as signNow } from '../congress/drafting/co-signing/answer.ts'
import { invite as inviteAll } from '../congress/drafting/co-signing/invite.ts'
import { paperIn, type Paper, type Papers } from '../congress/drafting/papers.ts'
import { suggestionPapers } from '../congress/suggestions/index.ts'
import { newId } from '../platform/database/id.ts'
import type { Work } from '../platform/http/route.ts'
import { hashPassword, openAccount } from '../platform/identity/index.ts'
import { Browser, goodPassword, type Answered } from '../platform/identity/testing.ts'
import { identitySettings } from './rooms.ts'
import { round } from './round.ts'
import { testApi, type TestCongress } from './testing.ts'

const api = await testApi()
const text = { title: '修复东干渠', facts: '渗漏二百米。', analysis: '', proposal: '列入计划。' }
let town: TestCongress
let zhao: string
let li: Browser
let wang: Browser
let stranger: Browser

/** A further deputy on the roll, and one signed in. */
async function deputyNamed(name: string): Promise<string> {
  const id = newId()
  await api.house.write(town.congressId, async (tx) => {
    const like = await tx
      .selectFrom('deputies.deputy')
      .selectAll()
      .where('id', '=', town.deputies.li)
      .executeTakeFirstOrThrow()
    await tx
      .insertInto('deputies.deputy')
      .values({ ...like, id, name, name_key: name, certificate: id })
      .execute()
  })
  return id
}
async function signedIn(deputyId: string): Promise<Browser> {
  const username = `d-${deputyId}`
  const passwordHash = await hashPassword(goodPassword)
  const { congressId } = town
  await api.house.write(congressId, (tx) =>
    openAccount({ tx, congressId, now: api.clock.now, caller: null }, identitySettings(null), {
      username,
      name: username,
      roles: [{ role: 'deputy', deputyId, organId: null }],
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
  zhao = await deputyNamed('赵敏')
  li = town.browsers.deputy
  wang = await signedIn(town.deputies.wang)
  stranger = await signedIn(await deputyNamed('钱多'))
})

async function draft(words: object = {}): Promise<string> {
  const id = newId()
  expect((await li.ask('POST', '/suggestions', { id, ...text, ...words })).status).toBe(200)
  return id
}
const revise = (by: Browser, id: string, version: number, words: object = {}) =>
  by.ask('PUT', `/suggestions/${id}`, { ...text, ...words, version })
const invite = (id: string, ...deputies: string[]) => li.ask('POST', `/papers/${id}/invitations`, { deputies })
const open = (by: Browser, id: string) => by.ask('POST', `/papers/${id}/opening`, {})
const sign = (by: Browser, id: string, version = 1) => by.ask('POST', `/papers/${id}/signature`, { version })
const read = async (by: Browser, id: string) => (await by.ask('GET', `/papers/${id}/drafting`)).body
const said = ({ status, body }: Answered) => [status, body['code'] ?? null]
const duties = async (by: Browser) => (await by.ask('GET', '/duties/mine')).body['rows'] as Record<string, unknown>[]
const names = async (id: string) =>
  (await read(li, id))['signatories'].map(({ name, state }: Record<string, string>) => [name, state])

describe('联名: 邀请、阅读、签名', () => {
  test('an invitation is owed with its day; opened, then signed, it is owed no more', async () => {
    const id = await draft()
    expect((await invite(id, town.deputies.wang)).body).toEqual({ invited: 1 })
    const [duty] = (await duties(wang)).filter(({ sourceId }) => sourceId === id)
    expect(duty).toMatchObject({ kind: 'co-signature', title: text.title, dueOn: '2026-03-09' })
    expect(said(await sign(wang, id))).toEqual([422, 'not-opened'])
    expect((await open(wang, id)).body).toMatchObject({ version: 1, text })
    expect(said(await sign(wang, id))).toEqual([200, null])
    expect((await duties(wang)).filter(({ sourceId }) => sourceId === id)).toEqual([])
    expect((await wang.ask('GET', `/suggestions/${id}`)).body['coSigners']).toEqual([
      { id: town.deputies.wang, name: '王建国' },
    ])
  })
  test('sent twice, it asks and signs once', async () => {
    const id = await draft()
    await invite(id, town.deputies.wang)
    expect((await invite(id, town.deputies.wang, zhao)).body).toEqual({ invited: 1 })
    await open(wang, id)
    await sign(wang, id)
    expect(said(await sign(wang, id))).toEqual([422, 'already-signed'])
    expect(await names(id)).toEqual([
      ['王建国', 'signed'],
      ['赵敏', 'invited'],
    ])
  })
  test('two who sign at once both stand; one who presses twice at once stands once', async () => {
    const id = await draft()
    const sun = await deputyNamed('孙立')
    const other = await signedIn(sun)
    await invite(id, town.deputies.wang, sun)
    await Promise.all([open(wang, id), open(other, id)])
    const answers = await Promise.all([sign(wang, id), sign(other, id), sign(wang, id)])
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(2)
    expect((await read(li, id))['signed']).toBe(2)
  })
  test('nobody is asked who may not sign: the lead deputy, a stranger to the congress, a suspended one', async () => {
    const id = await draft()
    expect(said(await invite(id, town.deputies.li))).toEqual([422, 'lead-signs-already'])
    expect(said(await invite(id, town.deputies.wang, newId()))).toEqual([422, 'not-a-deputy-here'])
    // All or none.
    expect(await names(id)).toEqual([])
    const suspended = await deputyNamed('周正')
    const suspend = { change: 'suspend', on: '2026-03-02', reason: '接受审查' }
    expect((await town.browsers.staff.ask('POST', `/deputies/${suspended}/mandate`, suspend)).status).toBe(200)
    expect(said(await invite(id, suspended))).toEqual([422, 'mandate-suspended'])
  })
  test('who is suspended after being asked cannot sign', async () => {
    const deputyId = await deputyNamed('吴凡')
    const her = await signedIn(deputyId)
    const id = await draft()
    await invite(id, deputyId)
    await open(her, id)
    await town.browsers.staff.ask('POST', `/deputies/${deputyId}/mandate`, {
      change: 'suspend',
      on: '2026-03-02',
      reason: '接受审查',
    })
    expect(said(await sign(her, id))).toEqual([422, 'mandate-suspended'])
  })
  test('only the lead deputy invites; the office has no part in a draft', async () => {
    const id = await draft()
    await invite(id, town.deputies.wang)
    expect(said(await wang.ask('POST', `/papers/${id}/invitations`, { deputies: [zhao] }))).toEqual([
      422,
      'not-your-paper',
    ])
    expect(said(await town.browsers.staff.ask('GET', `/papers/${id}/drafting`))).toEqual([404, 'not-found'])
  })
})

describe('截止 (the cut-off)', () => {
  const until = (day: string): Papers => ({ suggestion: { ...suggestionPapers, cutOff: async () => day } })
  const as = <T>(who: 'li' | 'wang', id: string, day: string, act: (work: Work, paper: Paper) => Promise<T>) =>
    town.as(who, day)(async (work) => act(work, await paperIn(until('2026-03-04'))(work, id)))

  test('her answer is due on the cut-off where that comes first; on that day she may sign, the day after not', async () => {
    const id = await draft()
    await as('li', id, '2026-03-03', (work, paper) => inviteAll(work, paper, [town.deputies.wang]))
    const [duty] = (await duties(wang)).filter(({ sourceId }) => sourceId === id)
    expect(duty).toMatchObject({ dueOn: '2026-03-04' })
    await as('wang', id, '2026-03-05', openPaper)
    const signOn = (day: string) => as('wang', id, day, (work, paper) => signNow(work, paper, { version: 1 }))
    await expect(signOn('2026-03-05')).rejects.toMatchObject({
      ruling: { because: 'past-cut-off', facts: { day: '2026-03-04' } },
    })
    await signOn('2026-03-04')
    await expect(as('li', id, '2026-03-05', (work, paper) => inviteAll(work, paper, [zhao]))).rejects.toMatchObject({
      ruling: { because: 'past-cut-off' },
    })
  })
})

describe('知晓内容: the text changes after the signature', () => {
  test('her name is to be confirmed again, visibly, and counts no more until it is', async () => {
    const id = await draft()
    await invite(id, town.deputies.wang)
    await open(wang, id)
    await sign(wang, id)
    expect((await revise(li, id, 1, { facts: '渗漏三百米。' })).status).toBe(200)
    expect(await names(id)).toEqual([['王建国', 'to-confirm']])
    expect((await read(li, id))['signed']).toBe(0)
    expect((await duties(wang)).some(({ sourceId }) => sourceId === id)).toBe(true)
    expect(said(await sign(wang, id, 2))).toEqual([422, 'text-changed'])
    expect((await open(wang, id)).body).toMatchObject({ version: 2, text: { facts: '渗漏三百米。' } })
    expect(said(await sign(wang, id, 2))).toEqual([200, null])
    expect(await names(id)).toEqual([['王建国', 'signed']])
  })
  test('what changes between opening and signing is not signed unread', async () => {
    const id = await draft()
    await invite(id, town.deputies.wang)
    await open(wang, id)
    await revise(li, id, 1, { proposal: '另议。' })
    expect(said(await sign(wang, id))).toEqual([422, 'text-changed'])
  })
  test('saving the same words again asks nobody anything', async () => {
    const id = await draft()
    await invite(id, town.deputies.wang)
    await open(wang, id)
    await sign(wang, id)
    await revise(li, id, 1, { category: '水利' })
    expect(await names(id)).toEqual([['王建国', 'signed']])
    expect((await read(li, id))['versions']).toHaveLength(1)
  })
})

describe('each decides on her own', () => {
  test('she declines, and no longer sees the draft; her reason is for the lead deputy', async () => {
    const id = await draft()
    await invite(id, town.deputies.wang)
    expect((await wang.ask('POST', `/papers/${id}/signature/refuse`, { reason: '数字不对' })).status).toBe(200)
    expect(said(await wang.ask('GET', `/suggestions/${id}`))).toEqual([404, 'not-found'])
    expect((await read(li, id))['signatories']).toMatchObject([{ state: 'refused', reason: '数字不对' }])
  })
  test('she takes her name back while nothing is handed over', async () => {
    const id = await draft()
    await invite(id, town.deputies.wang)
    await open(wang, id)
    await sign(wang, id)
    await li.ask('POST', `/suggestions/${id}/submit`, { version: 1 })
    expect((await wang.ask('POST', `/papers/${id}/signature/withdraw`, {})).status).toBe(200)
    expect(await names(id)).toEqual([['王建国', 'withdrawn']])
  })
  test('an invitation is cancelled before its answer, not after', async () => {
    const id = await draft()
    await invite(id, town.deputies.wang, zhao)
    await open(wang, id)
    await sign(wang, id)
    const cancel = (deputyId: string) => li.ask('POST', `/papers/${id}/invitations/${deputyId}/cancel`)
    expect(said(await cancel(zhao))).toEqual([200, null])
    expect(said(await cancel(town.deputies.wang))).toEqual([422, 'already-signed'])
  })
  test('unanswered, it lapses after its day without anybody being urged', async () => {
    const id = await draft()
    await invite(id, zhao)
    // Five days end on a Saturday, so on the Monday after it.
    expect((await round(api.house, new Date('2026-03-09T20:00:00+08:00'))).lapsed).toBe(0)
    await round(api.house, new Date('2026-03-10T02:00:00+08:00'))
    expect(await names(id)).toEqual([['赵敏', 'lapsed']])
    expect((await invite(id, zhao)).body).toEqual({ invited: 1 })
  })
  test('a deputy nobody asked does not find the draft, its versions or its comments', async () => {
    const id = await draft()
    for (const path of ['drafting', 'versions/1'])
      expect(said(await stranger.ask('GET', `/papers/${id}/${path}`))).toEqual([404, 'not-found'])
    expect(said(await open(stranger, id))).toEqual([404, 'not-found'])
    expect(said(await sign(stranger, id))).toEqual([404, 'not-found'])
    const comment = { id: newId(), text: '看看' }
    expect(said(await stranger.ask('POST', `/papers/${id}/comments`, comment))).toEqual([404, 'not-found'])
  })
})

describe('共同起草: the pen, versions and comments', () => {
  const pen = (id: string, holds: boolean) => li.ask('PUT', `/papers/${id}/pens/${town.deputies.wang}`, { holds })
  test('she who holds the pen revises, and no longer once it is taken back; each saving is a version', async () => {
    const id = await draft()
    await invite(id, town.deputies.wang)
    expect(said(await revise(wang, id, 1, { facts: '我来写。' }))).toEqual([422, 'not-your-act'])
    expect(said(await pen(id, true))).toEqual([200, null])
    expect((await revise(wang, id, 1, { facts: '我来写。' })).status).toBe(200)
    await pen(id, false)
    expect(said(await revise(wang, id, 2, { facts: '再写。' }))).toEqual([422, 'not-your-act'])
    const { body } = await li.ask('GET', `/papers/${id}/versions/1`)
    expect(body).toMatchObject({ version: 1, text })
    expect((await read(li, id))['versions']).toMatchObject([{ version: 2 }, { version: 1 }])
  })
  test('what goes with the text is for the pens too: who was only asked takes out no photo and writes no study', async () => {
    const id = await draft()
    await invite(id, town.deputies.wang)
    const study = { beganOn: '2026-02-20', endedOn: '2026-02-20', place: '东干渠', whom: '养护员', found: '渗漏。' }
    const save = () => wang.ask('PUT', `/papers/${id}/field-studies/${newId()}`, study)
    expect(said(await save())).toEqual([422, 'not-a-pen'])
    await pen(id, true)
    expect(said(await save())).toEqual([200, null])
  })
  test('a comment said twice is said once, and settled by its author or by a pen', async () => {
    const id = await draft()
    await invite(id, town.deputies.wang, zhao)
    const comment = { id: newId(), part: 'facts', text: '写明桩号。' }
    for (const _ of [1, 2]) expect((await wang.ask('POST', `/papers/${id}/comments`, comment)).status).toBe(200)
    expect((await read(li, id))['comments']).toMatchObject([{ part: 'facts', resolvedBy: null, mayResolve: true }])
    const hers = await signedIn(await deputyNamed('郑和'))
    const settle = (by: Browser) => by.ask('POST', `/papers/${id}/comments/${comment.id}/resolve`)
    expect(said(await settle(hers))).toEqual([404, 'not-found'])
    expect(said(await settle(li))).toEqual([200, null])
    expect((await read(wang, id))['comments']).toMatchObject([{ mayResolve: false }])
  })
  test('once handed in, nothing is written any more, and the office sees neither versions nor comments', async () => {
    const id = await draft()
    await wang.ask('POST', `/papers/${id}/comments`, { id: newId(), text: '内部意见' })
    await li.ask('POST', `/suggestions/${id}/submit`, { version: 1 })
    expect(said(await invite(id, zhao))).toEqual([422, 'names-closed'])
    expect(said(await li.ask('POST', `/papers/${id}/comments`, { id: newId(), text: '晚了' }))).toEqual([
      422,
      'text-closed',
    ])
    expect(await read(town.browsers.staff, id)).toMatchObject({ versions: [], comments: [], writes: false })
    expect(said(await town.browsers.staff.ask('GET', `/papers/${id}/versions/1`))).toEqual([404, 'not-found'])
  })
})

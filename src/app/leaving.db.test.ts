import { beforeAll, describe, expect, test } from 'vitest'
import { openMattersWithoutDuty, reportKept, undertake } from '../congress/docket/index.ts'
import { answered } from '../congress/suggestions/judging/testing.ts'
import type { Message } from '../platform/notices/senders.ts'
import { round } from './round.ts'
import { testApi } from './testing.ts'

const api = await testApi()
const congress = await api.congress()
const { congressId, browsers, deputies, organs } = congress
const { 'security-admin': security, 'organ-head': head, staff, deputy } = browsers
type Browser = typeof staff
type Body = Record<string, unknown>
const asList = (value: unknown) => value as Body[]

const sent: Message[] = []
const reach = { senders: { message: async (message: Message) => void sent.push(message) }, deskAddress: null }
const roundAt = (moment: string) => round(api.house, new Date(`${moment}+08:00`), reach)

const accountOf = async (username: string) =>
  String(asList((await security.ask('GET', `/accounts?search=${username}`)).body['rows'])[0]?.['id'])
const issue = async (username: string, roles: Body[]) =>
  (await security.ask('POST', '/accounts', { username, name: username, roles })).status
const end = async (username: string) => security.ask('DELETE', `/accounts/${await accountOf(username)}`)
const foreseen = async (username: string) =>
  asList((await security.ask('GET', `/accounts/${await accountOf(username)}/leaving`)).body['rows'])
const owed = async (by: Browser) => asList((await by.ask('GET', '/duties/mine?limit=100')).body['rows'])
const vacant = async (by: Browser) => (await owed(by)).filter(({ kind }) => kind === 'vacancy')
const eventsNamed = (like: string) =>
  api.house.read(congressId, (db) =>
    db.selectFrom('record.event').selectAll().where('name', 'like', like).orderBy('seq').execute(),
  )
const promise = (text: string, organId: string) =>
  congress.as(
    'clerk',
    '2026-03-02',
  )(async (work) => {
    const { id } = await answered(congress, { state: 'following' })
    const owner = { kind: 'organ', id: organId } as const
    return undertake(work, {
      sourceId: id,
      promise: text,
      owner,
      verifiers: [{ kind: 'deputy', id: deputies.li }],
      dueOn: '2026-09-30',
    })
  })

let ditch = ''
beforeAll(async () => {
  ditch = await promise('修渠', organs.water)
  await head.ask('PUT', '/me/reminders', { channel: 'message', address: '13800138000' })
})

describe('承办单位的账号停用', () => {
  test('before: the security administrator reads how much passes, and to whom', async () => {
    const [row] = await foreseen(`organ-handler-${congressId}`)
    expect(row).toMatchObject({ duties: 1, said: { zh: `1 件待办转由单位负责人organ-head-${congressId}办理。` } })
    expect((await staff.ask('GET', `/accounts/${await accountOf('staff')}/leaving`)).status).toBe(403)
  })
  test('while a colleague is left, she goes on, and nothing is recorded', async () => {
    const roles = [{ role: 'organ-handler', organId: organs.water }]
    expect(await issue(`second-${congressId}`, roles)).toBe(200)
    expect((await foreseen(`second-${congressId}`))[0]?.['said']).toMatchObject({
      zh: expect.stringContaining('继续办理'),
    })
    expect((await end(`second-${congressId}`)).status).toBe(200)
    expect(await eventsNamed('%.duty-passed')).toEqual([])
  })
  test('without one it passes to the head: in her inbox, in the record with the reason, and she is reminded', async () => {
    await roundAt('2026-03-03T09:07:00')
    sent.length = 0
    api.clock.now = new Date('2026-03-04T16:00:00+08:00')
    for (const [role, browser] of Object.entries(browsers)) await browser.signIn(`${role}-${congressId}`)
    expect((await end(`organ-handler-${congressId}`)).status).toBe(200)
    expect((await owed(head)).map(({ title }) => title)).toEqual(['修渠'])
    const [event] = await eventsNamed('undertaking.duty-passed')
    expect(event).toMatchObject({ subject_id: ditch, facts: { passedFrom: `organ-handler-${congressId}` } })
    const { history } = (await head.ask('GET', `/undertakings/${ditch}`)).body
    expect(asList(history).at(-1)?.['said']).toMatchObject({ zh: expect.stringMatching(/^待办移交；.*账号停用/) })
    await roundAt('2026-03-05T09:07:00')
    expect(sent.map(({ body }) => body.includes('修渠'))).toEqual([true])
    await roundAt('2026-03-06T09:07:00')
    expect(sent).toHaveLength(1)
  })
  test('once the head is gone as well, both offices are told, once; the duty stays and is nobody else’s to see', async () => {
    expect((await foreseen(`organ-head-${congressId}`))[0]?.['said']).toMatchObject({
      zh: expect.stringContaining('没有人接办'),
    })
    const account = await accountOf(`organ-head-${congressId}`)
    expect((await security.ask('DELETE', `/accounts/${account}`)).status).toBe(200)
    for (const by of [staff, browsers['government-office']])
      expect((await vacant(by)).map(({ title, dueOn }) => [title, dueOn])).toEqual([
        ['水利局没有可以办理的账号，待办 1 件', '2026-03-11'],
      ])
    expect(await vacant(browsers['party-office'])).toEqual([])
    expect(await vacant(deputy)).toEqual([])
    expect((await security.ask('DELETE', `/accounts/${account}`)).status).toBe(404)
    expect(await eventsNamed('vacancy.opened')).toHaveLength(1)
  })
  test('an account given again ends it by itself, and only once', async () => {
    expect(await issue(`third-${congressId}`, [{ role: 'organ-handler', organId: organs.water }])).toBe(200)
    await Promise.all([roundAt('2026-03-09T09:07:00'), roundAt('2026-03-09T09:07:00')])
    expect(await vacant(staff)).toEqual([])
    expect(await eventsNamed('vacancy.filled')).toHaveLength(1)
  })
  test('two who leave at once do not leave it to each other', async () => {
    await promise('修闸', organs.roads)
    for (const name of ['four', 'five'])
      await issue(`${name}-${congressId}`, [{ role: 'organ-handler', organId: organs.roads }])
    await Promise.all(['four', 'five'].map((name) => end(`${name}-${congressId}`)))
    const opened = await eventsNamed('vacancy.opened')
    expect(opened.map(({ facts }) => (facts as { holder: string }).holder)).toEqual([
      `organ:${organs.water}`,
      `organ:${organs.roads}`,
    ])
    expect(await api.house.read(congressId, (db) => openMattersWithoutDuty(db, congressId))).toEqual([])
  })
  test('settled otherwise: the office says who acts, and it is off the list', async () => {
    const [row] = await vacant(staff)
    const path = `/vacancies/${String(row?.['matterId'])}/settle`
    expect((await staff.ask('POST', path, { explanation: ' ' })).status).toBe(400)
    expect((await deputy.ask('POST', path, { explanation: '移交' })).status).toBe(403)
    expect((await staff.ask('POST', path, { explanation: '移交县公路局' })).body['state']).toBe('settled')
    expect((await staff.ask('POST', path, { explanation: '移交县公路局' })).status).toBe(422)
    expect(await vacant(browsers['government-office'])).toEqual([])
  })
})

describe('代表的账号停用', () => {
  test('what she was to verify the office verifies; of the rest it is told; nobody of the government is', async () => {
    await congress.as('water', '2026-03-03')((work) => reportKept(work, { id: ditch, version: 1, evidence: '完工' }))
    expect((await owed(staff)).filter(({ act }) => act === 'verify')).toEqual([])
    expect((await foreseen(`deputy-${congressId}`))[0]?.['said']).toMatchObject({
      zh: expect.stringContaining('代表本人'),
    })
    expect((await end(`deputy-${congressId}`)).status).toBe(200)
    expect((await owed(staff)).filter(({ act }) => act === 'verify').map(({ matterId }) => matterId)).toEqual([ditch])
    expect((await vacant(staff)).map(({ title }) => title)).toEqual([
      expect.stringMatching(/^代表李秀兰没有可以办理的账号/),
    ])
    expect(await vacant(browsers['government-office'])).toEqual([])
  })
})

describe('角色调整', () => {
  test('who is given another role leaves what the old one owed', async () => {
    expect((await foreseen(`staff-${congressId}`))[0]?.['said']).toMatchObject({
      zh: expect.stringContaining(`由chair-${congressId}代为办理`),
    })
    const account = await accountOf(`staff-${congressId}`)
    const roles = [{ role: 'party-office' }]
    expect((await security.ask('PUT', `/accounts/${account}/roles`, { roles })).status).toBe(200)
    expect((await eventsNamed('undertaking.duty-passed')).map(({ subject_id }) => subject_id)).toContain(ditch)
    // The chair has what was the office's.
    expect((await owed(browsers.chair)).map(({ matterId }) => matterId)).toContain(ditch)
  })
})

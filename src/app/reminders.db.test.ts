import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { House } from '../platform/database/house.ts'
import { newId } from '../platform/database/id.ts'
import { mailBy } from '../platform/notices/mail.ts'
import { sendOut } from '../platform/notices/send-out.ts'
import { chooseWay } from '../platform/notices/tell.ts'
import { mailServer } from '../platform/notices/testing.ts'
import type { Message, Senders } from '../platform/notices/senders.ts'
import { round } from './round.ts'
import { runAs, systemCaller } from './system.ts'
import { testApi } from './testing.ts'

const api = await testApi()
const { congressId, browsers } = await api.congress()
const { deputy, staff, chair } = browsers

const sent: Message[] = []
const senders: Senders = { message: async (message) => void sent.push(message) }
const reach = { senders, deskAddress: 'https://rd.example.cn' }
const at = (moment: string) => new Date(`${moment}+08:00`)
const roundAt = (moment: string, by = reach) => round(api.house, at(moment), by)

const id = newId()
beforeAll(async () => {
  // 2026-03-02: a draft is owed by its deputy within three months, by 2026-06-02.
  await deputy.ask('PUT', '/me/reminders', { channel: 'message', address: '13800138000' })
  await chair.ask('PUT', '/me/reminders', { channel: 'message', address: '13900139000' })
  api.clock.now = new Date(api.clock.now.getTime() + 60_000)
  await deputy.ask('POST', '/suggestions', { id, title: '修渠' })
})

describe('choosing how to be reminded', () => {
  test('what was chosen is read back; what nobody chose is the desk alone', async () => {
    expect((await deputy.ask('GET', '/me/reminders')).body).toMatchObject({
      channel: 'message',
      address: '13800138000',
    })
    expect((await staff.ask('GET', '/me/reminders')).body).toEqual({ channel: null, address: '', offered: ['message'] })
  })
  test('a channel that is not set up, or no address, is refused and changes nothing', async () => {
    const mail = await deputy.ask('PUT', '/me/reminders', { channel: 'mail', address: 'li@example.cn' })
    expect([mail.status, mail.body['code']]).toEqual([422, 'channel-not-offered'])
    const none = await deputy.ask('PUT', '/me/reminders', { channel: 'message', address: '' })
    expect([none.status, none.body['code']]).toEqual([422, 'no-such-address'])
    expect((await deputy.ask('GET', '/me/reminders')).body['address']).toBe('13800138000')
  })
})

describe('one digest, in working hours, once', () => {
  test('not at night, not on Sunday', async () => {
    await roundAt('2026-03-02T20:07:00')
    await roundAt('2026-03-08T10:07:00')
    expect(sent).toEqual([])
  })
  test('on the next working morning, with what is new, its day and where to go', async () => {
    await roundAt('2026-03-09T09:07:00')
    expect(sent.map(({ address }) => address)).toEqual(['13800138000'])
    expect(sent[0]?.body).toMatch(/提交：修渠\n {2}期限 2026年6月2日，还有 85 天/)
    expect(sent[0]?.body).toContain('https://rd.example.cn')
  })
  test('the same hour again, by two workers, and the next day without news: nothing more', async () => {
    await Promise.all([roundAt('2026-03-09T10:07:00'), roundAt('2026-03-09T10:07:00')])
    await roundAt('2026-03-10T09:07:00')
    expect(sent).toHaveLength(1)
  })
  test('what comes near is news ten days before and again three, then every step up: overdue, urged, supervised', async () => {
    for (const day of [
      '2026-05-25',
      '2026-05-26',
      // Three days before is a Saturday: on Monday, and not before.
      '2026-05-29',
      '2026-06-01',
      '2026-06-03',
      '2026-06-04',
      '2026-06-10',
      '2026-06-30',
      '2026-07-01',
    ])
      await roundAt(`${day}T09:07:00`)
    const subjects = sent.slice(1).map(({ subject }) => subject)
    expect(subjects).toHaveLength(5)
    expect(subjects.slice(0, 2).some((subject) => subject.includes('逾期'))).toBe(false)
    expect(subjects.slice(2).every((subject) => subject.includes('其中 1 件逾期'))).toBe(true)
  })
  test('nobody is told of what climbs for somebody else', () => {
    expect(sent.filter(({ address }) => address === '13900139000')).toEqual([])
  })
})

describe('when something goes wrong', () => {
  const tried: string[] = []
  test('a channel that is down is tried again later, and then tells it once', async () => {
    const second = newId()
    api.clock.now = at('2026-07-02T08:00:00')
    await deputy.signIn(`deputy-${congressId}`)
    await deputy.ask('POST', '/suggestions', { id: second, title: '修桥' })
    const down: Senders = {
      message: async ({ id: each }) => {
        tried.push(each)
        throw new Error('gateway down')
      },
    }
    const before = sent.length
    await roundAt('2026-07-02T09:07:00', { ...reach, senders: down })
    await roundAt('2026-07-02T09:08:00')
    expect(sent).toHaveLength(before)
    await roundAt('2026-07-02T10:07:00')
    expect(sent.slice(before).map(({ id: each }) => each)).toEqual(tried)
  })
  test('a process that dies after sending, before writing it down, sends the same id again', async () => {
    api.clock.now = at('2026-07-06T08:00:00')
    await deputy.signIn(`deputy-${congressId}`)
    await deputy.ask('POST', '/suggestions', { id: newId(), title: '修路' })
    await roundAt('2026-07-06T09:07:00', { ...reach, senders: {} })
    const before = sent.length
    // The message has left; the transaction that would say so never commits.
    const write: House['write'] = (congress, act) =>
      api.house.write(congress, async (tx) => {
        await act(tx)
        throw new Error('killed')
      })
    const dying = { read: api.house.read.bind(api.house), write } as House
    const sending = { congressId, senders, now: at('2026-07-06T09:08:00') }
    await expect(sendOut(dying, sending)).rejects.toThrow('killed')
    expect(await sendOut(api.house, sending)).toBe(1)
    const [first, second] = sent.slice(before)
    expect(second).toEqual(first)
  })
  test('whoever has left is told nothing more', async () => {
    await deputy.ask('PUT', '/me/reminders', { channel: null })
    const before = sent.length
    await roundAt('2026-07-20T09:07:00')
    expect(sent).toHaveLength(before)
  })
})

describe('by mail', async () => {
  const server = await mailServer()
  afterAll(() => server.close())
  test('the digest reaches a real mail server', async () => {
    const account = await api.house.read(congressId, (db) =>
      db
        .selectFrom('identity.account')
        .select('id')
        .where('username', '=', `deputy-${congressId}`)
        .executeTakeFirstOrThrow(),
    )
    const caller = { ...systemCaller(congressId), accountId: account.id }
    await runAs(api.house, { congressId, now: at('2026-07-20T12:00:00'), caller }, (work) =>
      chooseWay(work, { channel: 'mail', address: 'li@example.cn' }, ['mail']),
    )
    api.clock.now = at('2026-07-21T08:00:00')
    await deputy.signIn(`deputy-${congressId}`)
    await deputy.ask('POST', '/suggestions', { id: newId(), title: '修井' })
    await roundAt('2026-07-21T09:07:00', { ...reach, senders: { mail: mailBy(server.url, 'desk@example.cn') } })
    expect(server.received.map(({ to }) => to)).toEqual(['li@example.cn'])
  })
})

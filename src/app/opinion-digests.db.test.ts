import { describe, expect, test } from 'vitest'
import { newId } from '../platform/database/id.ts'
import { testApi } from './testing.ts'

const api = await testApi()
const { congressId, browsers } = await api.congress()
const { staff, chair, deputy } = browsers
const [party, government, water] = [browsers['party-office'], browsers['government-office'], browsers['organ-handler']]

type Body = Record<string, unknown>
const asList = (value: unknown) => value as Body[]

const goTo = async (moment: string) => {
  api.clock.now = new Date(`${moment}+08:00`)
  for (const role of ['staff', 'chair', 'party-office', 'government-office', 'organ-handler', 'deputy'] as const)
    await browsers[role].signIn(`${role}-${congressId}`)
}
const said = (subject: string, source: string) =>
  staff.ask('POST', '/opinions', {
    id: newId(),
    source,
    kind: 'proposal',
    subject,
    text: `北支渠${newId()}`,
    reach: 'code',
  })
for (const [subject, source] of [
  ['water', 'paper'],
  ['water', 'paper'],
  ['water', 'phone'],
  ['water', 'phone'],
  ['education', 'phone'],
] as const)
  expect((await said(subject, source)).status).toBe(200)

const id = newId()
const read = async (by = staff) => (await by.ask('GET', `/opinion-digests/${id}`)).body
const act = async (name: string, body: Body = {}, by = staff) => {
  const { version } = await read()
  return by.ask('POST', `/opinion-digests/${id}/${name}`, { version, ...body })
}

describe('社情民意月报 (what people said in a month)', () => {
  test('of a month that is over; one of each month, however often it is asked for', async () => {
    const early = await staff.ask('PUT', `/opinion-digests/${id}`, { month: '2026-03' })
    expect([early.status, early.body['code']]).toEqual([422, 'digest-month-runs'])
    await goTo('2026-04-02T09:00:00')
    expect((await staff.ask('PUT', `/opinion-digests/${id}`, { month: '2026-03' })).body['state']).toBe('making')
    const twin = await staff.ask('PUT', `/opinion-digests/${newId()}`, { month: '2026-03' })
    expect(twin.body['id']).toBe(id)
    expect(asList((await staff.ask('GET', '/duties/mine')).body['rows']).map(({ act: each }) => each)).toContain(
      'submit',
    )
  })
  test('counted by subject and source; what fewer than three said is not told apart', async () => {
    const { figures } = (await read()) as { figures: Body }
    expect(figures['total']).toBe(5)
    // One of schools would be told by the difference to the whole: it is counted with the others.
    expect(figures['subjects']).toEqual([{ key: null, count: 5 }])
    expect(figures['sources']).toEqual([{ key: null, count: 5 }])
    expect(asList(figures['trend'])).toHaveLength(5)
  })
  test('only published words are quoted; it says what it shows before it is checked', async () => {
    const quoting = await act('write', { summary: '水事居多。', quotes: [newId()] })
    expect(quoting.body['code']).toBe('digest-quote-private')
    expect((await act('submit')).body['code']).toBe('digest-summary-missing')
    expect((await act('write', { summary: '水事居多。' })).status).toBe(200)
    expect((await act('submit')).body['state']).toBe('to-check')
  })
  test('nobody it is sent to sees it before it is; made by one, checked by another', async () => {
    expect((await party.ask('GET', `/opinion-digests/${id}`)).status).toBe(404)
    expect((await act('check')).status).toBe(422)
    expect((await act('send-back', { reason: '补写来源' }, chair)).body['state']).toBe('making')
    await act('submit')
    expect((await act('check', {}, chair)).body['state']).toBe('checked')
    const { version } = await read()
    const two = await Promise.all([1, 2].map(() => staff.ask('POST', `/opinion-digests/${id}/send`, { version })))
    expect(two.map(({ status }) => status).toSorted()).toEqual([200, 409])
  })
  test('counted once and for all when it was handed over', async () => {
    await said('water', 'paper')
    expect(((await read()) as { figures: Body }).figures['total']).toBe(5)
  })
  test('who has read it is seen; twice is once; others are not asked', async () => {
    for (const by of [party, party, government]) await by.ask('POST', `/opinion-digests/${id}/read`, {})
    expect(asList((await read())['readings'])).toHaveLength(2)
    expect(asList((await party.ask('GET', '/opinion-digests')).body['rows'])).toMatchObject([{ read: true }])
    for (const by of [water, deputy]) expect((await by.ask('GET', `/opinion-digests/${id}`)).status).toBe(403)
  })
  test('on the portal only where the congress’s own rule says so', async () => {
    const visit = (path = '') =>
      api.server.inject({ url: `/public/${congressId}/opinions/digests${path}`, headers: { host: 'localhost' } })
    expect((await visit('/2026-03')).statusCode).toBe(404)
    const rule = { value: true, citation: { law: '本级规定', number: '1', asOf: '2026-01-01' } }
    const set = await staff.ask('PUT', '/settings/opinions.digest-public', rule)
    expect(set.status).toBe(200)
    api.clock.now = new Date(api.clock.now.getTime() + 3_600_000)
    const { statusCode, body } = await visit('/2026-03')
    expect(statusCode).toBe(200)
    expect(body).toContain('水事居多')
    expect(body).not.toContain('北支渠')
  })
})

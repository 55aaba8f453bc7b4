import { describe, expect, test } from 'vitest'
import { newId } from '../platform/database/id.ts'
import { testApi } from './testing.ts'

const api = await testApi()
const { congressId, browsers, organs } = await api.congress()
const { staff, deputy } = browsers
const water = browsers['organ-handler']

type Body = Record<string, unknown>
const asList = (value: unknown) => value as Body[]

/** Something said to the office, by letter. */
async function said(text: string, change: Body = {}) {
  const id = newId()
  const body = { id, source: 'paper', kind: 'proposal', subject: 'water', text, reach: 'code', ...change }
  expect((await staff.ask('POST', '/opinions', body)).status).toBe(200)
  return id
}
const read = async (id: string, by = staff) => (await by.ask('GET', `/opinions/${id}`)).body
const alike = async (id: string, by = staff) => (await by.ask('GET', `/opinions/${id}/alike`)).body
const act = (id: string, name: string, body: Body, by = staff) => by.ask('POST', `/opinion-groups/${id}/${name}`, body)

const one = await said('北支渠淤了半边，下游四个组轮不上水。')
const two = await said('我们村北支渠淤塞，下游轮不上水，请清淤。')
const other = await said('学校门口没有斑马线，孩子过马路危险。')
const groupId = newId()
const form = (opinions: string[], id = groupId) =>
  staff.ask('PUT', `/opinion-groups/${id}`, { title: '北支渠清淤', opinions })

describe('同类意见 (opinions on one matter)', () => {
  test('what is like it is found, what is not is left out; only the office is shown any', async () => {
    expect(asList((await alike(one))['near']).map(({ id }) => id)).toEqual([two])
    expect((await deputy.ask('GET', `/opinions/${one}/alike`)).status).toBe(404)
  })
  test('two make a group, one makes none; sent twice, by two at once, it is formed once', async () => {
    expect((await form([one], newId())).body['code']).toBe('alike-too-few')
    const both = await Promise.all([form([one, two]), form([one, two])])
    expect(both.map(({ status, body }) => [status, body['members']])).toEqual([
      [200, 2],
      [200, 2],
    ])
    expect((await alike(two))['group']).toMatchObject({ title: '北支渠清淤', toHandOn: 2 })
  })
  test('an opinion is of one group', async () => {
    const second = await form([one, other], newId())
    expect([second.status, second.body['code']]).toEqual([422, 'alike-elsewhere'])
    expect((await form([newId(), other], newId())).status).toBe(404)
  })
  test('handed on together, each with its own day; nothing waits the second time', async () => {
    const sent = { organId: organs.water, note: '请一并研究清淤' }
    const answers = await Promise.all([1, 2].map(() => act(groupId, 'hand-on', sent)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 422])
    for (const id of [one, two]) expect(await read(id)).toMatchObject({ state: 'with-organ' })
    expect(await read(other)).toMatchObject({ state: 'received' })
    const owed = asList((await water.ask('GET', '/duties/mine')).body['rows'])
    expect(owed.filter(({ act: each }) => each === 'reply')).toHaveLength(2)
  })
  test('the organ sees its own of the group, and answers each in the same words', async () => {
    expect((await alike(one, water))['group']).toMatchObject({ toAnswer: 2, toHandOn: 0 })
    expect((await act(groupId, 'answer', { text: '略' }, staff)).body['code']).toBe('alike-none-waits')
    expect((await act(groupId, 'answer', { text: '十二月清淤。' }, water)).body).toMatchObject({ done: 2 })
    for (const id of [one, two])
      expect(asList((await read(id))['said'])).toMatchObject([{ side: 'answer', text: '十二月清淤。' }])
  })
  test('taken out, it is by itself again; twice is once', async () => {
    for (const _ of [1, 2]) expect((await act(groupId, 'take-out', { opinionId: two })).body['members']).toBe(1)
    expect((await alike(two))['group']).toBeNull()
  })
  test('another congress finds none of it; a deputy groups nothing', async () => {
    const there = await api.congress()
    expect((await there.browsers.staff.ask('GET', `/opinions/${one}/alike`)).status).toBe(404)
    const stolen = await there.browsers.staff.ask('POST', `/opinion-groups/${groupId}/answer`, { text: '略' })
    expect(stolen.status).toBe(404)
    const forbidden = await deputy.ask('PUT', `/opinion-groups/${newId()}`, { title: '水', opinions: [one] })
    expect(forbidden.status).toBe(403)
    expect(congressId).not.toBe(there.congressId)
  })
})

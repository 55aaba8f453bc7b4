import { beforeAll, describe, expect, test } from 'vitest'
import { Overtaken } from '../../../platform/http/errors.ts'
import { newId } from '../../../platform/database/id.ts'
import { testHouse } from '../../../platform/database/testing.ts'
import { assign } from '../handing-over/assign.ts'
import { draft, revise } from './draft.ts'
import { submit } from './submit.ts'
import { testPeople, type TestPeople } from '../testing.ts'

const { house } = await testHouse()
let people: TestPeople
beforeAll(async () => {
  people = await testPeople(house)
})

const text = {
  title: '关于修复东干渠的建议',
  facts: '渗漏二百米。',
  analysis: '',
  proposal: '列入计划。',
  category: '水利',
  wishedOrgan: '',
  mayPublish: true,
  notPublicReason: '',
}
const drafted = (id = newId(), words: Partial<typeof text> = {}) =>
  people.as('li')((work) => draft(work, { id, ...text, ...words }))
const paper = (id: string) =>
  house.read(people.congressId, (db) =>
    db.selectFrom('suggestions.suggestion').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  )
const eventsOf = async (id: string) => {
  const rows = await house.read(people.congressId, (db) =>
    db.selectFrom('record.event').select('name').where('subject_id', '=', id).orderBy('seq').execute(),
  )
  return rows.map(({ name }) => name)
}

describe('a draft sent twice', () => {
  test('with the same words is drafted once', async () => {
    const { id } = await drafted()
    expect(await drafted(id)).toEqual({ id, state: 'draft', version: 1 })
    expect(await eventsOf(id)).toEqual(['suggestion.opened'])
  })
  test('with other words keeps the last: what was typed must not be lost in silence', async () => {
    const { id } = await drafted()
    expect(await drafted(id, { facts: '后来写的。' })).toMatchObject({ version: 2 })
    expect((await paper(id)).facts).toBe('后来写的。')
    // The first request, late: it must not undo the second.
    await expect(drafted(id)).rejects.toBeInstanceOf(Overtaken)
    expect((await paper(id)).facts).toBe('后来写的。')
  })
  test('under the id of a paper that is somebody else’s, or has moved on, is not taken for saved', async () => {
    const { id } = await drafted()
    await people.as('li')((work) => submit(work, { id, version: 1 }))
    await expect(drafted(id)).rejects.toBeInstanceOf(Overtaken)
    await people.as('clerk')((work) => assign(work, { id, version: 2, organId: people.organs.water }))
    await expect(people.as('wang')((work) => draft(work, { id, ...text }))).rejects.toBeInstanceOf(Overtaken)
  })
  test('by two requests at once is drafted once', async () => {
    const id = newId()
    const both = await Promise.allSettled([drafted(id), drafted(id)])
    expect(both.some(({ status }) => status === 'fulfilled')).toBe(true)
    expect(await eventsOf(id)).toEqual(['suggestion.opened'])
  })
})

describe('a draft revised in parallel', () => {
  const revised = (id: string, facts: string) =>
    people.as('li')((work) => revise(work, id, { ...text, version: 1, facts }))
  test('is revised by one; the other is told that somebody was faster, and nothing of hers is mixed in', async () => {
    const { id } = await drafted()
    const both = await Promise.allSettled([revised(id, '甲。'), revised(id, '乙。')])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const won = both.findIndex(({ status }) => status === 'fulfilled')
    expect((await paper(id)).facts).toBe(['甲。', '乙。'][won])
    expect(both[1 - won]).toMatchObject({ reason: expect.any(Overtaken) })
  })
  test('is revised once when the same words are sent twice, the first answer having been lost', async () => {
    const { id } = await drafted()
    const first = await revised(id, '甲。')
    expect(await revised(id, '甲。')).toEqual(first)
    expect(await eventsOf(id)).toEqual(['suggestion.opened', 'suggestion.revised'])
    await expect(revised(id, '乙。')).rejects.toBeInstanceOf(Overtaken)
  })
})

describe('a change and its record are one', () => {
  test('a revised draft leaves its event', async () => {
    const { id } = await drafted()
    await people.as('li')((work) => revise(work, id, { ...text, version: 1, facts: '渗漏三百米。' }))
    expect(await eventsOf(id)).toEqual(['suggestion.opened', 'suggestion.revised'])
  })
})

import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../platform/database/id.ts'
import { testHouse } from '../../../platform/database/testing.ts'
import { draft, submit } from '../index.ts'
import { assign } from '../handing-over/assign.ts'
import { testPeople, type TestPeople } from '../testing.ts'
import { suggestedFor } from './suggest.ts'

const { house } = await testHouse()
let people: TestPeople
beforeAll(async () => {
  people = await testPeople(house, 'township')
})

async function sentIn(title: string, of = people, wishedOrgan = ''): Promise<string> {
  const id = newId()
  const paper = { id, title, facts: '情况属实。', analysis: '', proposal: '请办理。', category: '', wishedOrgan }
  await of.as('li')((work) => draft(work, { ...paper, mayPublish: true, notPublicReason: '', place: '' } as never))
  await of.as('li')((work) => submit(work, { id, version: 1 }))
  return id
}
const suggested = async (id: string, of = people) => (await of.as('clerk')((work) => suggestedFor(work, { id }))).rows

describe('推荐承办单位 (suggested organs)', () => {
  test('what such organs see to, where nothing was handed over yet', async () => {
    const rows = await suggested(await sentIn('关于维修东坡水库的建议'))
    expect(rows[0]).toMatchObject({ organId: people.organs.water, name: '水利局' })
    expect(rows[0]?.why.length).toBeGreaterThan(0)
  })
  test('learns from what was handed over, in its own congress only', async () => {
    const others = await testPeople(house, 'township')
    const once = await sentIn('关于治理东坡鼠患的建议')
    await people.as('clerk')((work) => assign(work, { id: once, version: 2, organId: people.organs.roads }))
    const again = '关于继续治理东坡鼠患的建议'
    const [best] = await suggested(await sentIn(again))
    expect(best).toMatchObject({ organId: people.organs.roads })
    expect(best?.why.map(({ zh }) => zh).join()).toContain('治理东坡鼠患')
    expect(await suggested(await sentIn(again, others), others)).toEqual([])
  })
  test('hears what the deputy wishes', async () => {
    const [best] = await suggested(await sentIn('关于方便群众的建议', people, '水利局'))
    expect(best?.organId).toBe(people.organs.water)
  })
})

import { beforeAll, describe, expect, test } from 'vitest'
import { ownerClient } from '../../platform/database/connect.ts'
import { testHouse } from '../../platform/database/testing.ts'
import { list } from './list.ts'
import { testPeople, type TestPeople } from './testing.ts'

const { house, ownerUrl } = await testHouse()
let people: TestPeople
const many = 1_200
const first = '01a20000-0000-7000-8000-000000000000'

/** Papers handed to the roads office, all with one word, after a single one of the water office with the same word. */
beforeAll(async () => {
  people = await testPeople(house)
  const { congressId, organs } = people
  const owner = await ownerClient(ownerUrl)
  const papers = `select ${congressId} as congress_id, ('01a20000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid as id,
    case when n = 0 then '${organs.water}' else '${organs.roads}' end::uuid as organ_id, n from generate_series(0, ${many}) n`
  await owner.query(`
    insert into docket.matter (congress_id, id, kind, title, state, opened_at, entered_at, ended_at)
      select congress_id, id, 'suggestion', '修渠' || n, 'closed', now(), now(), now() from (${papers}) p;
    insert into suggestions.suggestion (congress_id, id, title, organ_id, reply_due_on, created_at, search)
      select congress_id, id, '修渠' || n, organ_id, date '2026-01-01' + n, now(), to_tsvector('simple', '修渠')
      from (${papers}) p`)
  await owner.end()
})

const asked = { search: '修渠', limit: 5, sort: 'newest' } as const
const found = async (who: Parameters<TestPeople['as']>[0], more: object = {}) =>
  (await people.as(who)((work) => list(work, { ...asked, ...more }))).rows.map(({ id }) => id)

describe('what is found does not hang on how many others are found before it', () => {
  test('an organ finds its own old paper behind a thousand of others', async () => {
    expect(await found('water')).toEqual([first])
  })
  test('the office finds it by its filter, and as the oldest, and as the first to fall due', async () => {
    expect(await found('clerk', { organ: people.organs.water })).toEqual([first])
    expect((await found('clerk', { sort: 'oldest' }))[0]).toBe(first)
    expect((await found('clerk', { sort: 'due' }))[0]).toBe(first)
  })
  test('page by page, all are found once', async () => {
    const seen: string[] = []
    for (let after: string | undefined; ;) {
      const page = await people.as('clerk')((work) => list(work, { ...asked, limit: 100, after }))
      seen.push(...page.rows.map(({ id }) => id))
      if (page.next === null) break
      after = page.next
    }
    expect([seen.length, new Set(seen).size]).toEqual([many + 1, many + 1])
  })
})

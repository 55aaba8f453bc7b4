import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../platform/database/id.ts'
import { NotFound } from '../platform/http/errors.ts'
import { testHouse } from '../platform/database/testing.ts'
import { testPeople, type TestPeople } from '../congress/suggestions/testing.ts'
import { changeMandate } from '../congress/deputies/index.ts'
import { groupsOf, nameLeader } from '../congress/deputies/leaders.ts'

const { house } = await testHouse()
let people: TestPeople
let other: TestPeople
let group = ''

beforeAll(async () => {
  people = await testPeople(house)
  other = await testPeople(house)
  group = await people.as('clerk')(async (work) => (await groupsOf(work))[0]?.id ?? '')
})
const leaderNow = () => people.as('clerk')(async (work) => (await groupsOf(work))[0]?.leader ?? null)
const name = (deputyId: string | null) => people.as('clerk')((work) => nameLeader(work, { id: group, deputyId }))
const events = () =>
  house.read(people.congressId, (db) =>
    db.selectFrom('record.event').select('name').where('subject_kind', '=', 'delegation').orderBy('seq').execute(),
  )

describe('惯例 代表小组由本组代表召集: who leads a group', () => {
  test('one of its deputies; noted twice, it is one note', async () => {
    await name(people.deputies.li)
    await Promise.all([name(people.deputies.li), name(people.deputies.li)])
    expect(await leaderNow()).toEqual({ id: people.deputies.li, name: '李秀兰' })
    expect(await events()).toEqual([{ name: 'delegation.leader-named' }])
  })

  test('nobody of another group, no stranger, nobody of another congress', async () => {
    const elsewhere = newId()
    await house.write(people.congressId, (tx) =>
      tx
        .insertInto('deputies.delegation')
        .values({ congress_id: people.congressId, id: elsewhere, name: '第二代表团', kind: 'delegation' })
        .execute(),
    )
    await expect(
      people.as('clerk')((work) => nameLeader(work, { id: elsewhere, deputyId: people.deputies.li })),
    ).rejects.toMatchObject({ ruling: { because: 'leader-not-of-group', facts: { name: '李秀兰' } } })
    await expect(name(newId())).rejects.toThrow(NotFound)
    await expect(name(other.deputies.li)).rejects.toThrow(NotFound)
    await expect(other.as('clerk')((work) => nameLeader(work, { id: group, deputyId: null }))).rejects.toThrow(NotFound)
    expect(await leaderNow()).toMatchObject({ id: people.deputies.li })
  })

  test('whose mandate ends leads no more, and cannot be named again', async () => {
    await people.as('clerk')((work) =>
      changeMandate(work, people.deputies.li, { change: 'end', on: '2026-03-02', reason: '调离' }),
    )
    expect(await leaderNow()).toBeNull()
    await expect(name(people.deputies.li)).rejects.toMatchObject({ ruling: { because: 'mandate-ended' } })
    await name(people.deputies.wang)
    expect(await leaderNow()).toMatchObject({ name: '王建国' })
    await name(null)
    expect(await leaderNow()).toBeNull()
    expect((await events()).at(-1)).toEqual({ name: 'delegation.leader-released' })
  })
})

import { beforeEach, expect, test } from 'vitest'
import { newId } from '../../platform/database/id.ts'
import { testHouse } from '../../platform/database/testing.ts'
import { NotFound } from '../../platform/http/errors.ts'
import { testCaller, testCongress, workIn } from '../organs/testing.ts'
import type { Role } from '../organs/words.ts'
import { changeMandate, mandateOf } from './mandate.ts'
import { deputyPage } from './roll.ts'

const { house } = await testHouse()
let congressId = 0
let li = ''

beforeEach(async () => {
  congressId = (await testCongress(house, { congressId: congressId + 1 })).congressId
  li = newId()
  const delegation = newId()
  await house.write(congressId, async (tx) => {
    await tx
      .insertInto('deputies.delegation')
      .values({ congress_id: congressId, id: delegation, name: '第一代表团', kind: 'delegation' })
      .execute()
    await tx
      .insertInto('deputies.deputy')
      .values({
        congress_id: congressId,
        id: li,
        name: '李秀兰',
        name_key: '李秀兰',
        sex: 'female',
        nationality: '汉族',
        born_on: '1980-01-01',
        education: '大专',
        occupation: '村支书',
        occupation_kind: '农民',
        party: '中共党员',
        first_term: false,
        delegation_id: delegation,
        certificate: '001',
        elected_on: '2022-01-01',
        created_at: new Date(),
      })
      .execute()
  })
})

const noted = (change: 'suspend' | 'restore' | 'end', id = li) =>
  workIn(house, { congressId }, (work) => changeMandate(work, id, { change, on: '2026-03-02', reason: '公告第3号' }))
const mandate = () => house.read(congressId, (db) => mandateOf(db, congressId, li))

test('a change is on the roll and in the record, with its article and grounds', async () => {
  expect(await noted('suspend')).toEqual({ endedOn: null, suspendedOn: '2026-03-02' })
  expect(await mandate()).toEqual({ endedOn: null, suspendedOn: '2026-03-02' })
  expect(await noted('restore')).toEqual({ endedOn: null, suspendedOn: null })
  expect(await noted('end')).toEqual({ endedOn: '2026-03-02', suspendedOn: null })
  const events = await house.read(congressId, (db) =>
    db.selectFrom('record.event').select(['name', 'facts']).where('subject_id', '=', li).orderBy('seq').execute(),
  )
  expect(events).toMatchObject([
    { name: 'deputy.suspended', facts: { on: '2026-03-02', reason: '公告第3号' } },
    { name: 'deputy.restored' },
    { name: 'deputy.ended' },
  ])
})

test('two clerks at once: one change, the other is refused', async () => {
  const both = await Promise.allSettled([noted('end'), noted('end')])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('nobody is suspended who is no deputy here', async () => {
  await expect(noted('suspend', newId())).rejects.toBeInstanceOf(NotFound)
  expect(await mandate()).toEqual({ endedOn: null, suspendedOn: null })
})

test('that a mandate is suspended is for the office, the chair and herself', async () => {
  await noted('suspend')
  const seenBy = async (role: Role, deputyId: string | null = null) => {
    const caller = testCaller(congressId, [role], { deputyId })
    return (await workIn(house, { congressId, caller }, (work) => deputyPage(work, li))).suspendedOn
  }
  expect([await seenBy('staff'), await seenBy('chair'), await seenBy('deputy', li)]).toEqual(
    Array.from({ length: 3 }, () => '2026-03-02'),
  )
  expect([await seenBy('deputy', newId()), await seenBy('organ-handler')]).toEqual([null, null])
})

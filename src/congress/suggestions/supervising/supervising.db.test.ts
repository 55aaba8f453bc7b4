import { beforeAll, describe, expect, test } from 'vitest'
import { NotFound } from '../../../platform/http/errors.ts'
import { testHouse } from '../../../platform/database/testing.ts'
import { verifyRecord } from '../../../platform/record/verify.ts'
import { climb } from '../../docket/index.ts'
import { answered } from '../judging/testing.ts'
import { list } from '../list.ts'
import { testPeople, type TestPeople } from '../testing.ts'
import { choose, drop, listKeys } from './key.ts'
import { listLetters, lettersOf, receive } from './letters.ts'
import { writeLetters } from './write-letters.ts'

const { house } = await testHouse()
const refusedFor = (code: string) => expect.objectContaining({ ruling: expect.objectContaining({ because: code }) })

describe('重点督办件', () => {
  let people: TestPeople
  beforeAll(async () => {
    people = await testPeople(house)
  })
  const led = { leader: '周敏', office: '副主任', follower: '农工委', fromOn: '2026-06-01', toOn: '2026-10-31' }
  const chooses = (id: string, asked: object = {}) =>
    people.as('chair', '2026-05-20')((work) => choose(work, { id, ...led, ...asked }))
  const drops = (id: string) => people.as('chair', '2026-09-01')((work) => drop(work, { id, reason: '已经解决' }))

  test('chosen once, starred in the list, seen by everybody; dropped with the reason, and chosen again', async () => {
    const { id } = await answered(people)
    const both = await Promise.allSettled([chooses(id), chooses(id)])
    expect(both.find((each) => each.status === 'rejected')?.reason).toEqual(refusedFor('key-already'))
    const listed = await people.as('li')((work) => list(work, { limit: 20, sort: 'newest' }))
    expect(listed.rows.find((row) => row.id === id)?.priority).toBe(true)
    const keys = await people.as('water')(listKeys)
    expect(keys).toMatchObject({ rows: [{ suggestionId: id, leader: '周敏', follower: '农工委', dropped: null }] })
    expect(keys.usual).toEqual({ least: 5, most: 8 })
    await drops(id)
    await expect(drops(id)).rejects.toEqual(refusedFor('not-key'))
    expect((await people.as('clerk')(listKeys)).rows).toMatchObject([{ dropped: { reason: '已经解决' } }])
    await chooses(id)
    expect((await people.as('clerk')(listKeys)).rows.map(({ dropped }) => dropped === null)).toEqual([true, false])
  })
  test('not what has ended, nor over days that are past', async () => {
    const closed = await answered(people, { state: 'closed' })
    await expect(chooses(closed.id)).rejects.toEqual(refusedFor('not-under-way'))
    const { id } = await answered(people)
    await expect(chooses(id, { toOn: '2026-05-31' })).rejects.toEqual(refusedFor('key-days-wrong'))
  })
})

describe('催办函、督办函', () => {
  let people: TestPeople
  let id: string
  beforeAll(async () => {
    people = await testPeople(house)
    id = (await answered(people, { state: 'reworking', promises: ['修完二百米'] })).id
  })
  const round = (day: string) =>
    people.as(
      'clerk',
      day,
    )(async (work) => {
      await climb(work)
      return writeLetters(work)
    })
  const letters = (who: 'clerk' | 'water' | 'roads' | 'office') =>
    people.as(who, '2026-07-20')((work) => listLetters(work, { limit: 20, which: 'all' }))

  test('none before the ladder says so', async () => {
    expect(await round('2026-05-21')).toBe(0)
  })
  test('one for each late duty and rung, whoever runs the round and however often', async () => {
    const both = await Promise.all([round('2026-05-28'), round('2026-05-28')])
    expect(both.toSorted()).toEqual([0, 1])
    expect(await round('2026-05-29')).toBe(0)
    const { rows } = await letters('clerk')
    expect(rows).toMatchObject([
      { number: '催办〔2026〕1号', rung: 'urged', addressee: { zh: '水利局' }, dueOn: '2026-05-20', daysOver: 8 },
    ])
    expect(rows[0]?.answerBy).toBe('2026-06-04')
    // The paper was brought in from elsewhere: it says where it stood.
    expect(rows[0]).toMatchObject({ lastMove: { zh: '进入“重新办理”' }, movedOn: '2026-04-20' })
  })
  test('higher up the ladder another one; a promise that is late has its own', async () => {
    expect(await round('2026-06-15')).toBe(2)
    const { rows } = await letters('clerk')
    expect(rows.map(({ number }) => number).toSorted()).toEqual([
      '催办〔2026〕1号',
      '催办〔2026〕2号',
      '督办〔2026〕1号',
    ])
    expect(rows.find(({ number }) => number === '督办〔2026〕1号')?.lastMove.zh).not.toContain('函')
    expect(new Set(rows.map(({ suggestionId }) => suggestionId))).toEqual(new Set([id]))
  })
  test('an organ reads its own and signs for them once; nobody else signs', async () => {
    expect((await letters('roads')).rows).toEqual([])
    expect((await letters('office')).rows).toHaveLength(3)
    const [letter] = (await letters('water')).rows
    const signs = (who: 'water' | 'roads' | 'office', day = '2026-07-01') =>
      people.as(who, day)((work) => receive(work, letter?.id ?? ''))
    await expect(signs('roads')).rejects.toBeInstanceOf(NotFound)
    await expect(signs('office')).rejects.toEqual(refusedFor('letter-of-another'))
    expect((await signs('water')).received).toMatchObject({ on: '2026-07-01' })
    expect((await signs('water', '2026-07-02')).received).toMatchObject({ on: '2026-07-01' })
    const open = await people.as('water')((work) => listLetters(work, { limit: 20, which: 'unreceived' }))
    expect(open.rows).toHaveLength(2)
  })
  test('the paper shows them to whom they concern, not to deputies; the record verifies', async () => {
    expect(await people.as('water')((work) => lettersOf(work, id))).toHaveLength(3)
    expect(await people.as('li')((work) => lettersOf(work, id))).toEqual([])
    expect((await house.read(people.congressId, (db) => verifyRecord(db, people.congressId))).broken).toBeNull()
  })
})

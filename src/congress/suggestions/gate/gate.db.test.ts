import { beforeAll, describe, expect, test } from 'vitest'
import { Overtaken } from '../../../platform/http/errors.ts'
import { testHouse } from '../../../platform/database/testing.ts'
import { verifyRecord } from '../../../platform/record/verify.ts'
import { openMattersWithoutDuty } from '../../docket/index.ts'
import { assign } from '../handing-over/assign.ts'
import { refusedFor, session, testHandOver } from '../handing-over/testing.ts'
import { submit } from '../writing/submit.ts'
import { acceptMany } from './accept-many.ts'
import { giveBack } from './give-back.ts'
import { listReviews } from './list-reviews.ts'
import { acceptPaper, review } from './review.ts'

const { house } = await testHouse()
let desk: Awaited<ReturnType<typeof testHandOver>>
beforeAll(async () => {
  desk = await testHandOver(house)
})

const day = session.opensOn
const atSession = () => desk.submitted(day)
const onPaper = (paper: { id: string; version: number }) => ({ id: paper.id, version: paper.version })

describe('at a session a paper is read twice', () => {
  test('not accepted or assigned before the first reading', async () => {
    const paper = await atSession()
    const clerk = desk.as('clerk', day)
    await expect(clerk((work) => acceptPaper(work, paper))).rejects.toMatchObject(refusedFor('first-reading-missing'))
    const straight = clerk((work) => assign(work, { ...onPaper(paper), organId: desk.organs.water }))
    await expect(straight).rejects.toMatchObject(refusedFor('first-reading-missing'))
    expect((await desk.paperRow(paper.id)).number).toBeNull()
  })
  test('who read it first does not read it again; a colleague accepts it and it bears its number', async () => {
    const paper = await atSession()
    const read = await desk.as('clerk', day)((work) => review(work, paper))
    const own = desk.as('clerk', day)((work) => acceptPaper(work, read))
    await expect(own).rejects.toMatchObject(refusedFor('same-reader'))
    const accepted = await desk.as('colleague', day)((work) => acceptPaper(work, read))
    expect(accepted.state).toBe('accepted')
    expect((await desk.paperRow(paper.id)).number).toMatch(/^第\d+号$/)
  })
  test('returned and sent in again, it is read from the beginning, by whom it may be', async () => {
    const paper = await atSession()
    const read = await desk.as('clerk', day)((work) => review(work, paper))
    const reason = { reason: 'incomplete-form', explanation: '' } as const
    const back = await desk.as('colleague', day)((work) => giveBack(work, { ...onPaper(read), ...reason }))
    const again = await desk.as('li', day)((work) => submit(work, onPaper(back)))
    const second = await desk.as('colleague', day)((work) => review(work, again))
    const accepted = await desk.as('clerk', day)((work) => acceptPaper(work, second))
    expect(accepted.state).toBe('accepted')
  })
  test('the rule changed while it waits: one reading is enough from now on', async () => {
    const paper = await atSession()
    const read = await desk.as('clerk', day)((work) => review(work, paper))
    await desk.rule('suggestions.readings-at-session', 1)
    const accepted = await desk.as('clerk', day)((work) => acceptPaper(work, read))
    expect(accepted.state).toBe('accepted')
    const next = await atSession()
    await expect(desk.as('clerk', day)((work) => review(work, next))).rejects.toMatchObject(
      refusedFor('one-reading-only'),
    )
    await desk.rule('suggestions.readings-at-session', 2)
  })
})

describe('between sessions once', () => {
  test('there is no first reading; assigned straight away it is accepted and numbered', async () => {
    const paper = await desk.submitted()
    const clerk = desk.as('clerk')
    await expect(clerk((work) => review(work, paper))).rejects.toMatchObject(refusedFor('one-reading-only'))
    await clerk((work) => assign(work, { ...onPaper(paper), organId: desk.organs.water }))
    expect((await desk.paperRow(paper.id)).number).toMatch(/^闭会2026-\d+号$/)
  })
  test('another reason than those of the list is written out', async () => {
    const paper = await desk.submitted()
    const back = { ...onPaper(paper), reason: 'other', explanation: '' } as const
    await expect(desk.as('clerk')((work) => giveBack(work, back))).rejects.toMatchObject(
      refusedFor('return-unexplained'),
    )
  })
})

describe('the number', () => {
  const numbers = async (ids: readonly string[]) =>
    Promise.all(ids.map(async (id) => (await desk.paperRow(id)).number ?? ''))

  test('accepted at once by several: no twins and no gaps', async () => {
    const papers = await Promise.all([1, 2, 3, 4, 5].map(() => desk.submitted()))
    await Promise.all(papers.map((paper) => desk.as('clerk')((work) => acceptPaper(work, paper))))
    const given = (await numbers(papers.map(({ id }) => id)))
      .map((number) => Number(/-(\d+)号/.exec(number)?.[1]))
      .sort((one, other) => one - other)
    expect(given).toEqual(given.map((_, index) => (given[0] ?? 0) + index))
  })
  test('a refused acceptance takes none', async () => {
    const [first, stale, last] = [await desk.submitted(), await desk.submitted(), await desk.submitted()]
    await desk.as('clerk')((work) => acceptPaper(work, first))
    const lost = desk.as('clerk')((work) => acceptPaper(work, { ...stale, version: 9 }))
    await expect(lost).rejects.toBeInstanceOf(Overtaken)
    await desk.as('clerk')((work) => acceptPaper(work, last))
    const [before, after] = (await numbers([first.id, last.id])).map((number) => Number(/-(\d+)号/.exec(number)?.[1]))
    expect(after).toBe((before ?? 0) + 1)
  })
  test('a new template goes on with the count, and never makes a number that is there', async () => {
    const before = await desk.accepted()
    const [had = ''] = await numbers([before.id])
    const count = Number(/-(\d+)号/.exec(had)?.[1])
    await desk.rule('suggestions.number-template-between', '闭会{年}-{序号:4}号')
    const [padded] = await numbers([(await desk.accepted()).id])
    expect(padded).toBe(`闭会2026-${String(count + 1).padStart(4, '0')}号`)
    // The next count under this template would read as a number that is already borne.
    await desk.rule('suggestions.number-template-between', `闭会{年}-{序号}号`)
    await house.write(desk.congressId, (tx) =>
      tx
        .updateTable('suggestions.suggestion')
        .set({ number: `闭会2026-${count + 2}号` })
        .where('id', '=', before.id)
        .execute(),
    )
    expect(await numbers([(await desk.accepted()).id])).toEqual([`闭会2026-${count + 3}号`])
  })
})

describe('several accepted at once', () => {
  test('in the order given', async () => {
    const [one, two] = [await desk.submitted(), await desk.submitted()]
    await desk.as('clerk')((work) => acceptMany(work, [two, one]))
    const [first, second] = [await desk.paperRow(two.id), await desk.paperRow(one.id)].map(({ number }) =>
      Number(/-(\d+)号/.exec(number ?? '')?.[1]),
    )
    expect(second).toBe((first ?? 0) + 1)
  })
  test('one that may not be accepted: none is, and the answer says which', async () => {
    const good = await desk.submitted()
    const unread = await desk.submitted(day, '关于整治乱停车的建议')
    const both = desk.as('clerk', day)((work) => acceptMany(work, [good, unread]))
    await expect(both).rejects.toMatchObject({
      ruling: { because: 'one-refused', facts: { title: '关于整治乱停车的建议', because: 'first-reading-missing' } },
    })
    expect((await desk.paperRow(good.id)).number).toBeNull()
  })
  test('the same ones by two clerks, in opposite order: one is first, the other learns of it', async () => {
    const [one, two] = [await desk.submitted(), await desk.submitted()]
    const settled = await Promise.allSettled([
      desk.as('clerk')((work) => acceptMany(work, [one, two])),
      desk.as('colleague')((work) => acceptMany(work, [two, one])),
    ])
    expect(settled.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(settled.find((each) => each.status === 'rejected')?.reason).toBeInstanceOf(Overtaken)
  })
})

test('the queue says who read what, what the writer was advised, and what may be done', async () => {
  const paper = await desk.submitted(day, '反映问题')
  await desk.as('clerk', day)((work) => review(work, paper))
  const seen = (who: 'clerk' | 'colleague') =>
    desk.as(who, day)((work) => listReviews(work, { state: 'reviewed', limit: 100 }))
  const [own, others] = [await seen('clerk'), await seen('colleague')].map(({ rows }) =>
    rows.find(({ id }) => id === paper.id),
  )
  expect(own).toMatchObject({ firstReader: 'staff', readings: 2, accept: { ruling: refusedFor('same-reader').ruling } })
  expect(others?.accept.ruling.permitted).toBe(true)
  expect(own?.hints.length).toBeGreaterThan(0)
  expect((await seen('clerk')).counts.reviewed).toBeGreaterThan(0)
})

test('after all of this no open matter is without a duty and the record verifies', async () => {
  expect(await house.read(desk.congressId, (db) => openMattersWithoutDuty(db, desk.congressId))).toEqual([])
  expect((await house.read(desk.congressId, (db) => verifyRecord(db, desk.congressId))).broken).toBeNull()
})

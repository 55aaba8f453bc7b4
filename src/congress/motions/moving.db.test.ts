import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../platform/database/id.ts'
import { NotFound, Overtaken } from '../../platform/http/errors.ts'
import { testHouse } from '../../platform/database/testing.ts'
import { openMattersWithoutDuty } from '../docket/index.ts'
import { signatoriesOf } from '../drafting/index.ts'
import { list } from './list.ts'
import { motionOf } from './move.ts'
import { inSession, testSession, text, type TestSession } from './testing.ts'
import { draft, revise } from './writing/draft.ts'
import { submit } from './writing/submit.ts'
import { withdraw } from './writing/take-back.ts'
import { turnLate } from './writing/turn.ts'

const { house } = await testHouse()
let county: TestSession
beforeAll(async () => {
  county = await testSession(house)
})

const refused = (because: string, facts: object = {}) => ({ ruling: { because, facts } })
const cutOffAt = (people: TestSession, until: string | null) =>
  house.write(people.congressId, (tx) =>
    tx
      .updateTable('organs.session')
      .set({ motions_until: until, motions_until_decided_on: until && '2026-01-13' })
      .execute(),
  )
const suspended = (people: TestSession, deputyId: string, on: string | null) =>
  house.write(people.congressId, (tx) =>
    tx.updateTable('deputies.deputy').set({ suspended_on: on }).where('id', '=', deputyId).execute(),
  )
const hand = (people: TestSession, { id, version }: { id: string; version: number }, at = inSession) =>
  people.as('lead', at)((work) => submit(work, { id, version }))
const eventsOf = async (people: TestSession, id: string) =>
  (
    await house.read(people.congressId, (db) =>
      db.selectFrom('record.event').select('name').where('subject_id', '=', id).orderBy('seq').execute(),
    )
  ).map(({ name }) => name)

describe('提交议案 (a motion is handed in)', () => {
  test('nine names are too few in a county, ten suffice; it is numbered and the presidium owes a decision', async () => {
    const nine = await county.drafted(9)
    await expect(hand(county, nine)).rejects.toMatchObject(refused('too-few-signatories', { needed: 10, have: 9 }))
    const ten = await county.drafted(10)
    expect(await hand(county, ten)).toMatchObject({ state: 'submitted', version: 2 })
    const motion = await county.as('lead')((work) => motionOf(work, ten.id))
    expect(motion).toMatchObject({ session_id: county.sessionId, submitted_on: '2026-01-14' })
    expect(motion.number).toMatch(/^第\d+号$/)
    const duties = await house.read(county.congressId, (db) =>
      db
        .selectFrom('docket.duty')
        .select(['act', 'holder_id', 'due_on'])
        .where('matter_id', '=', ten.id)
        .where('ended_at', 'is', null)
        .execute(),
    )
    expect(duties).toEqual([{ act: 'list', holder_id: 'chair', due_on: '2026-01-16' }])
    expect(await eventsOf(county, ten.id)).toEqual(['motion.opened', 'motion.submitted'])
  })
  test('five suffice in a township', async () => {
    const township = await testSession(house, 'township')
    await expect(hand(township, await township.drafted(4))).rejects.toMatchObject(refused('too-few-signatories'))
    expect(await hand(township, await township.drafted(5))).toMatchObject({ state: 'submitted' })
  })
  test('refused, nothing changes', async () => {
    const { id } = await county.drafted(3)
    await expect(hand(county, { id, version: 1 })).rejects.toMatchObject(refused('too-few-signatories'))
    expect(await county.as('lead')((work) => motionOf(work, id))).toMatchObject({
      state: 'draft',
      version: 1,
      number: null,
    })
    expect(await eventsOf(county, id)).toEqual(['motion.opened'])
  })
  test('numbers have no gaps and no twins, however many hand in at once', async () => {
    const others = await testSession(house)
    const drafts = await Promise.all([others.drafted(10), others.drafted(10), others.drafted(10)])
    await Promise.all(drafts.map((one) => hand(others, one)))
    const { rows } = await others.as('clerk')((work) => list(work, { limit: 20 }))
    expect(rows.map(({ number }) => number).sort()).toEqual(['第1号', '第2号', '第3号'])
  })
  test('sent twice, it is handed in once', async () => {
    const one = await county.drafted(10)
    const both = await Promise.allSettled([hand(county, one), hand(county, one)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: expect.any(Overtaken) })
  })
})

describe('截止时间和会期 (cut-off and session)', () => {
  test('past the cut-off it is refused and may be turned into a suggestion, once, with its names', async () => {
    const late = await testSession(house)
    await cutOffAt(late, '2026-01-14T12:00:00+08:00')
    const one = await late.drafted(10)
    const at = '2026-01-14T12:00:01+08:00'
    await expect(hand(late, one, at)).rejects.toMatchObject(refused('motion-past-cut-off'))
    const turned = await late.as('lead', at)((work) => turnLate(work, one))
    expect(turned.state).toBe('converted')
    await expect(late.as('lead', at)((work) => turnLate(work, { ...one, version: 2 }))).rejects.toMatchObject(
      refused('act-out-of-state'),
    )
    const suggestions = await house.read(late.congressId, (db) =>
      db.selectFrom('suggestions.suggestion').selectAll().execute(),
    )
    expect(suggestions).toHaveLength(1)
    expect(suggestions[0]).toMatchObject({
      id: turned.suggestionId,
      title: '关于修编县城排水专项规划的建议',
      facts: text.cause,
      analysis: text.grounds,
      proposal: text.plan,
      lead_deputy_id: late.deputies[0],
      origin: { kind: 'motion', id: one.id },
    })
    expect(await late.as('clerk')((work) => signatoriesOf(work, turned.suggestionId))).toHaveLength(9)
  })
  test('in time it may not be turned; where late motions are not taken, neither', async () => {
    const one = await county.drafted(10)
    await expect(county.as('lead')((work) => turnLate(work, one))).rejects.toMatchObject(refused('still-in-time'))
  })
  test('outside a session nothing is moved; before one that is called, from the day its cut-off is known', async () => {
    const people = await testSession(house)
    const one = await people.drafted(10)
    await expect(hand(people, one, '2026-03-01T10:00:00+08:00')).rejects.toMatchObject(refused('no-session'))
    const early = '2026-01-05T10:00:00+08:00'
    await expect(hand(people, one, early)).rejects.toMatchObject(refused('not-convened-yet'))
    await cutOffAt(people, '2026-01-14T12:00:00+08:00')
    expect(await hand(people, one, early)).toMatchObject({ state: 'submitted' })
  })
})

describe('资格 (mandates)', () => {
  test('a suspended co-signer’s name does not stand, and the refusal names her', async () => {
    const people = await testSession(house)
    const one = await people.drafted(10)
    await suspended(people, people.deputies[3] as string, '2026-01-10')
    await expect(hand(people, one)).rejects.toMatchObject(refused('signatory-without-mandate', { name: '代表4' }))
    await suspended(people, people.deputies[3] as string, null)
    expect(await hand(people, one)).toMatchObject({ state: 'submitted' })
  })
  test('a suspended lead deputy neither drafts nor hands in', async () => {
    const people = await testSession(house)
    const one = await people.drafted(10)
    await suspended(people, people.deputies[0] as string, '2026-01-10')
    await expect(hand(people, one)).rejects.toMatchObject(refused('signatory-without-mandate'))
    await expect(people.as('lead')((work) => draft(work, { ...text, id: newId() }))).rejects.toMatchObject(
      refused('mandate-suspended'),
    )
  })
})

describe('起草 (drafting)', () => {
  test('words changed after signing are signed again', async () => {
    const one = await county.drafted(10)
    const { version } = await county.as('lead')((work) =>
      revise(work, one.id, { ...text, plan: '另一个方案。', version: 1 }),
    )
    await expect(hand(county, { id: one.id, version })).rejects.toMatchObject(
      refused('too-few-signatories', { have: 1 }),
    )
  })
  test('nobody else sees a draft; whoever was asked to sign does, and may not hand it in', async () => {
    const one = await county.drafted(10)
    for (const who of ['stranger', 'committee', 'chair'] as const)
      await expect(county.as(who)((work) => motionOf(work, one.id))).rejects.toBeInstanceOf(NotFound)
    expect(await county.as('second')((work) => motionOf(work, one.id))).toMatchObject({ id: one.id })
    await expect(county.as('second')((work) => submit(work, one))).rejects.toMatchObject(refused('not-your-act'))
  })
  test('staff enter what an organ moves, which needs no names; a deputy may not', async () => {
    const government = { ...text, mover: 'government' as const, id: newId() }
    await expect(county.as('lead')((work) => draft(work, government))).rejects.toMatchObject(refused('not-your-act'))
    const one = await county.as('clerk')((work) => draft(work, government))
    expect(await county.as('clerk')((work) => submit(work, one))).toMatchObject({ state: 'submitted' })
  })
  test('a delegation moves only where the congress’s own rule says so', async () => {
    const one = await county.as('lead')((work) =>
      draft(work, { ...text, mover: 'delegation', inFavour: 7, id: newId() }),
    )
    await expect(hand(county, one)).rejects.toMatchObject(refused('delegation-may-not-move'))
  })
  test('a joint motion is taken back with the co-signers’ consent', async () => {
    const one = await county.submitted()
    const back = (coSignersAgree: boolean) =>
      county.as('lead')((work) => withdraw(work, { ...one, reason: '再完善', coSignersAgree }))
    await expect(back(false)).rejects.toMatchObject(refused('co-signers-not-agreed', { coSigners: 9 }))
    expect(await back(true)).toMatchObject({ state: 'withdrawn' })
  })
})

test('no open motion is without a duty', async () =>
  expect(await house.read(county.congressId, (db) => openMattersWithoutDuty(db, county.congressId))).toEqual([]))

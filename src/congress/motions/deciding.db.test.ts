import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../platform/database/id.ts'
import { NotFound, Overtaken } from '../../platform/http/errors.ts'
import { testHouse } from '../../platform/database/testing.ts'
import { openMattersWithoutDuty } from '../docket/index.ts'
import { noteContact } from './committee/contact.ts'
import { advise, deliver, report } from './committee/report.ts'
import { settle } from './committee/settle.ts'
import { motionOf } from './move.ts'
import { answerWithdrawal } from './presidium/answer-withdrawal.ts'
import { decide, type Deciding } from './presidium/decide.ts'
import { refer } from './presidium/refer.ts'
import { enterResult } from './presidium/result.ts'
import { takeUp } from './presidium/take-up.ts'
import { testSession, type TestSession } from './testing.ts'
import { askToWithdraw } from './writing/take-back.ts'

const { house } = await testHouse()
let county: TestSession
beforeAll(async () => {
  county = await testSession(house)
})

type At = { id: string; version: number }
const refused = (because: string, facts: object = {}) => ({ ruling: { because, facts } })
const decided = (one: At, deciding: Partial<Deciding>, who: 'chair' | 'clerk' = 'chair', at?: string) =>
  county.as(who, at)((work) => decide(work, { decision: 'list', reason: '', ...deciding, ...one }))
const toCommittee = async () => {
  const one = await county.submitted()
  return decided(one, { decision: 'commit', reason: '需要调研', committeeId: county.committee })
}
const dutiesOf = (id: string) =>
  house.read(county.congressId, (db) =>
    db
      .selectFrom('docket.duty')
      .select(['act', 'holder_id', 'due_on'])
      .where('matter_id', '=', id)
      .where('ended_at', 'is', null)
      .execute(),
  )
const factsOf = async (id: string, name: string) => {
  const { facts } = await house.read(county.congressId, (db) =>
    db
      .selectFrom('record.event')
      .select('facts')
      .where('subject_id', '=', id)
      .where('name', '=', name)
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow(),
  )
  return facts as Record<string, unknown>
}
const votes = { deputies: 12, inFavour: 7, against: 3, abstaining: 2 }

describe('主席团决定 (the presidium decides)', () => {
  test('on the agenda, and the result of the vote ends it; the numbers decide which', async () => {
    const one = await decided(await county.submitted(), {})
    expect(one).toMatchObject({ state: 'listed', suggestionId: null })
    const enter = (adopted: boolean, inFavour: number) =>
      county.as('chair')((work) => enterResult(work, { ...one, adopted, text: '决议', votes: { ...votes, inFavour } }))
    await expect(enter(true, 6)).rejects.toMatchObject(refused('no-majority'))
    await expect(enter(false, 7)).rejects.toMatchObject(refused('it-was-carried'))
    expect(await enter(true, 7)).toMatchObject({ state: 'adopted' })
    expect(await dutiesOf(one.id)).toEqual([])
  })
  test('the office may enter it, and the record says for whom; nobody else may', async () => {
    const one = await county.submitted()
    await expect(
      county.as('lead')((work) => decide(work, { ...one, decision: 'list', reason: '' })),
    ).rejects.toMatchObject(refused('not-your-act', { by: 'presidium' }))
    await decided(one, {}, 'clerk')
    expect(await factsOf(one.id, 'motion.put-on-agenda')).toMatchObject({
      enteredFor: { en: 'the presidium’s decision' },
    })
    const two = await county.submitted()
    await decided(two, {})
    expect(await factsOf(two.id, 'motion.put-on-agenda')).not.toHaveProperty('enteredFor')
  })
  test('two chairs at once: one decides, the other is told', async () => {
    const one = await county.submitted()
    const both = await Promise.allSettled([
      decided(one, {}),
      decided(one, { decision: 'carry-over', reason: '条件不成熟', nextSession: '2027-01-12' }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: expect.any(Overtaken) })
  })
  test('decided once, it is not decided again', async () => {
    const { id, version } = await decided(await county.submitted(), {})
    await expect(
      decided({ id, version }, { decision: 'commit', reason: '调研', committeeId: county.committee }),
    ).rejects.toMatchObject(refused('act-out-of-state'))
  })
  test('after the close nothing is put on the agenda, but a late decision is still taken', async () => {
    const one = await county.submitted()
    const later = '2026-01-20T10:00:00+08:00'
    await expect(decided(one, {}, 'chair', later)).rejects.toMatchObject(refused('session-closed'))
    expect(
      await decided(one, { decision: 'commit', reason: '会后审议', committeeId: county.committee }, 'chair', later),
    ).toMatchObject({ state: 'in-committee' })
  })
  test('a committee is one of the list and of that kind; a reason is given', async () => {
    const one = await county.submitted()
    const commit = (committeeId: string | undefined, reason = '调研') =>
      decided(one, { decision: 'commit', reason, committeeId })
    await expect(commit(undefined)).rejects.toMatchObject(refused('committee-missing'))
    await expect(commit(county.bureau)).rejects.toMatchObject(refused('committee-missing'))
    await expect(commit(newId())).rejects.toMatchObject(refused('committee-missing'))
    await expect(commit(county.committee, ' ')).rejects.toMatchObject(refused('reason-missing'))
  })
  test('first an opinion: the committee owes it on the day named, then the presidium decides', async () => {
    const one = await county.submitted()
    const ask = (by: string) =>
      county.as('chair')((work) => refer(work, { ...one, committeeId: county.committee, by, reason: '' }))
    await expect(ask('2026-01-17')).rejects.toMatchObject(refused('opinion-day-outside-session'))
    const { id, version } = await ask('2026-01-15')
    expect(await dutiesOf(id)).toEqual([{ act: 'advise', holder_id: county.committee, due_on: '2026-01-15' }])
    await expect(county.as('bureau')((work) => motionOf(work, id))).rejects.toBeInstanceOf(NotFound)
    const advised = await county.as('committee')((work) => advise(work, { id, version, text: '建议列入议程。' }))
    expect(await decided(advised, {})).toMatchObject({ state: 'listed' })
  })
})

describe('议案转为建议 (a motion becomes a suggestion)', () => {
  const convert = (one: At) => decided(one, { decision: 'convert', reason: '属于政府日常工作' })
  test('it is made once, linked both ways, with the reason; sent twice or at once, still once', async () => {
    const one = await county.submitted()
    const both = await Promise.allSettled([convert(one), convert(one)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const made = await house.read(county.congressId, (db) =>
      db
        .selectFrom('suggestions.suggestion as suggestion')
        .innerJoin('docket.matter as matter', 'matter.id', 'suggestion.id')
        .selectAll('suggestion')
        .select('matter.state')
        .execute(),
    )
    expect(made).toHaveLength(1)
    const motion = await county.as('lead')((work) => motionOf(work, one.id))
    expect(motion).toMatchObject({ state: 'converted', decision: 'convert', suggestion_id: made[0]?.id })
    expect(made[0]).toMatchObject({ state: 'submitted', entered_by_staff: false, session_id: county.sessionId })
    expect(made[0]?.origin).toMatchObject({
      kind: 'motion',
      id: one.id,
      number: motion.number,
      reason: '属于政府日常工作',
    })
    // The office that entered it keeps no hand in the deputy's place.
    const places = await house.read(county.congressId, (db) =>
      db
        .selectFrom('docket.party')
        .select(['holder_kind', 'holder_id'])
        .where('matter_id', '=', made[0]?.id ?? '')
        .where('party', '=', 'lead-deputy')
        .execute(),
    )
    expect(places).toEqual([{ holder_kind: 'deputy', holder_id: county.deputies[0] }])
  })
})

describe('闭会后 (after the session)', () => {
  test('the committee’s three months run from the close; it hears the movers, reports, and what follows is done', async () => {
    const one = await toCommittee()
    // 2026-04-16, a Thursday: three months from 16 January, the last day of the session.
    expect(await dutiesOf(one.id)).toEqual([{ act: 'report', holder_id: county.committee, due_on: '2026-04-16' }])
    const contact = {
      id: newId(),
      motionId: one.id,
      heldOn: '2026-02-10',
      way: 'meeting' as const,
      whom: '代表1等三人',
      said: '建议先做普查。',
    }
    const at = '2026-02-11T10:00:00+08:00'
    await expect(county.as('bureau', at)((work) => noteContact(work, contact))).rejects.toBeInstanceOf(NotFound)
    await county.as('committee', at)((work) => noteContact(work, contact))
    await county.as('committee', at)((work) => noteContact(work, contact))
    const notes = await house.read(county.congressId, (db) => db.selectFrom('motions.contact').selectAll().execute())
    expect(notes).toHaveLength(1)

    const reported = await county.as(
      'committee',
      '2026-03-20T10:00:00+08:00',
    )((work) => report(work, { id: one.id, version: one.version, text: '建议交住建局办理。' }))
    const charge = (executorId?: string) =>
      county.as(
        'chair',
        '2026-04-02T10:00:00+08:00',
      )((work) => settle(work, { ...reported, then: 'charge', text: '同意委员会意见。', executorId }))
    await expect(charge()).rejects.toMatchObject(refused('organ-not-here'))
    const charged = await charge(county.bureau)
    expect(charged.state).toBe('executing')
    const delivered = await county.as(
      'bureau',
      '2026-06-01T10:00:00+08:00',
    )((work) => deliver(work, { ...charged, text: '规划已开始修编。' }))
    const settled = (then: 'redo' | 'conclude', moved: At, day: string) =>
      county.as('clerk', `${day}T10:00:00+08:00`)((work) => settle(work, { ...moved, then, text: '请补充时间表。' }))
    const again = await settled('redo', delivered, '2026-06-20')
    expect(again.state).toBe('redoing')
    const second = await county.as(
      'bureau',
      '2026-07-01T10:00:00+08:00',
    )((work) => deliver(work, { ...again, text: '九月完成。' }))
    expect(await settled('conclude', second, '2026-07-10')).toMatchObject({ state: 'concluded' })
    const papers = await house.read(county.congressId, (db) =>
      db
        .selectFrom('motions.paper')
        .select(['kind', 'organ_id'])
        .where('motion_id', '=', one.id)
        .orderBy('id')
        .execute(),
    )
    expect(papers.map(({ kind }) => kind)).toEqual([
      'decision',
      'report',
      'decision',
      'delivery',
      'decision',
      'delivery',
      'decision',
    ])
  })
  test('left to the next session, it is taken up when that session sits', async () => {
    const people = await testSession(house)
    const one = await people.submitted()
    const over = (nextSession: string) =>
      people.as('chair')((work) => decide(work, { ...one, decision: 'carry-over', reason: '条件不成熟', nextSession }))
    await expect(over('2026-01-15')).rejects.toMatchObject(refused('next-session-too-early'))
    const left = await over('2027-01-12')
    const up = (at: string) => people.as('clerk', at)((work) => takeUp(work, left))
    await expect(up('2026-12-01T10:00:00+08:00')).rejects.toMatchObject(refused('session-not-open'))
    const next = newId()
    await house.write(people.congressId, (tx) =>
      tx
        .insertInto('organs.session')
        .values({
          congress_id: people.congressId,
          id: next,
          name: '第六次会议',
          term: 17,
          ordinal: 6,
          opens_on: '2027-01-12',
          closes_on: '2027-01-15',
        })
        .execute(),
    )
    expect(await up('2027-01-12T10:00:00+08:00')).toMatchObject({ state: 'submitted' })
    const motion = await people.as('clerk', '2027-01-12T10:00:00+08:00')((work) => motionOf(work, one.id))
    expect(motion).toMatchObject({ session_id: next, number: '第1号', days: { 'session-close': '2027-01-15' } })
  })
})

describe('列入议程后要求撤回 (withdrawal after the agenda)', () => {
  const asked = async () => {
    const listed = await decided(await county.submitted(), {})
    const { id, version } = listed
    return county.as('lead')((work) => askToWithdraw(work, { id, version, reason: '再完善', coSignersAgree: true }))
  }
  test('the presidium consents, and deliberation ends', async () => {
    const one = await asked()
    expect(
      await county.as('chair')((work) => answerWithdrawal(work, { ...one, consent: true, reason: '' })),
    ).toMatchObject({
      state: 'withdrawn',
    })
  })
  test('or refuses with its reason, and it stays on the agenda', async () => {
    const one = await asked()
    const no = (reason: string) =>
      county.as('chair')((work) => answerWithdrawal(work, { ...one, consent: false, reason }))
    await expect(no(' ')).rejects.toMatchObject(refused('reason-missing'))
    expect(await no('已经审议')).toMatchObject({ state: 'listed' })
  })
})

test('no open motion is without a duty', async () =>
  expect(await house.read(county.congressId, (db) => openMattersWithoutDuty(db, county.congressId))).toEqual([]))

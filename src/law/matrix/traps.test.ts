import { describe, expect, test } from 'vitest'
import { announcesEndOfMandate, handlingReportedTo, mayAcceptLeaderResignation, maySupervise } from './bodies.ts'
import {
  governmentAppointedWithin,
  firstSessionWithin,
  keepsSeatAfterAbsences,
  mayFormGroup,
  mayVoteFor,
  mustPublish,
  publishedBeforeElection,
  rectificationReportedWithin,
  replyWithin,
  reportBeforeMeeting,
} from './duties.ts'
import { isElectedByCongress, isElectedDirectly, isElectedInFurtherVote, turnoutSuffices } from './elections.ts'
import { mayDemandSecondAnswer, mayInterpellate, mayMembersDemandSecondAnswer } from './interpellations.ts'
import { hasQuorum, isCarried } from './majorities.ts'
import { mayMoveMotion } from './motions.ts'
import { mayNominateLeader } from './nominations.ts'
import { mayMoveRemoval } from './removals.ts'

describe('traps: what is easily confused', () => {
  test('a township’s five, ten and fifth', () => {
    const level = 'township'
    expect(mayMoveMotion({ level, signatories: 5 }).permitted).toBe(true)
    expect(mayInterpellate({ level, signatories: 5 }).permitted).toBe(false)
    expect(mayNominateLeader({ level, signatories: 5 }).permitted).toBe(false)
    const tenth = { by: 'deputies', signatories: 6, all: 60 } as const
    expect(mayMoveRemoval('township', tenth).permitted).toBe(false)
    expect(mayMoveRemoval('county', tenth).permitted).toBe(true)
  })
  test('two thirds present and all in favour carries; three quarters of a bare quorum does not', () => {
    expect(hasQuorum({ present: 120, deputies: 180 }).permitted).toBe(true)
    expect(isCarried({ votes: 120, deputies: 180 }).permitted).toBe(true)
    expect(isCarried({ votes: 90, deputies: 180 }).permitted).toBe(false)
  })
  test('half of the askers suffices for deputies, not for committee members', () => {
    expect(mayDemandSecondAnswer({ dissatisfied: 5, askers: 10 }).permitted).toBe(true)
    expect(mayMembersDemandSecondAnswer({ level: 'city', dissatisfied: 5, askers: 10 }).permitted).toBe(false)
  })
  test('251 of 501 voting of 1000 elects directly, 251 of 1000 deputies elects nobody', () => {
    expect(turnoutSuffices({ voted: 501, voters: 1000 }).permitted).toBe(true)
    expect(isElectedDirectly({ votes: 251, voted: 501 }).permitted).toBe(true)
    expect(isElectedByCongress('first', { votes: 251, deputies: 1000 }).permitted).toBe(false)
    expect(isElectedInFurtherVote({ votes: 167, cast: 501 }).permitted).toBe(true)
  })
  test('the reply’s long period is six months in all', () => {
    expect(replyWithin(false).is).toEqual({ count: 3, unit: 'month' })
    expect(replyWithin(true).is).toEqual({ count: 6, unit: 'month' })
  })
  test('a township’s handling report goes to the congress', () => {
    expect(handlingReportedTo('township').is.body).toBe('congress')
  })
  test('the Supervision Law does not bind townships', () => {
    expect(maySupervise('township', 'government').under.law.en).toBe('Local Organic Law')
  })
  test('twenty, ten and seven days before the meeting', () => {
    const before = (['sent-for-comment', 'delivered', 'sent-to-members'] as const).map(reportBeforeMeeting)
    expect(before.map(({ is }) => is.count)).toEqual([20, 10, 7])
    expect(before.map(({ under }) => under.number)).toEqual(['15.1', '15.1', '15.2'])
  })
  test('a township deputy’s mandate ends when the congress announces it', () => {
    expect(announcesEndOfMandate('township').is).toBe('congress')
    expect(announcesEndOfMandate('county').is).toBe('standing-committee')
  })
  test('a township leader’s resignation needs a session', () => {
    expect(mayAcceptLeaderResignation('township', 'presidium').permitted).toBe(false)
  })
  test('what must be published since 2024 and 2025', () => {
    expect(mustPublish('deputies-information').under).toMatchObject({ number: '58', asOf: '2025-03-11' })
    expect(mustPublish('deputies-plan').under.number).toBe('43')
    expect(mustPublish('handling-report').under.number).toBe('51.3')
    expect(mustPublish('supervision-plan').under.number).toBe('63.2')
    expect(mustPublish('work-report').under.number).toBe('17.3')
    expect(mustPublish('session-date').under.number).toBe('14.1')
  })
})

describe('other numbers of the statutes', () => {
  test('选举法: lists twenty, fifteen and seven days before election day', () => {
    const lists = ['voters', 'nominees', 'candidates'] as const
    expect(lists.map((list) => publishedBeforeElection(list).is.count)).toEqual([20, 15, 7])
  })
  test('代表法 62(3): one absence without leave is borne, two end the qualification', () => {
    expect(keepsSeatAfterAbsences(1).permitted).toBe(true)
    expect(keepsSeatAfterAbsences(2)).toMatchObject({ because: 'absent-twice-without-leave' })
  })
  test('地方组织法 43: two deputies form no group, three do', () => {
    expect(mayFormGroup('township', 2)).toMatchObject({ because: 'too-few-deputies' })
    expect(mayFormGroup('township', 3).permitted).toBe(true)
    expect(mayFormGroup('province', 1).permitted).toBe(true)
  })
  test('选举法 42: three may be voted for, four may not', () => {
    expect(mayVoteFor(3).permitted).toBe(true)
    expect(mayVoteFor(4)).toMatchObject({ because: 'too-many-proxies' })
  })
  test('two, two and six months', () => {
    expect(
      [firstSessionWithin(), governmentAppointedWithin(), rectificationReportedWithin()].map(({ is }) => is),
    ).toEqual([2, 2, 6].map((count) => ({ count, unit: 'month' })))
  })
})

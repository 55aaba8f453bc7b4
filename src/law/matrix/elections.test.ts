import { describe, expect, test } from 'vitest'
import {
  ballotIsValid,
  candidatesForDeputies,
  candidatesForLeaders,
  isElectedByCongress,
  isElectedDirectly,
  isElectedInFurtherVote,
  isElectionFinal,
  mayStand,
  turnoutSuffices,
  votesAreValid,
} from './elections.ts'
import { committeeCarries, committeeHasQuorum, dismissalCarries, hasQuorum, isCarried } from './majorities.ts'

const no = (because: string) => ({ permitted: false, because })
const yes = { permitted: true }

describe('选举法 第三十一条: more candidates than seats', () => {
  test.each(['township', 'county'] as const)('%s: a third to as many again', (level) => {
    const range = (seats: number) => candidatesForDeputies(level, seats).is
    expect([range(1), range(2), range(3)]).toEqual([
      { least: 2, most: 2 },
      { least: 3, most: 4 },
      { least: 4, most: 6 },
    ])
  })
  test.each(['city', 'province', 'national'] as const)('%s: a fifth to a half', (level) => {
    const range = (seats: number) => candidatesForDeputies(level, seats).is
    expect([range(10), range(11), range(1)]).toEqual([
      { least: 12, most: 15 },
      { least: 14, most: 16 },
      { least: 2, most: 2 },
    ])
  })
  test('both sides of both ends: three seats, directly', () => {
    const lawful = candidatesForDeputies('township', 3)
    expect([3, 4, 6, 7].map((count) => mayStand(count, lawful).permitted)).toEqual([false, true, true, false])
  })
})

describe('地方组织法 第二十七条: candidates for leading posts', () => {
  test('正职: one, or two', () => {
    const lawful = candidatesForLeaders('chief', 1)
    expect([0, 1, 2, 3].map((count) => mayStand(count, lawful).permitted)).toEqual([false, true, true, false])
  })
  test('副职: one to three more than seats', () => {
    const lawful = candidatesForLeaders('deputy-post', 4)
    expect([4, 5, 7, 8].map((count) => mayStand(count, lawful).permitted)).toEqual([false, true, true, false])
  })
  test('委员: a tenth to a fifth more; thirty seats, 33 to 36', () => {
    const lawful = candidatesForLeaders('committee-member', 30)
    expect([32, 33, 36, 37].map((count) => mayStand(count, lawful).permitted)).toEqual([false, true, true, false])
  })
  test('补选: as many as seats will do', () => {
    expect(mayStand(4, candidatesForLeaders('deputy-post', 4, true))).toMatchObject({ ...yes, under: { number: '30' } })
  })
})

describe('选举法 第四十五条: direct elections count on two bases', () => {
  test('turnout: half of all voters is not enough, one more is', () => {
    expect(turnoutSuffices({ voted: 500, voters: 1000 })).toMatchObject(no('too-few-voted'))
    expect(turnoutSuffices({ voted: 501, voters: 1000 })).toMatchObject(yes)
  })
  test('the winner: half of those who voted is not enough, one more is', () => {
    expect(isElectedDirectly({ votes: 250, voted: 500 })).toMatchObject(no('no-majority'))
    expect(isElectedDirectly({ votes: 251, voted: 500 })).toMatchObject(yes)
  })
  test('further vote: at least a third of the votes', () => {
    expect(isElectedInFurtherVote({ votes: 166, cast: 500 })).toMatchObject(no('too-few-votes'))
    expect(isElectedInFurtherVote({ votes: 167, cast: 500 })).toMatchObject(yes)
    expect(isElectedInFurtherVote({ votes: 100, cast: 300 })).toMatchObject(yes)
  })
  test.each(['first', 'further'] as const)('a congress, %s vote: more than half of all its deputies', (round) => {
    expect(isElectedByCongress(round, { votes: 90, deputies: 180 })).toMatchObject(no('no-majority'))
    expect(isElectedByCongress(round, { votes: 91, deputies: 180 })).toMatchObject(yes)
  })
})

describe('选举法 第四十四条: validity', () => {
  test('as many votes as voters are valid, one more voids them all', () => {
    expect(votesAreValid({ cast: 100, voted: 100 })).toMatchObject(yes)
    expect(votesAreValid({ cast: 101, voted: 100 })).toMatchObject(no('more-votes-than-voters'))
  })
  test('a ballot may choose fewer, not more', () => {
    expect(ballotIsValid({ chosen: 2, seats: 2 })).toMatchObject(yes)
    expect(ballotIsValid({ chosen: 3, seats: 2 })).toMatchObject(no('too-many-chosen'))
  })
})

describe('地方组织法 第十四条、第二十五条: quorum and majority are of all deputies', () => {
  test('quorum: two thirds of 181 is 121', () => {
    expect(hasQuorum({ present: 120, deputies: 181 })).toMatchObject({ ...no('no-quorum'), facts: { needed: 121 } })
    expect(hasQuorum({ present: 121, deputies: 181 })).toMatchObject(yes)
    expect(hasQuorum({ present: 120, deputies: 180 })).toMatchObject(yes)
  })
  test('exactly half fails', () => {
    expect(isCarried({ votes: 90, deputies: 180 })).toMatchObject({ ...no('no-majority'), facts: { needed: 91 } })
    expect(isCarried({ votes: 91, deputies: 180 })).toMatchObject(yes)
  })
  test('standing committee: quorum and majority are more than half of all members', () => {
    expect(committeeHasQuorum('county', { present: 15, members: 30 })).toMatchObject(no('no-quorum'))
    expect(committeeHasQuorum('county', { present: 16, members: 30 })).toMatchObject(yes)
    expect(committeeCarries('city', { votes: 15, members: 30 })).toMatchObject(no('no-majority'))
    expect(committeeCarries('city', { votes: 16, members: 30 })).toMatchObject(yes)
    expect(dismissalCarries({ votes: 15, members: 30 })).toMatchObject(no('no-majority'))
    expect(dismissalCarries({ votes: 16, members: 30 })).toMatchObject(yes)
  })
  test('township: no standing committee to count', () => {
    expect(committeeHasQuorum('township', { present: 9, members: 9 })).toMatchObject(no('no-standing-committee'))
    expect(committeeCarries('township', { votes: 9, members: 9 })).toMatchObject(no('no-standing-committee'))
  })
})

describe('地方组织法 第十一条: the chief procurator', () => {
  test('is not final until approved one level up; others are at once', () => {
    expect(isElectionFinal('chief-procurator', false)).toMatchObject(no('approval-one-level-up-pending'))
    expect(isElectionFinal('chief-procurator', true)).toMatchObject(yes)
    expect(isElectionFinal('other', false)).toMatchObject(yes)
  })
})

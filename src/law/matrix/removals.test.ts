import { describe, expect, test } from 'vitest'
import type { Movers } from './removals.ts'
import {
  mayCallExtraordinarySession,
  mayMoveDismissal,
  mayMoveRemoval,
  mayProposeCommitteeInvestigation,
  mayProposeInvestigation,
} from './removals.ts'

const no = (because: string) => ({ permitted: false, because })
const yes = { permitted: true }
const deputies = (signatories: number, all: number): Movers => ({ by: 'deputies', signatories, all })
const members = (signatories: number, all: number): Movers => ({ by: 'members', signatories, all })
const delegations = (count: number): Movers => ({ by: 'delegations', delegations: count })
const aboveTownship = ['county', 'city', 'province'] as const

describe('地方组织法 第三十一条: removal of officials', () => {
  test('乡镇 五分之一: of sixty, eleven may not, twelve may', () => {
    expect(mayMoveRemoval('township', deputies(11, 60))).toMatchObject({
      ...no('too-few-signatories'),
      facts: { needed: 12, have: 11, of: 60, share: '1/5' },
    })
    expect(mayMoveRemoval('township', deputies(12, 60))).toMatchObject(yes)
    expect(mayMoveRemoval('township', { by: 'presidium' })).toMatchObject(yes)
    expect(mayMoveRemoval('township', { by: 'standing-committee' })).toMatchObject(no('not-a-mover'))
  })
  test.each(aboveTownship)('%s 十分之一: of 181, eighteen may not, nineteen may', (level) => {
    expect(mayMoveRemoval(level, deputies(18, 181))).toMatchObject(no('too-few-signatories'))
    expect(mayMoveRemoval(level, deputies(19, 181))).toMatchObject(yes)
    expect(mayMoveRemoval(level, { by: 'standing-committee' })).toMatchObject(yes)
    expect(mayMoveRemoval(level, { by: 'presidium' })).toMatchObject(yes)
    expect(mayMoveRemoval(level, delegations(9))).toMatchObject(no('not-a-mover'))
  })
  test('national: two delegations may not, three may; a tenth of deputies may', () => {
    expect(mayMoveRemoval('national', delegations(2))).toMatchObject(no('too-few-delegations'))
    expect(mayMoveRemoval('national', delegations(3))).toMatchObject(yes)
    expect(mayMoveRemoval('national', deputies(297, 2980))).toMatchObject(no('too-few-signatories'))
    expect(mayMoveRemoval('national', deputies(298, 2980))).toMatchObject(yes)
  })
})

describe('地方组织法 第三十六条: an investigation committee of the congress', () => {
  test('township: none', () => {
    expect(mayProposeInvestigation('township', { by: 'presidium' })).toMatchObject(no('not-at-this-level'))
  })
  test.each(aboveTownship)('%s: of 180, seventeen may not, eighteen may', (level) => {
    expect(mayProposeInvestigation(level, deputies(17, 180))).toMatchObject(no('too-few-signatories'))
    expect(mayProposeInvestigation(level, deputies(18, 180))).toMatchObject(yes)
    expect(mayProposeInvestigation(level, { by: 'presidium' })).toMatchObject(yes)
    expect(mayProposeInvestigation(level, { by: 'standing-committee' })).toMatchObject(no('not-a-mover'))
  })
  test('national: two delegations may not, three may', () => {
    expect(mayProposeInvestigation('national', delegations(2))).toMatchObject(no('too-few-delegations'))
    expect(mayProposeInvestigation('national', delegations(3))).toMatchObject(yes)
  })
})

describe('监督法 第五十六条: an investigation committee of the standing committee', () => {
  test.each([...aboveTownship, 'national'] as const)('%s: of 31, six may not, seven may', (level) => {
    expect(mayProposeCommitteeInvestigation(level, members(6, 31))).toMatchObject(no('too-few-signatories'))
    expect(mayProposeCommitteeInvestigation(level, members(7, 31))).toMatchObject(yes)
    expect(mayProposeCommitteeInvestigation(level, { by: 'council-of-chairpersons' })).toMatchObject(yes)
    expect(mayProposeCommitteeInvestigation(level, deputies(90, 100))).toMatchObject(no('not-a-mover'))
  })
  test('township: none', () => {
    expect(mayProposeCommitteeInvestigation('township', members(9, 9))).toMatchObject(no('no-standing-committee'))
  })
})

describe('监督法 第六十一条: a dismissal case', () => {
  test.each(aboveTownship)('%s: organs, chairpersons, or a fifth: of 31, six may not, seven may', (level) => {
    expect(mayMoveDismissal(level, { by: 'organ' })).toMatchObject({ ...yes, under: { number: '61.1' } })
    expect(mayMoveDismissal(level, { by: 'council-of-chairpersons' })).toMatchObject({ under: { number: '61.2' } })
    expect(mayMoveDismissal(level, members(6, 31))).toMatchObject(no('too-few-signatories'))
    expect(mayMoveDismissal(level, members(7, 31))).toMatchObject({ ...yes, under: { number: '61.3' } })
  })
  test('township has no standing committee; the nation has rules of its own', () => {
    expect(mayMoveDismissal('township', { by: 'organ' })).toMatchObject(no('no-standing-committee'))
    expect(mayMoveDismissal('national', { by: 'organ' })).toMatchObject(no('not-at-this-level'))
  })
})

describe('地方组织法 第十四条第三款: an extraordinary session', () => {
  test.each(['township', ...aboveTownship, 'national'] as const)('%s: of 61, twelve may not, thirteen may', (level) => {
    expect(mayCallExtraordinarySession(level, deputies(12, 61))).toMatchObject(no('too-few-signatories'))
    expect(mayCallExtraordinarySession(level, deputies(13, 61))).toMatchObject(yes)
  })
  test('township: the presidium; elsewhere the standing committee', () => {
    expect(mayCallExtraordinarySession('township', { by: 'presidium' })).toMatchObject(yes)
    expect(mayCallExtraordinarySession('township', { by: 'standing-committee' })).toMatchObject(no('not-a-mover'))
    expect(mayCallExtraordinarySession('county', { by: 'standing-committee' })).toMatchObject(yes)
    expect(mayCallExtraordinarySession('county', { by: 'presidium' })).toMatchObject(no('not-a-mover'))
  })
})

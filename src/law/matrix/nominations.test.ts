import { describe, expect, test } from 'vitest'
import { mayNominateDeputyAbove, mayNominateLeader, mayNominateSoMany, mayVotersNominate } from './nominations.ts'
import { mayMoveRecall, mayVotersRequestRecall, recallPasses } from './recalls.ts'

const no = (because: string) => ({ permitted: false, because })
const yes = { permitted: true }

describe('地方组织法 第二十六条第二款: joint nomination of leaders', () => {
  test.each([
    ['township', 10],
    ['county', 10],
    ['city', 20],
    ['province', 30],
  ] as const)('%s: one fewer than %i may not, %i may', (level, needed) => {
    expect(mayNominateLeader({ level, signatories: needed - 1 })).toMatchObject(no('too-few-signatories'))
    expect(mayNominateLeader({ level, signatories: needed })).toMatchObject(yes)
  })
  test('national: the presidium only', () => {
    expect(mayNominateLeader({ level: 'national', signatories: 999 })).toMatchObject(no('presidium-only'))
  })
})

describe('选举法 第三十条: nomination of deputies', () => {
  test.each(['county', 'city', 'province'] as const)('%s, for the congress above: nine may not, ten may', (level) => {
    expect(mayNominateDeputyAbove({ level, signatories: 9 })).toMatchObject(no('too-few-signatories'))
    expect(mayNominateDeputyAbove({ level, signatories: 10 })).toMatchObject(yes)
  })
  test('a township elects none above, the nation has none above', () => {
    expect(mayNominateDeputyAbove({ level: 'township', signatories: 60 })).toMatchObject(no('elected-by-voters'))
    expect(mayNominateDeputyAbove({ level: 'national', signatories: 60 })).toMatchObject(no('no-congress-above'))
  })
  test('voters: nine may not, ten may', () => {
    expect(mayVotersNominate(9)).toMatchObject(no('too-few-signatories'))
    expect(mayVotersNominate(10)).toMatchObject(yes)
  })
  test.each(['leaders', 'deputies'] as const)('%s: as many as seats may be nominated, one more may not', (what) => {
    expect(mayNominateSoMany(what, { nominated: 3, seats: 3 })).toMatchObject(yes)
    expect(mayNominateSoMany(what, { nominated: 4, seats: 3 })).toMatchObject(no('more-than-seats'))
  })
})

describe('选举法 第五十条: voters ask for recall', () => {
  test.each([
    ['township', 30],
    ['county', 50],
  ] as const)('%s: one fewer than %i may not, %i may', (level, needed) => {
    expect(mayVotersRequestRecall({ level, voters: needed - 1 })).toMatchObject(no('too-few-signatories'))
    expect(mayVotersRequestRecall({ level, voters: needed })).toMatchObject(yes)
  })
  test.each(['city', 'province', 'national'] as const)('%s deputies are not the voters’ to recall', (level) => {
    expect(mayVotersRequestRecall({ level, voters: 9999 })).toMatchObject(no('elected-by-a-congress'))
  })
})

describe('选举法 第五十一条: recall in the congress that elected', () => {
  test('in session a tenth of deputies: of 180, seventeen may not, eighteen may', () => {
    const by = 'deputies'
    expect(mayMoveRecall('city', true, { by, signatories: 17, all: 180 })).toMatchObject(no('too-few-signatories'))
    expect(mayMoveRecall('city', true, { by, signatories: 18, all: 180 })).toMatchObject(yes)
    expect(mayMoveRecall('city', true, { by: 'presidium' })).toMatchObject(yes)
    expect(mayMoveRecall('city', true, { by: 'members', signatories: 35, all: 35 })).toMatchObject(no('not-a-mover'))
  })
  test('between sessions a fifth of members: of 31, six may not, seven may', () => {
    const by = 'members'
    expect(mayMoveRecall('national', false, { by, signatories: 6, all: 31 })).toMatchObject(no('too-few-signatories'))
    expect(mayMoveRecall('national', false, { by, signatories: 7, all: 31 })).toMatchObject(yes)
    expect(mayMoveRecall('province', false, { by: 'council-of-chairpersons' })).toMatchObject(yes)
    expect(mayMoveRecall('province', false, { by: 'presidium' })).toMatchObject(no('not-a-mover'))
  })
  test('a deputy elected by voters is not recalled here', () => {
    expect(mayMoveRecall('county', true, { by: 'presidium' })).toMatchObject(no('elected-by-voters'))
  })
})

describe('选举法 第五十三条: a recall passes with more than half of all', () => {
  test('voters of the constituency, not those who voted', () => {
    expect(recallPasses('township', 1000, 2000)).toMatchObject({ ...no('no-majority'), under: { number: '53.1' } })
    expect(recallPasses('township', 1001, 2000)).toMatchObject(yes)
  })
  test('all deputies or members', () => {
    expect(recallPasses('province', 90, 180)).toMatchObject({ ...no('no-majority'), under: { number: '53.2' } })
    expect(recallPasses('province', 91, 180)).toMatchObject(yes)
  })
})

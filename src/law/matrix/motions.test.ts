import { describe, expect, test } from 'vitest'
import { localRule } from '../article.ts'
import { mayDelegationMoveMotion, mayMembersMoveMotion, mayMoveMotion, mayOrganMoveMotion } from './motions.ts'

const no = (because: string) => ({ permitted: false, because })
const yes = { permitted: true }

describe('地方组织法 第二十二条第二款: a motion in the name of deputies', () => {
  test.each([
    ['township', 5, '22.2'],
    ['county', 10, '22.2'],
    ['city', 10, '22.2'],
    ['province', 10, '22.2'],
    ['national', 30, '17'],
  ] as const)('%s: one fewer than %i may not, %i may', (level, needed, number) => {
    expect(mayMoveMotion({ level, signatories: needed - 1 })).toMatchObject({
      ...no('too-few-signatories'),
      facts: { needed, have: needed - 1 },
    })
    expect(mayMoveMotion({ level, signatories: needed })).toMatchObject({ ...yes, under: { number } })
  })
})

describe('代表团: a delegation moves by more than half of its members', () => {
  test('national: fifteen of thirty may not, sixteen may', () => {
    const level = 'national'
    expect(mayDelegationMoveMotion({ level, members: 30, inFavour: 15 })).toMatchObject(no('too-few-in-favour'))
    expect(mayDelegationMoveMotion({ level, members: 30, inFavour: 16 })).toMatchObject(yes)
  })
  test('a local delegation may only where the congress has such a rule', () => {
    const own = localRule({ zh: '议事规则', en: 'rules of procedure' }, '9', '2025-01-01', { zh: '代表团', en: 'd' })
    const delegation = { level: 'province', members: 30, inFavour: 30 } as const
    expect(mayDelegationMoveMotion(delegation)).toMatchObject(no('delegation-may-not-move'))
    expect(mayDelegationMoveMotion({ ...delegation, ownRule: own })).toMatchObject({ ...yes, under: own })
  })
})

describe('地方组织法 第五十二条: a motion in the name of standing committee members', () => {
  test.each([
    ['county', 3],
    ['city', 5],
    ['province', 5],
    ['national', 10],
  ] as const)('%s: one fewer than %i may not, %i may', (level, needed) => {
    expect(mayMembersMoveMotion({ level, signatories: needed - 1 })).toMatchObject(no('too-few-signatories'))
    expect(mayMembersMoveMotion({ level, signatories: needed })).toMatchObject(yes)
  })
  test('township: there is no standing committee', () => {
    expect(mayMembersMoveMotion({ level: 'township', signatories: 50 })).toMatchObject(no('no-standing-committee'))
  })
})

describe('地方组织法 第二十二条第一款: organs that move motions', () => {
  test('county: standing committee, committees and government may; court and procuratorate may not', () => {
    for (const mover of ['presidium', 'standing-committee', 'special-committee', 'government'] as const) {
      expect(mayOrganMoveMotion('county', mover)).toMatchObject(yes)
    }
    expect(mayOrganMoveMotion('county', 'court')).toMatchObject(no('not-a-mover'))
    expect(mayOrganMoveMotion('county', 'procuratorate')).toMatchObject(no('not-a-mover'))
  })
  test('township: presidium and government only', () => {
    expect(mayOrganMoveMotion('township', 'presidium')).toMatchObject(yes)
    expect(mayOrganMoveMotion('township', 'government')).toMatchObject(yes)
    expect(mayOrganMoveMotion('township', 'standing-committee')).toMatchObject(no('not-a-mover'))
  })
})

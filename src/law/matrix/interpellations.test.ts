import { describe, expect, test } from 'vitest'
import { localRule } from '../article.ts'
import {
  mayBeInterpellated,
  mayDemandSecondAnswer,
  mayInterpellate,
  mayMembersDemandSecondAnswer,
  mayMembersInterpellate,
} from './interpellations.ts'

const no = (because: string) => ({ permitted: false, because })
const yes = { permitted: true }

describe('地方组织法 第二十四条: interpellation at a session', () => {
  test.each([
    ['township', 10],
    ['county', 10],
    ['city', 10],
    ['province', 10],
    ['national', 30],
  ] as const)('%s: one fewer than %i may not, %i may', (level, needed) => {
    expect(mayInterpellate({ level, signatories: needed - 1 })).toMatchObject(no('too-few-signatories'))
    expect(mayInterpellate({ level, signatories: needed })).toMatchObject(yes)
  })

  describe('a township congress of forty or fewer with a rule of one fifth', () => {
    const rule = localRule({ zh: '乡镇人大条例', en: 'township rules' }, '12', '2016-01-01', { zh: '', en: '' })
    const asked = (signatories: number, deputies: number, level: 'township' | 'county' = 'township') =>
      mayInterpellate({ level, signatories, smallCongress: { deputies, rule } })
    test('of forty: seven may not, eight may', () => {
      expect(asked(7, 40)).toMatchObject(no('too-few-signatories'))
      expect(asked(8, 40)).toMatchObject({ ...yes, under: { kind: 'local' } })
    })
    test('of forty-one it needs ten again', () => {
      expect(asked(9, 41)).toMatchObject(no('too-few-signatories'))
      expect(asked(10, 41)).toMatchObject({ ...yes, under: { kind: 'statute' } })
    })
    test('no other level has it', () => {
      expect(asked(9, 40, 'county')).toMatchObject(no('too-few-signatories'))
    })
  })

  test('a township interpellates its government only', () => {
    expect(mayBeInterpellated('township', 'government')).toMatchObject(yes)
    expect(mayBeInterpellated('township', 'court')).toMatchObject(no('not-open-to-interpellation'))
    expect(mayBeInterpellated('county', 'supervisory-commission')).toMatchObject(yes)
  })
})

describe('监督法 第五十一条: interpellation at a standing committee', () => {
  test.each([
    ['county', 3],
    ['city', 5],
    ['province', 5],
    ['national', 10],
  ] as const)('%s: one fewer than %i may not, %i may', (level, needed) => {
    expect(mayMembersInterpellate({ level, signatories: needed - 1 })).toMatchObject(no('too-few-signatories'))
    expect(mayMembersInterpellate({ level, signatories: needed })).toMatchObject(yes)
  })
  test('township: none', () => {
    expect(mayMembersInterpellate({ level: 'township', signatories: 9 })).toMatchObject(no('no-standing-committee'))
  })
})

describe('not satisfied with the answer', () => {
  test('代表法 第二十条: half of the deputies who asked is enough', () => {
    expect(mayDemandSecondAnswer({ dissatisfied: 4, askers: 10 })).toMatchObject(no('too-few-dissatisfied'))
    expect(mayDemandSecondAnswer({ dissatisfied: 5, askers: 10 })).toMatchObject(yes)
    expect(mayDemandSecondAnswer({ dissatisfied: 5, askers: 11 })).toMatchObject({ facts: { needed: 6 } })
  })
  test('监督法 第五十三条: half of the committee members who asked is not', () => {
    const asked = (dissatisfied: number) => mayMembersDemandSecondAnswer({ level: 'county', dissatisfied, askers: 10 })
    expect(asked(5)).toMatchObject({ ...no('too-few-dissatisfied'), facts: { needed: 6 } })
    expect(asked(6)).toMatchObject(yes)
    expect(mayMembersDemandSecondAnswer({ level: 'township', dissatisfied: 1, askers: 1 })).toMatchObject(
      no('no-standing-committee'),
    )
  })
})

import { describe, expect, test } from 'vitest'
import { mayCorrectVoter, mayKeepVoter, mayLogContact, missingOf } from './rules.ts'

const yes = { permitted: true }
const no = (because: string) => ({ permitted: false, because })
const keeping = { level: 'township', kept: 0, consentedOn: '2026-03-02', today: '2026-03-02' } as const

describe('地方组织法四十三条：县、乡代表分工联系选民 (county and township deputies share out contact with voters)', () => {
  test('县、乡代表有固定联系选民，市、省代表没有 (county and township have fixed voters; city and province do not)', () => {
    for (const level of ['township', 'county'] as const) expect(mayKeepVoter({ ...keeping, level })).toMatchObject(yes)
    for (const level of ['city', 'province'] as const)
      expect(mayKeepVoter({ ...keeping, level })).toMatchObject(no('not-elected-by-voters'))
  })
  test('依据：乡镇引代表法三十七条，县引组织法四十三条 (under the law of her level)', () => {
    expect(mayKeepVoter(keeping).under.number).toBe('37')
    expect(mayKeepVoter({ ...keeping, level: 'county' }).under.number).toBe('43')
  })
  test('本人同意在先 (consent first: today will do, tomorrow not)', () =>
    expect(mayKeepVoter({ ...keeping, consentedOn: '2026-03-03' })).toMatchObject(no('consent-still-to-come')))
  test('至多十五名 (the fifteenth yes, the sixteenth no)', () => {
    expect(mayKeepVoter({ ...keeping, kept: 14 })).toMatchObject(yes)
    expect(mayKeepVoter({ ...keeping, kept: 15 })).toMatchObject(no('fixed-voters-enough'))
  })
})

describe('更正 (correction)', () => {
  test('联系期间可以更正，结束以后不能 (while in touch, not afterwards)', () => {
    expect(mayCorrectVoter(null)).toMatchObject(yes)
    expect(mayCorrectVoter('2026-03-01')).toMatchObject(no('voter-no-longer-hers'))
  })
})

describe('联系选民记录 (the log)', () => {
  const contact = { on: '2026-03-02', today: '2026-03-02', withSomebody: true, endedOn: null }
  test('已经发生的可以记，还没到的不能记 (today yes, tomorrow no)', () => {
    expect(mayLogContact(contact)).toMatchObject(yes)
    expect(mayLogContact({ ...contact, on: '2026-03-03' })).toMatchObject(no('contact-still-to-come'))
  })
  test('联系了谁要写明：选民或者村居 (with a voter or an area)', () =>
    expect(mayLogContact({ ...contact, withSomebody: false })).toMatchObject(no('contact-with-nobody')))
  test('已结束联系的选民，结束以后不再记 (not after contact with the voter has ended)', () => {
    expect(mayLogContact({ ...contact, endedOn: '2026-03-02' })).toMatchObject(yes)
    expect(mayLogContact({ ...contact, endedOn: '2026-03-01' })).toMatchObject(no('voter-no-longer-hers'))
  })
})

describe('还差多少 (what is missing)', () => {
  const expected = { voters: 5, times: 2 }
  test('人数不足和次数不足分开算，多联系的不抵别人的 (too few voters and too few contacts; one voter’s do not count for another)', () => {
    expect(missingOf([{ contacts: 9 }, { contacts: 1 }, { contacts: 0 }], expected)).toEqual({ voters: 2, contacts: 3 })
    expect(
      missingOf(
        Array.from({ length: 5 }, () => ({ contacts: 2 })),
        expected,
      ),
    ).toEqual({ voters: 0, contacts: 0 })
  })
})

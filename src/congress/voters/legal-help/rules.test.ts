import { describe, expect, test } from 'vitest'
import { mayErase, mayRefer, mayTell } from './rules.ts'

const yes = { permitted: true }
const no = (because: string, number?: string) => ({
  permitted: false,
  because,
  ...(number && { under: expect.objectContaining({ number }) }),
})
const referring = {
  helper: '县法律援助中心',
  kind: 'legal-aid',
  endedOn: null,
  beforeCourt: false,
  hasIt: false,
} as const

describe('代表法五十九条：代表不得利用职务干预具体案件 (no meddling in particular cases)', () => {
  test('尚未进入诉讼的，可以转介司法所、调解组织 (not before a court: any helper)', () => {
    for (const kind of ['legal-aid', 'justice-office', 'lawyer', 'mediation', 'notary', 'hotline'] as const)
      expect(mayRefer({ ...referring, kind })).toMatchObject(yes)
  })
  test('已进入诉讼、仲裁、侦查的，只转介律师、法律援助和热线 (before a court: lawyers and legal aid only)', () => {
    for (const kind of ['legal-aid', 'lawyer', 'hotline'] as const)
      expect(mayRefer({ ...referring, kind, beforeCourt: true })).toMatchObject(yes)
    for (const kind of ['justice-office', 'mediation', 'notary'] as const)
      expect(mayRefer({ ...referring, kind, beforeCourt: true })).toMatchObject(no('before-court-lawyers-only', '59'))
  })
})

describe('转介 (referral)', () => {
  test('机构已撤销的，不再转介 (never to a service that has ended)', () =>
    expect(mayRefer({ ...referring, endedOn: '2026-01-01' })).toMatchObject(no('helper-ended')))
  test('已经转介给它的，不重复转介 (not to the one that has it)', () =>
    expect(mayRefer({ ...referring, hasIt: true })).toMatchObject(no('referred-there-already')))
})

describe('告知求助人 (whoever asked is told)', () => {
  const telling = { toldOn: '2026-03-04', resultOn: '2026-03-04', today: '2026-03-05' }
  test('结果登记当天可以告知，登记以前不能 (on the day of the result, not before)', () => {
    expect(mayTell(telling)).toMatchObject(yes)
    expect(mayTell({ ...telling, toldOn: '2026-03-03' })).toMatchObject(no('told-on-no-such-day'))
  })
  test('当天可以，以后的日子不能 (today, not tomorrow)', () => {
    expect(mayTell({ ...telling, toldOn: '2026-03-05' })).toMatchObject(yes)
    expect(mayTell({ ...telling, toldOn: '2026-03-06' })).toMatchObject(no('told-on-no-such-day'))
  })
  test('办结以后才能删除姓名、电话 (erased only once nobody is to be told)', () => {
    expect(mayErase({ ended: true })).toMatchObject(yes)
    expect(mayErase({ ended: false })).toMatchObject(no('asker-still-to-be-told'))
  })
})

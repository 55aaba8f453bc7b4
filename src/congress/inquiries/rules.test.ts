import { describe, expect, test } from 'vitest'
import {
  mayAnswer,
  mayAskAgain,
  mayBeAsked,
  mayBecomeSuggestion,
  mayMeet,
  mayPass,
  mayReassign,
  maySendBack,
  maySettle,
  mayUrge,
} from './rules.ts'

const yes = { permitted: true }
const no = (because: string) => ({ permitted: false, because })

describe('代表询问：被询问单位 (who can be asked)', () => {
  test('an organ that exists may be asked, one that has ended may not', () => {
    expect(mayBeAsked({ organ: '水利局', endedOn: null })).toMatchObject(yes)
    expect(mayBeAsked({ organ: '水利局', endedOn: '2026-01-01' })).toMatchObject(no('asked-organ-ended'))
  })
})

describe('地方组织法 第二十三条：有关机关说明 (the organ answers)', () => {
  const promising = (...days: string[]) =>
    mayAnswer({ today: '2026-03-02', promises: days.map((dueOn) => ({ promise: '修渠', dueOn })) })
  test('without a promise it is an answer', () => expect(promising()).toMatchObject(yes))
  test('a promise is for a day to come: tomorrow is one, today is none', () => {
    expect(promising('2026-03-03')).toMatchObject(yes)
    expect(promising('2026-03-03', '2026-03-02')).toMatchObject(no('answered-promise-past'))
  })
})

describe('不属职责的转有关单位或者退回 (not its business)', () => {
  test('passed on to an organ that has not had it yet', () => {
    expect(mayPass({ answers: 0, hadIt: false })).toMatchObject(yes)
    expect(mayPass({ answers: 0, hadIt: true })).toMatchObject(no('had-it-before'))
  })
  test('whoever has answered once neither passes it on nor sends it back', () => {
    expect(mayPass({ answers: 1, hadIt: false })).toMatchObject(no('answered-before'))
    expect(maySendBack({ answers: 1, decided: false })).toMatchObject(no('answered-before'))
  })
  test('sent back once; what the office has decided stays', () => {
    expect(maySendBack({ answers: 0, decided: false })).toMatchObject(yes)
    expect(maySendBack({ answers: 0, decided: true })).toMatchObject(no('decided-to-be-yours'))
  })
  test('the same organ is given it only after having sent it back', () => {
    expect(mayReassign({ sameOrgan: false, sentBack: false })).toMatchObject(yes)
    expect(mayReassign({ sameOrgan: true, sentBack: true })).toMatchObject(yes)
    expect(mayReassign({ sameOrgan: true, sentBack: false })).toMatchObject(no('has-it-already'))
  })
})

describe('追问 (asked again)', () => {
  test('three times where the rule says three: the third may, the fourth may not', () => {
    expect(mayAskAgain({ round: 3, atMost: 3 })).toMatchObject(yes)
    expect(mayAskAgain({ round: 4, atMost: 3 })).toMatchObject(no('asked-again-enough'))
  })
  test('nought times where a congress wants none', () =>
    expect(mayAskAgain({ round: 1, atMost: 0 })).toMatchObject(no('asked-again-enough')))
})

describe('评价 (what the deputy thinks of the answer)', () => {
  test('satisfied needs no reason, not satisfied does', () => {
    expect(maySettle({ satisfied: true, reason: '' })).toMatchObject(yes)
    expect(maySettle({ satisfied: false, reason: '没有回答第二问' })).toMatchObject(yes)
    expect(maySettle({ satisfied: false, reason: '  ' })).toMatchObject(no('reason-missing'))
  })
})

describe('逾期未答复的提交主席团 (before the presidium)', () => {
  const day = { today: '2026-03-20', latest: '2026-04-03' }
  test('a new day is to come, and no later than a fresh question would have', () => {
    expect(mayUrge({ ...day, answerBy: '2026-03-20' })).toMatchObject(no('urged-day-past'))
    expect(mayUrge({ ...day, answerBy: '2026-03-21' })).toMatchObject(yes)
    expect(mayUrge({ ...day, answerBy: '2026-04-03' })).toMatchObject(yes)
    expect(mayUrge({ ...day, answerBy: '2026-04-04' })).toMatchObject(no('urged-day-too-far'))
  })
  test('代表法 第二十九条：约见 (the head is met by the day of the answer)', () => {
    expect(mayMeet({ ...day, answerBy: '2026-03-25', metOn: '2026-03-25' })).toMatchObject(yes)
    expect(mayMeet({ ...day, answerBy: '2026-03-25', metOn: '2026-03-26' })).toMatchObject(no('met-after-answer'))
    expect(mayMeet({ ...day, answerBy: '2026-03-01', metOn: '2026-02-26' })).toMatchObject(no('urged-day-past'))
  })
})

test('代表法 第三十六条：转为建议；撤回的不转 (it may become a suggestion, unless taken back)', () => {
  expect(mayBecomeSuggestion({ withdrawn: false })).toMatchObject(yes)
  expect(mayBecomeSuggestion({ withdrawn: true })).toMatchObject(no('inquiry-withdrawn'))
})

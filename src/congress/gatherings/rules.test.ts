import { describe, expect, test } from 'vitest'
import { mayAnnounce, mayAskLeave, mayBegin, mayConclude, mayProceed, maySignIn, neededFor } from './rules.ts'

describe('惯例 会议活动提前通知，附议程和材料: the notice', () => {
  const notice = {
    heldOn: '2026-12-15',
    place: '镇会议室',
    agenda: ['听取办理进展'],
    invited: 3,
    today: '2026-12-08',
    noticeDays: 7,
    whyShort: '',
  }
  test('七日前通知 (seven days ahead): on the eighth it may, on the ninth it says why', () => {
    expect(mayAnnounce(notice)).toMatchObject({ permitted: true })
    const late = { ...notice, today: '2026-12-09' }
    expect(mayAnnounce(late)).toMatchObject({
      because: 'short-notice',
      facts: { noticeDays: 7, latest: '2026-12-08' },
    })
    expect(mayAnnounce({ ...late, whyShort: '防汛紧急' })).toMatchObject({ permitted: true })
  })
  test('当日也可，过期不可 (on the day itself with a reason; never for a day gone)', () => {
    expect(mayAnnounce({ ...notice, today: '2026-12-15', whyShort: '急' })).toMatchObject({ permitted: true })
    expect(mayAnnounce({ ...notice, today: '2026-12-16', whyShort: '急' })).toMatchObject({ because: 'day-is-past' })
  })
  test.each([
    ['place-missing', { place: ' ' }],
    ['agenda-missing', { agenda: ['  '] }],
    ['nobody-invited', { invited: 0 }],
  ])('%s', (because, change) => expect(mayAnnounce({ ...notice, ...change })).toMatchObject({ because }))
})

describe('代表法 第二十五条: held as arranged', () => {
  test('当日开始，早一天晚一天都不行 (on its day, neither before nor after)', () => {
    expect(mayBegin({ heldOn: '2026-12-15', today: '2026-12-15' })).toMatchObject({ permitted: true })
    for (const today of ['2026-12-14', '2026-12-16'])
      expect(mayBegin({ heldOn: '2026-12-15', today })).toMatchObject({ because: 'not-its-day' })
  })
})

describe('惯例 主席团会议法定人数: the quorum', () => {
  test('过半数：十人的六人，十一人的六人 (more than half: exactly half fails)', () => {
    expect(neededFor('more-than-half', 10)).toBe(6)
    expect(neededFor('more-than-half', 11)).toBe(6)
    expect(mayProceed({ quorum: 'more-than-half', members: 10, present: 5 })).toMatchObject({
      because: 'no-quorum',
      facts: { needed: 6, have: 5, members: 10 },
    })
    expect(mayProceed({ quorum: 'more-than-half', members: 10, present: 6 })).toMatchObject({ permitted: true })
  })
  test('三分之二以上：九人的六人，十人的七人 (two thirds, itself included)', () => {
    expect(neededFor('two-thirds', 9)).toBe(6)
    expect(neededFor('two-thirds', 10)).toBe(7)
    expect(mayProceed({ quorum: 'two-thirds', members: 9, present: 6 })).toMatchObject({ permitted: true })
    expect(mayProceed({ quorum: 'two-thirds', members: 10, present: 6 })).toMatchObject({ because: 'no-quorum' })
  })
  test('不要求法定人数的 (where none is needed, one alone may meet)', () =>
    expect(mayProceed({ quorum: 'none', members: 30, present: 0 })).toMatchObject({ permitted: true }))
})

describe('惯例 请假、签到: leave and presence', () => {
  test('请假须说明理由 (leave needs a reason)', () => {
    expect(mayAskLeave({ reason: ' ' })).toMatchObject({ because: 'reason-missing' })
    expect(mayAskLeave({ reason: '住院' })).toMatchObject({ permitted: true })
  })
  test('开始以后，凭现场的码 (once it has begun, by the code shown there)', () => {
    expect(maySignIn({ underWay: false, codeFits: true })).toMatchObject({ because: 'not-begun' })
    expect(maySignIn({ underWay: true, codeFits: false })).toMatchObject({ because: 'wrong-sign-in-code' })
    expect(maySignIn({ underWay: true, codeFits: true })).toMatchObject({ permitted: true })
  })
})

describe('惯例 会后形成纪要，议定事项落实到人: the minutes', () => {
  const outcome = { text: '清淤三百米', dueOn: '2027-03-31' }
  test('有纪要，议定事项有以后的日期 (minutes, and outcomes with a day to come)', () => {
    expect(mayConclude({ minutes: '略', outcomes: [outcome], today: '2026-12-16' })).toMatchObject({ permitted: true })
    expect(mayConclude({ minutes: '', outcomes: [], today: '2026-12-16' })).toMatchObject({
      because: 'minutes-missing',
    })
    expect(mayConclude({ minutes: '略', outcomes: [outcome], today: '2027-03-31' })).toMatchObject({
      because: 'outcome-in-the-past',
    })
    expect(mayConclude({ minutes: '略', outcomes: [outcome], today: '2027-03-30' })).toMatchObject({ permitted: true })
  })
})

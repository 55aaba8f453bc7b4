import { describe, expect, test } from 'vitest'
import { mayAnswer, mayAssess, mayHold, mayPlan, mayPlanFor, mayPublish, mayWrite } from './rules.ts'

const yes = { permitted: true }
const no = (because: string) => ({ permitted: false, because })
const today = '2026-03-10'

describe('代表法五十八条：代表向选民报告履职 (a deputy reports to her voters)', () => {
  test('提前三天公告：第三天可以，第二天不行 (three days of notice: the third day yes, the second no)', () => {
    expect(mayPlan({ reportOn: '2026-03-13', today, notice: 3 })).toMatchObject(yes)
    expect(mayPlan({ reportOn: '2026-03-12', today, notice: 3 })).toMatchObject(no('report-too-soon'))
  })
  test('同时只安排一次 (one at a time)', () => {
    expect(mayPlanFor({ deputy: '李秀兰', open: 0 })).toMatchObject(yes)
    expect(mayPlanFor({ deputy: '李秀兰', open: 1 })).toMatchObject(no('report-planned-already'))
  })
  test('报告有内容 (it says something)', () => {
    expect(mayWrite({ study: '', meetings: '出席大会一次。' })).toMatchObject(yes)
    expect(mayWrite({ study: ' ', meetings: '' })).toMatchObject(no('report-says-nothing'))
  })
})

describe('到会选民 (voters present)', () => {
  const holding = { heldOn: today, today, voters: 50, usual: 50, fewBecause: '' }
  test('五十人可以，四十九人说明原因 (fifty will do, forty-nine with the reason)', () => {
    expect(mayHold(holding)).toMatchObject(yes)
    expect(mayHold({ ...holding, voters: 49 })).toMatchObject(no('too-few-voters'))
    expect(mayHold({ ...holding, voters: 49, fewBecause: '农忙' })).toMatchObject(yes)
  })
  test('一名选民也没有，不算述职 (before nobody it is no report)', () =>
    expect(mayHold({ ...holding, voters: 0, fewBecause: '无人到会' })).toMatchObject(no('no-voter-present')))
  test('还没到的日子不能登记 (never of a day still to come)', () =>
    expect(mayHold({ ...holding, heldOn: '2026-03-11' })).toMatchObject(no('report-still-to-come')))
})

describe('述职评议 (assessment by voters)', () => {
  const even = { satisfied: 30, fairly: 15, dissatisfied: 5 }
  const sums = { sessions: even, activities: even, suggestions: even, contact: even, conduct: even }
  test('评议表不多于到会选民 (as many sheets as voters, not one more)', () => {
    expect(mayAssess({ sheets: 50, votersPresent: 50, sums })).toMatchObject(yes)
    expect(mayAssess({ sheets: 51, votersPresent: 50, sums })).toMatchObject(no('more-sheets-than-voters'))
  })
  test('每项票数不多于评议表，空白不计 (no more marks than sheets; a blank is none)', () => {
    expect(mayAssess({ sheets: 49, votersPresent: 50, sums })).toMatchObject(no('more-marks-than-sheets'))
    const blank = { ...sums, conduct: { satisfied: 0, fairly: 0, dissatisfied: 0 } }
    expect(mayAssess({ sheets: 50, votersPresent: 50, sums: blank })).toMatchObject(yes)
  })
})

describe('整改和公开 (putting right, publishing)', () => {
  test('整改期限在以后 (tomorrow, not today)', () => {
    expect(mayAnswer([{ dueOn: '2026-03-11' }], today)).toMatchObject(yes)
    expect(mayAnswer([{ dueOn: today }], today)).toMatchObject(no('put-right-in-the-past'))
    expect(mayAnswer([], today)).toMatchObject(yes)
  })
  const publishing = { answered: true, answerBy: null, today, personal: 0, striking: false }
  test('代表答复以后公开；逾期不答复的，到期次日起可以公开 (after her answer, or the day after it was due)', () => {
    expect(mayPublish(publishing)).toMatchObject(yes)
    const silent = { ...publishing, answered: false }
    expect(mayPublish({ ...silent, answerBy: '2026-03-10' })).toMatchObject(no('answer-still-owed'))
    expect(mayPublish({ ...silent, answerBy: '2026-03-09' })).toMatchObject(yes)
  })
  test('报告里有电话、证件号的，须先看过、同意隐去 (numbers of persons are seen and struck out first)', () => {
    expect(mayPublish({ ...publishing, personal: 1 })).toMatchObject(no('report-names-persons'))
    expect(mayPublish({ ...publishing, personal: 1, striking: true })).toMatchObject(yes)
  })
})

import { describe, expect, test } from 'vitest'
import { mayAnswer, mayAskFor, mayClose, mayOffer, maySend, maySpeak } from './rules.ts'
import { noParts } from './words.ts'

const refused = (because: string) => ({ permitted: false, because })
const today = '2026-03-02'

describe('政府及其部门定期向代表报告工作', () => {
  const asked = { from: '2026-01-01', to: '2026-03-31', dueOn: today, today }
  test('当天可以，昨天不可以 (today will do, yesterday will not)', () => {
    expect(mayAskFor(asked).permitted).toBe(true)
    expect(mayAskFor({ ...asked, dueOn: '2026-03-01' })).toMatchObject(refused('report-day-past'))
  })
  test('起止日期 (a period of one day is one; backwards it is none)', () => {
    expect(mayAskFor({ ...asked, from: asked.to }).permitted).toBe(true)
    expect(mayAskFor({ ...asked, from: '2026-04-01' })).toMatchObject(refused('report-period-backwards'))
  })

  const written = { ...noParts, done: '完成', difficulties: '资金', next: '招标' }
  const sending = { parts: written, groups: 0, groupsHere: 0 }
  test('完成情况、困难、下一步都要写 (done, difficulties, next: all three)', () => {
    expect(maySend(sending).permitted).toBe(true)
    for (const part of ['done', 'difficulties', 'next'] as const)
      expect(maySend({ ...sending, parts: { ...written, [part]: ' ' } })).toMatchObject(refused('report-part-missing'))
  })
  test('送哪些代表小组 (only to groups that are here)', () => {
    expect(maySend({ ...sending, groups: 2, groupsHere: 2 }).permitted).toBe(true)
    expect(maySend({ ...sending, groups: 2, groupsHere: 1 })).toMatchObject(refused('report-group-gone'))
  })
})

describe('代表就报告提问、评价、提供支持', () => {
  test('送给她、还在答疑的 (sent to her, and still open)', () => {
    expect(maySpeak({ state: 'sent', addressed: true }).permitted).toBe(true)
    expect(maySpeak({ state: 'closed', addressed: true })).toMatchObject(refused('report-not-open'))
    expect(maySpeak({ state: 'sent', addressed: false })).toMatchObject(refused('report-not-to-you'))
  })
  test('支持的日期 (help from today on)', () => {
    const offer = { state: 'sent', addressed: true, today }
    expect(mayOffer({ ...offer, byDay: today }).permitted).toBe(true)
    expect(mayOffer({ ...offer, byDay: '2026-03-01' })).toMatchObject(refused('offer-day-past'))
  })
  test('答复中的承诺 (a promise has a day to come)', () => {
    expect(mayAnswer({ promises: [], today }).permitted).toBe(true)
    expect(mayAnswer({ promises: [{ dueOn: today }], today })).toMatchObject(refused('report-promise-past'))
    expect(mayAnswer({ promises: [{ dueOn: '2026-03-03' }], today }).permitted).toBe(true)
  })
  test('都答复了才结束 (closed once nothing is left open)', () => {
    expect(mayClose({ questions: 0, offers: 0 }).permitted).toBe(true)
    expect(mayClose({ questions: 1, offers: 0 })).toMatchObject(refused('report-questions-open'))
    expect(mayClose({ questions: 0, offers: 1 })).toMatchObject(refused('report-offers-open'))
  })
})

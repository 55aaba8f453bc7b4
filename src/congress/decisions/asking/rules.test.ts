import { describe, expect, test } from 'vitest'
import { heardBefore, mayBeDecided, mayBeOpenUntil, urgencyKept } from './rules.ts'

const closed = { closesOn: '2026-03-20', isOpen: false }
const open = { closesOn: '2026-03-25', isOpen: true }

describe('决策前向代表征求意见，截止以前不作决定', () => {
  const may = (forms: (typeof open)[], urgency = '') => mayBeDecided({ asksDeputies: true, forms, urgency })

  test('清单没有要求的，不必征求', () =>
    expect(mayBeDecided({ asksDeputies: false, forms: [], urgency: '' }).permitted).toBe(true))
  test('清单没有要求、但征求了的，也不必等到截止', () =>
    expect(heardBefore({ asksDeputies: false, forms: [open] }).permitted).toBe(true))
  test('没有发出征求意见表的，不能决定', () => expect(may([])).toMatchObject({ because: 'deputies-not-asked' }))
  test('没有截止的，不能决定，写明截止日期', () =>
    expect(may([open])).toMatchObject({ because: 'form-still-open', facts: { closesOn: '2026-03-25' } }))
  test('截止以后，可以决定', () => expect(may([closed]).permitted).toBe(true))
  test('几份表的，都截止以后才可以；写明最后截止的日期', () => {
    const later = { closesOn: '2026-04-01', isOpen: true }
    expect(may([closed, later, open])).toMatchObject({ facts: { closesOn: '2026-04-01' } })
    expect(may([closed, closed]).permitted).toBe(true)
  })
})

describe('确有紧急情况的，说明理由，可以先行决定', () => {
  const urgency = '汛期将至，危桥须立即封闭改建。'
  const asked = { asksDeputies: true, urgency }

  test('没有征求、没有截止，都可以', () => {
    expect(mayBeDecided({ ...asked, forms: [] }).permitted).toBe(true)
    expect(mayBeDecided({ ...asked, forms: [open] }).permitted).toBe(true)
  })
  test('空白不是理由', () =>
    expect(mayBeDecided({ asksDeputies: true, forms: [open], urgency: ' \n ' })).toMatchObject({
      because: 'form-still-open',
    }))
  test('理由留存；不需要理由的，不留存', () => {
    expect(urgencyKept({ ...asked, forms: [open] })).toBe(urgency)
    expect(urgencyKept({ ...asked, forms: [closed] })).toBe('')
    expect(urgencyKept({ asksDeputies: false, forms: [], urgency })).toBe('')
  })
})

describe('征求意见有足够时间，并且在决定期限以前截止', () => {
  const until = (closesOn: string, reason = '') =>
    mayBeOpenUntil({ closesOn, today: '2026-03-02', shortest: '2026-03-17', decideBy: '2026-06-02', reason })

  test.each([
    ['2026-03-02', 'form-closes-too-soon'],
    ['2026-03-03', 'shorter-unexplained'],
    ['2026-03-16', 'shorter-unexplained'],
    ['2026-06-03', 'form-closes-too-late'],
  ])('%s: %s', (day, because) => expect(until(day)).toMatchObject({ because }))
  test.each(['2026-03-17', '2026-06-02'])('%s 可以', (day) => expect(until(day).permitted).toBe(true))
  test('缩短的说明理由；但不能当天截止', () => {
    expect(until('2026-03-03', '会议提前').permitted).toBe(true)
    expect(until('2026-03-02', '会议提前').permitted).toBe(false)
  })
})

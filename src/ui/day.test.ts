import { describe, expect, test } from 'vitest'
import { sayDay, sayDaysLeft, sayInstant } from './day.ts'

describe('days as people write them', () => {
  test('a day', () => {
    expect(sayDay('2026-11-03')).toEqual({ zh: '2026年11月3日', en: '3 Nov 2026' })
  })
  test('an instant is said in Shanghai, where the next day has begun', () => {
    expect(sayInstant('2026-11-23T16:05:00Z')).toEqual({ zh: '2026年11月24日 00:05', en: '24 Nov 2026, 00:05' })
  })
  test.each([
    [5, '还有 5 天', '5 days left'],
    [1, '还有 1 天', '1 day left'],
    [0, '今天到期', 'due today'],
    [-1, '逾期 1 天', '1 day overdue'],
  ])('%i days left', (daysLeft, zh, en) => {
    expect(sayDaysLeft(daysLeft)).toEqual({ zh, en })
  })
})

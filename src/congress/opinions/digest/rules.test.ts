import { expect, test } from 'vitest'
import { lastOf, monthBefore } from './words.ts'
import { mayMake, mayQuote, maySubmit } from './rules.ts'

test('a digest is of a month that is over', () => {
  expect(mayMake({ month: '2026-02', today: '2026-03-01' }).permitted).toBe(true)
  expect(mayMake({ month: '2026-03', today: '2026-03-31' })).toMatchObject({ because: 'digest-month-runs' })
})
test('only what everybody may read is quoted, without numbers of persons', () => {
  expect(mayQuote({ published: true, personal: false }).permitted).toBe(true)
  expect(mayQuote({ published: false, personal: false }).permitted).toBe(false)
  expect(mayQuote({ published: true, personal: true })).toMatchObject({ because: 'digest-quote-private' })
})
test('it says what it shows', () => {
  expect(maySubmit({ summary: ' ' })).toMatchObject({ because: 'digest-summary-missing' })
  expect(maySubmit({ summary: '水事居多' }).permitted).toBe(true)
})
test('months before and their last days', () => {
  expect([monthBefore('2026-01'), monthBefore('2026-03', 5), lastOf('2028-02')]).toEqual([
    '2025-12',
    '2025-10',
    '2028-02-29',
  ])
})

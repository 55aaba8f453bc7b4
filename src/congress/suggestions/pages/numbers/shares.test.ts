import { expect, test } from 'vitest'
import { percentOf } from './shares.ts'

test('a share is never rounded up to all, nor down to nothing', () => {
  expect(percentOf(1, 3)).toBe('33%')
  expect(percentOf(999, 1000)).toBe('99%')
  expect(percentOf(1, 1000)).toBe('1%')
  expect(percentOf(0, 10)).toBe('0%')
  expect(percentOf(10, 10)).toBe('100%')
  expect(percentOf(0, 0)).toBe('')
  expect(percentOf(1, 2)).toBe('')
})

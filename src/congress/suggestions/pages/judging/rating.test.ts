import { describe, expect, test } from 'vitest'
import { onlyWay, rulingsOn } from './rating.ts'

describe('the way on that a rating leaves', () => {
  test.each([
    ['satisfied', 0, 'accept'],
    ['basically-satisfied', 0, 'accept'],
    ['satisfied', 1, 'follow'],
    ['dissatisfied', 0, 'rework'],
    ['dissatisfied', 2, 'rework'],
  ] as const)('%s with %i promises open: %s', (grade, openPromises, way) => {
    expect(onlyWay({ grade, openPromises })).toBe(way)
  })
  test('rework without a reason is still ruled out', () => {
    expect(rulingsOn({ grade: 'dissatisfied', openPromises: 0, reason: ' ' }).rework).toMatchObject({
      because: 'reason-missing',
    })
  })
})

import { describe, expect, test } from 'vitest'
import { inGroups } from './few.ts'

describe('评价不到三件一组的，不告知被评价单位 (ratings are told in whole groups of three)', () => {
  test.each([
    [0, 0],
    [1, 0],
    [2, 0],
    [3, 3],
    [4, 3],
    [5, 3],
    [6, 6],
  ])('%i ratings: %i are told', (given, told) =>
    expect(inGroups(Array.from({ length: given }, (_, at) => at))).toEqual(Array.from({ length: told }, (_, at) => at)),
  )
  test('one rating more never shows by itself: what is told grows by three or not at all', () => {
    for (let given = 0; given < 30; given++) {
      const grown = inGroups(Array(given + 1).fill(0)).length - inGroups(Array(given).fill(0)).length
      expect([0, 3]).toContain(grown)
    }
  })
})

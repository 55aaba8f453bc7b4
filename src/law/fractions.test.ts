import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { ceilDivide, floorDivide, isAtLeast, isHalfOrMore, isMoreThanHalf, least, leastAboveHalf } from './fractions.ts'

describe('过半数 is more than half; 半数以上 is half or more', () => {
  test.each([
    [10, 5, false, true],
    [10, 6, true, true],
    [10, 4, false, false],
    [11, 5, false, false],
    [11, 6, true, true],
    [1, 1, true, true],
    [0, 0, false, false],
  ])('of %i: %i', (of, count, more, half) => {
    expect(isMoreThanHalf(count, of)).toBe(more)
    expect(isHalfOrMore(count, of)).toBe(half)
  })
})

describe('以上 includes the number itself, and no share is ever rounded down', () => {
  test.each([
    ['1/5', 60, 12],
    ['1/5', 61, 13],
    ['1/10', 180, 18],
    ['1/10', 181, 19],
    ['1/3', 100, 34],
    ['2/3', 180, 120],
    ['2/3', 181, 121],
    ['1/2', 7, 4],
    ['1/10', 3, 1],
  ] as const)('%s of %i is %i', (share, of, needed) => {
    expect(least(share, of)).toBe(needed)
    expect(isAtLeast(needed - 1, share, of)).toBe(false)
    expect(isAtLeast(needed, share, of)).toBe(true)
  })
  test('nobody is never enough', () => {
    expect(isAtLeast(0, '1/5', 0)).toBe(false)
  })
  test('the least above half is the first that passes', () => {
    fc.assert(
      fc.property(fc.nat(100_000), (of) => {
        expect(isMoreThanHalf(leastAboveHalf(of), of)).toBe(true)
        expect(isMoreThanHalf(leastAboveHalf(of) - 1, of)).toBe(false)
      }),
    )
  })
  test('whole quotients are exact', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 40), fc.integer({ min: 1, max: 10_000 }), (a, b) => {
        expect(BigInt(floorDivide(a, b))).toBe(BigInt(a) / BigInt(b))
        expect(ceilDivide(a, b) - floorDivide(a, b)).toBe(a % b === 0 ? 0 : 1)
      }),
    )
  })
})

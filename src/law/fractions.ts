/**
 * Majorities and shares in whole numbers only; no fraction is ever rounded.
 * Reading: 「以上」 includes the number itself, 「过」 excludes it (民法典 1259, by analogy).
 */

/** 过半数: strictly more than half; exactly half fails. */
export const isMoreThanHalf = (count: number, of: number): boolean => count * 2 > of

/** 半数以上: half or more; exactly half passes. */
export const isHalfOrMore = (count: number, of: number): boolean => count * 2 >= of && count > 0

/** 三分之二以上, 五分之一以上, …: `isAtLeast(count, '1/5', of)`; a count of nobody is never enough. */
export const isAtLeast = (count: number, share: Share, of: number): boolean => count > 0 && count >= least(share, of)

export type Share = '1/10' | '1/5' | '1/3' | '1/2' | '2/3'

/** The smallest whole number that is at least a share of `of`, and at least one. */
export function least(share: Share, of: number): number {
  const [part, whole] = share.split('/').map(Number) as [number, number]
  return Math.max(1, ceilDivide(part * of, whole))
}

/** The smallest whole number strictly above half of `of`. */
export const leastAboveHalf = (of: number): number => floorDivide(of, 2) + 1

/** Whole quotient rounded up, exact for every safe integer. */
export const ceilDivide = (a: number, b: number): number => floorDivide(a + b - 1, b)

/** Whole quotient rounded down, exact for every safe integer. */
export const floorDivide = (a: number, b: number): number => (a - (((a % b) + b) % b)) / b

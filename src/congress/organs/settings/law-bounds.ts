import type { Period } from '../../../law/period.ts'
import type { Bounds } from './kinds.ts'
import { isNoLonger } from '../../../law/period.ts'
import { isPeriod } from './kinds.ts'

type Measured = Period | number

const isWithin = (a: Measured, b: Measured): boolean =>
  isPeriod(a) && isPeriod(b) ? isNoLonger(a, b) : typeof a === 'number' && typeof b === 'number' && a <= b

/** Whether a value stays inside what the law allows; a value that might not is outside. */
export const isInside = (value: Measured, { atMost, atLeast }: Bounds<Measured>): boolean =>
  (atMost === undefined || isWithin(value, atMost)) && (atLeast === undefined || isWithin(atLeast, value))

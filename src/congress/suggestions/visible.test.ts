import { describe, expect, test } from 'vitest'
import { mayReadRatings } from './visible.ts'

const reads = (...roles: string[]) => mayReadRatings({ roles, deputyId: null, organId: null })

describe('评价: who reads single ratings', () => {
  test.each(['staff', 'chair', 'deputy'])('%s does', (role) => expect(reads(role)).toBe(true))
  test.each(['organ-handler', 'organ-head', 'government-office', 'party-office', 'audit-admin'])(
    '%s does not',
    (role) => expect(reads(role)).toBe(false),
  )
  test.each(['organ-handler', 'organ-head', 'government-office'])('a deputy who is %s too does not', (role) =>
    expect(reads('deputy', role)).toBe(false),
  )
})

import { describe, expect, test } from 'vitest'
import { bodyOf, nothingFound } from './acceptance-typed.ts'

describe('an acceptance as it is sent', () => {
  const typed = { ...nothingFound, kept: 'yes', measured: '210', unit: '米' } as const
  test('the day is the house’s unless one was typed', () => {
    expect(bodyOf(typed)).not.toHaveProperty('heldOn')
    expect(bodyOf({ ...typed, heldOn: '2026-06-01' }).heldOn).toBe('2026-06-01')
  })
  test('a number goes with its unit; without one neither does', () => {
    expect(bodyOf(typed)).toMatchObject({ measured: 210, unit: '米' })
    expect(bodyOf({ ...typed, measured: ' ' })).toMatchObject({ measured: null, unit: '' })
    expect(bodyOf({ ...typed, measured: '二百' })).toMatchObject({ measured: null })
  })
  test('why it was not kept is only said where it was not', () => {
    expect(bodyOf({ ...typed, reason: '护坡' }).reason).toBe('')
    expect(bodyOf({ ...typed, kept: 'no', reason: '护坡' })).toMatchObject({ kept: false, reason: '护坡' })
  })
})

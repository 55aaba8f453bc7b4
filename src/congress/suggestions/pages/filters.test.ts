import { describe, expect, test } from 'vitest'
import { anyInUse, foldedInUse, queryOf } from './filters.ts'

const organ = '0192f3a4-0000-7000-8000-000000000001'

describe('the address holds the filters', () => {
  test('what it says is asked for', () => {
    const query = queryOf({ state: 'handling', organ, session: 'between', overdue: 'true', sort: 'due' })
    expect(query).toMatchObject({ state: 'handling', organ, session: 'between', overdue: 'true', sort: 'due' })
  })
  test('what a mistyped address says is left out, so that the list still opens', () => {
    const query = queryOf({ state: 'lost', organ: '7', session: 'x', overdue: 'perhaps', sort: 'up' })
    expect(query).toMatchObject({
      state: undefined,
      organ: undefined,
      session: undefined,
      overdue: undefined,
      sort: 'newest',
    })
  })
  test('an order is no filter', () => {
    expect(anyInUse({ sort: 'due' })).toBe(false)
    expect(anyInUse({ search: '路灯' })).toBe(true)
  })
  test('the fold counts what is used behind it', () => {
    expect(foldedInUse({ state: 'draft', category: '交通', overdue: 'true' })).toBe(2)
  })
})

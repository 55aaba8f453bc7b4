import { describe, expect, test } from 'vitest'
import { anyInUse, foldedInUse, queryOf, tableQueryOf } from './filters.ts'

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
  test('a figure of the statistics and what its group is are kept as they came', () => {
    const filters = { figure: 'in-time', organ, as: 'answering', delegation: 'none', category: 'none', year: '2026' }
    expect(queryOf(filters)).toMatchObject(filters)
    const mistyped = { figure: 'best', as: 'x', delegation: 'x', year: '26', key: '1', signed: 'yes' }
    expect(Object.values(tableQueryOf(mistyped)).filter(Boolean)).toEqual([])
  })
  test('an order is no filter', () => {
    expect(anyInUse({ sort: 'due' })).toBe(false)
    expect(anyInUse({ search: '路灯' })).toBe(true)
  })
  test('the fold counts what is used behind it', () => {
    expect(foldedInUse({ state: 'draft', category: '交通', overdue: 'true' })).toBe(2)
  })
})

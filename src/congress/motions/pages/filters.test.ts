import { describe, expect, test } from 'vitest'
import { anyInUse, noFilters, queryOf } from './filters.ts'

describe('what the address of the list asks for', () => {
  test('known words are taken, unknown ones left out', () => {
    const id = '01890000-0000-7000-8000-000000000001'
    expect(queryOf({ state: 'listed', mover: 'government', session: id })).toMatchObject({
      state: 'listed',
      mover: 'government',
      session: id,
    })
    expect(queryOf({ state: 'gone', mover: 'court', session: 'x', deputy: '1' })).toEqual({})
  })
  test('a search is cut to what is allowed', () =>
    expect(queryOf({ search: '议'.repeat(120) }).search).toHaveLength(100))
  test('cleared, nothing is in use', () => {
    expect(anyInUse({ state: 'listed' })).toBe(true)
    expect(anyInUse(noFilters)).toBe(false)
  })
})

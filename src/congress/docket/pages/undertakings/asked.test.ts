import { describe, expect, test } from 'vitest'
import { narrowingOf, queryOf } from './asked.ts'

describe('what the address of the register asks for', () => {
  test('nothing: what is not kept yet, the earliest day first', () =>
    expect(queryOf({})).toMatchObject({ which: 'open', sort: 'soonest', owner: undefined }))
  test('what was kept stands from the latest day, unless another order is asked for', () => {
    expect(queryOf({ which: 'kept' }).sort).toBe('latest')
    expect(queryOf({ which: 'kept', sort: 'soonest' }).sort).toBe('soonest')
  })
  test('what it does not know is left out', () =>
    expect(queryOf({ which: 'lost', owner: 'organ', source: '../x', sort: 'best' })).toEqual(queryOf({})))
  test('counts are asked for whatever the group', () =>
    expect(narrowingOf({ which: 'overdue', source: 'gathering' })).toEqual({ source: 'gathering' }))
})

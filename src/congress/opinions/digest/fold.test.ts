import { describe, expect, test } from 'vitest'
import { enough, folded } from './fold.ts'

const of = (counts: Record<string, number>) => folded(new Map(Object.entries(counts)))

describe('少于三件的不单列 (fewer than three are not told apart)', () => {
  test('three stands, two does not', () => {
    expect(of({ water: 5, roads: 3, schools: 2, health: 1 })).toEqual([
      { key: 'water', count: 5 },
      { key: 'roads', count: 3 },
      { key: null, count: 3 },
    ])
  })
  test('a single small one is not told by the difference: the next joins it', () => {
    expect(of({ water: 5, roads: 3, schools: 2 })).toEqual([
      { key: 'water', count: 5 },
      { key: null, count: 5 },
    ])
    expect(of({ water: 5, schools: 1 })).toEqual([{ key: null, count: 6 }])
  })
  test('too few altogether: nothing', () => {
    expect(of({ schools: 1, roads: 1 })).toEqual([])
    expect(of({})).toEqual([])
    expect([enough(0), enough(1), enough(2), enough(3)]).toEqual([0, null, null, 3])
  })
})

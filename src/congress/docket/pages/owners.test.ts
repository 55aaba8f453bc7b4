import { describe, expect, test } from 'vitest'
import { ownersIn } from './owners.ts'

const owed = (id: string, daysLeft: number) => ({
  owedBy: { kind: 'organ' as const, id, name: { zh: id, en: id } },
  daysLeft,
})

describe('who owes the duties shown', () => {
  test('most duties first, then the longest overdue', () => {
    const owners = ownersIn([owed('roads', -3), owed('water', -40), owed('schools', -90), owed('roads', -1)])
    expect(owners.map(({ name, count, longest }) => [name.en, count, longest])).toEqual([
      ['roads', 2, 3],
      ['schools', 1, 90],
      ['water', 1, 40],
    ])
  })
  test('what is not yet due is nought days late', () => {
    expect(ownersIn([owed('roads', 5)])[0]?.longest).toBe(0)
  })
  test('an organ and a role of the same id are two', () => {
    const role = {
      ...owed('staff', -1),
      owedBy: { kind: 'role' as const, id: 'staff', name: { zh: '工作人员', en: 'staff' } },
    }
    expect(ownersIn([owed('staff', -1), role])).toHaveLength(2)
  })
})

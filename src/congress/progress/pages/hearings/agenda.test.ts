import { describe, expect, test } from 'vitest'
import type { HearingItem, HearingOrgan } from '../../contract.ts'
import { countsOf, inTurn } from './agenda.ts'

const item = (daysLeft: number, quietFor: number | null) => ({ duty: { daysLeft }, quietFor }) as HearingItem
const organ = (organId: string, items: HearingItem[], state?: string) =>
  ({ organId, items, form: state ? { state } : null }) as HearingOrgan

const organs = [
  organ('roads', [item(3, 29)], 'owed'),
  organ('water', [item(0, 30), item(-1, 2)], 'given'),
  organ('schools', [item(9, null)], 'released'),
  organ('courts', [item(-20, 40)]),
]

describe('逐件听取: the agenda', () => {
  test('有逾期的单位在前 (organs that are late come first, the others as they stood)', () =>
    expect(inTurn(organs).map(({ organId }) => organId)).toEqual(['water', 'courts', 'roads', 'schools']))

  test('总数、逾期、三十天没有进展；到期当日不算逾期 (due today is not late; 30 days without a movement count)', () =>
    expect(countsOf(organs)).toEqual({ items: 5, overdue: 2, quiet: 3, given: 1, asked: 2 }))
})

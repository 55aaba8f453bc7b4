import { describe, expect, test } from 'vitest'
import { mayBegin, mayEnd, mayRun } from './rules.ts'

describe('惯例 定期工作事先排定，按期开展: cadences', () => {
  test('从今天起可以，从过去起不可以 (from today on, never from a day gone)', () => {
    expect(mayBegin({ firstDue: '2026-11-23', today: '2026-11-23' })).toMatchObject({ permitted: true })
    expect(mayBegin({ firstDue: '2026-11-22', today: '2026-11-23' })).toMatchObject({ because: 'first-day-is-past' })
  })
  test('同一项工作只有一个周期 (one of a kind)', () => {
    expect(mayRun({ twin: false })).toMatchObject({ permitted: true })
    expect(mayRun({ twin: true })).toMatchObject({ because: 'cadence-runs-already' })
  })
  test('停止须有理由，停止一次 (it ends with a reason, and once)', () => {
    expect(mayEnd({ reason: '并入主席团会议', ended: false })).toMatchObject({ permitted: true })
    expect(mayEnd({ reason: ' ', ended: false })).toMatchObject({ because: 'reason-missing' })
    expect(mayEnd({ reason: '并入主席团会议', ended: true })).toMatchObject({ because: 'cadence-has-ended' })
  })
})

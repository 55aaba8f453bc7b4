import { describe, expect, test } from 'vitest'
import { undertakingLife } from '../../life.ts'
import { bandsOf } from './bands.ts'

const line = (seq: number, name: string, day: number) => ({
  seq,
  name: name.includes('.') ? name : `undertaking.${name}`,
  at: `2026-03-${String(day).padStart(2, '0')}T02:00:00.000Z`,
})
const times = { openedAt: line(0, '', 1).at, enteredAt: line(0, '', 1).at }
const bands = (history: Parameters<typeof bandsOf>[1], state: string, more = times) =>
  bandsOf(undertakingLife, history, { state, ...more })
const states = (...asked: Parameters<typeof bands>) => bands(...asked).map(({ state, seq }) => [state, seq])

describe('the states a matter rested in', () => {
  test('each from the act that led to it to the act that led on; the last is still', () => {
    expect(bands([line(1, 'opened', 1), line(5, 'reported', 9)], 'reported')).toEqual([
      { state: 'open', from: line(1, '', 1).at, to: line(5, '', 9).at, seq: 1 },
      { state: 'reported', from: line(5, '', 9).at, to: null, seq: 5 },
    ])
  })

  test('sent back and reported again, it rested in the same state twice', () => {
    const history = ['opened', 'reported', 'sent-back', 'reported', 'verified'].map((name, index) =>
      line(index + 1, name, index + 1),
    )
    expect(states(history, 'verified')).toEqual([
      ['open', 1],
      ['reported', 2],
      ['open', 3],
      ['reported', 4],
      ['verified', 5],
    ])
  })

  test('what moves nothing, and what belongs to another matter, begins no band', () => {
    const history = [
      line(1, 'opened', 1),
      line(2, 'duty.overdue', 3),
      line(3, 'passed', 4),
      line(4, 'suggestion.reported', 5),
    ]
    expect(states(history, 'open')).toEqual([['open', 1]])
  })

  test('brought in and moved since: before it came nothing is known, then it stood where its next step began', () => {
    const before = { openedAt: '2025-12-01T02:00:00.000Z', enteredAt: line(0, '', 2).at }
    expect(states([line(1, 'imported', 1), line(2, 'verified', 2)], 'verified', before)).toEqual([
      [null, null],
      ['reported', 1],
      ['verified', 2],
    ])
  })

  test('brought in and not moved since: it stands here since the day its source says', () => {
    const before = { openedAt: '2025-12-01T02:00:00.000Z', enteredAt: '2026-01-20T02:00:00.000Z' }
    expect(bands([line(1, 'imported', 1)], 'reported', before)).toEqual([
      { state: null, from: before.openedAt, to: before.enteredAt, seq: null },
      { state: 'reported', from: before.enteredAt, to: null, seq: 1 },
    ])
  })

  test('without a record there is nothing to draw', () => {
    expect(bands([], 'open')).toEqual([])
  })
})

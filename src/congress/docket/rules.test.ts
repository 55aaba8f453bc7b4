import { describe, expect, test } from 'vitest'
import { undertakingLife } from './life.ts'
import { mayAct, rungOf } from './rules.ts'
import { periodEnds } from './cadences/turn.ts'

const ladder = { remindBefore: [10, 3], urgeAfter: 5, superviseAfter: 15 }
const rung = (daysLeft: number, workdaysOver = 0) => rungOf(ladder, { daysLeft, workdaysOver })

describe('催办督办: the rung a duty stands on', () => {
  test.each([
    [11, 0, 'open'],
    [10, 0, 'reminded'],
    [0, 0, 'reminded'],
    [-1, 1, 'overdue'],
    [-6, 4, 'overdue'],
    [-7, 5, 'urged'],
    [-20, 14, 'urged'],
    [-21, 15, 'supervised'],
  ])('%i days left, %i working days over: %s', (left, over, expected) => expect(rung(left, over)).toBe(expected))
  test('overdue on a rest day is overdue all the same', () => expect(rung(-1, 0)).toBe('overdue'))
})

describe('承诺事项: an undertaking', () => {
  test('is reported by its owner and by nobody else', () => {
    const asked = { state: 'open', act: 'report' }
    expect(mayAct(undertakingLife, { ...asked, holds: ['owner'] })).toMatchObject({ permitted: true })
    expect(mayAct(undertakingLife, { ...asked, holds: ['verifier'] })).toMatchObject({
      because: 'not-your-act',
      facts: { by: 'owner' },
    })
    expect(mayAct(undertakingLife, { ...asked, state: 'verified', holds: ['owner'] })).toMatchObject({
      because: 'act-out-of-state',
    })
  })
})

test('周期: month ends do not drift', () => {
  expect(periodEnds('2025-12-31', 2, '2026-08-31')).toEqual([
    '2025-12-31',
    '2026-02-28',
    '2026-04-30',
    '2026-06-30',
    '2026-08-31',
  ])
})

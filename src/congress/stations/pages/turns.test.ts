import { expect, test } from 'vitest'
import { turnsOf } from './turns.ts'

test('代表轮流值班 (deputies take turns, each in order, over the end of a month)', () => {
  const turns = turnsOf({ firstDay: '2026-11-25', everyDays: 7, times: 3, deputies: ['li', 'wang'] })
  expect(turns).toEqual([
    { on: '2026-11-25', deputyId: 'li' },
    { on: '2026-12-02', deputyId: 'wang' },
    { on: '2026-12-09', deputyId: 'li' },
  ])
  expect(turnsOf({ firstDay: '2026-11-25', everyDays: 7, times: 3, deputies: [] })).toEqual([])
})

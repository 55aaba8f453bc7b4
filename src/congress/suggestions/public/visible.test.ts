import { describe, expect, test } from 'vitest'
import { stageOfState } from './words.ts'
import { showsReply } from './visible.ts'
import { states } from '../words.ts'

describe('代表法 第五十一条: what everybody may read', () => {
  test.each([
    [true, true, true],
    [true, null, true],
    [true, false, false],
    [false, true, false],
    [false, null, false],
  ])('paper %s, reply %s: %s', (paperMayPublish, replyMayPublish, shown) =>
    expect(showsReply({ paperMayPublish, replyMayPublish })).toBe(shown),
  )
  test('no state before acceptance, and none taken back', () => {
    const hidden = states.filter((state) => !(state in stageOfState))
    expect(hidden).toEqual(['draft', 'submitted', 'reviewed', 'returned', 'withdrawn'])
  })
})

import { describe, expect, test } from 'vitest'
import { covered, masked, personalSpans, tidied } from './covering.ts'
import { mayBeShown, mayDecide, mayRedact, mayTake, mayWithhold } from './rules.ts'

const now = new Date('2026-03-02T10:00:00+08:00')
const lock = (minutes: number, by = 'zhang') => ({
  by,
  name: '张岚',
  until: new Date(now.getTime() + minutes * 60_000).toISOString(),
})

describe('惯例 一件内容同一时间由一人审核: one person at a time', () => {
  test('没有人在审的、自己在审的、过了十五分钟的，都可以开始 (free, one’s own, or expired)', () => {
    expect(mayTake({ lock: null, by: 'li', now, over: false })).toMatchObject({ permitted: true })
    expect(mayTake({ lock: lock(5, 'li'), by: 'li', now, over: false })).toMatchObject({ permitted: true })
    expect(mayTake({ lock: lock(0), by: 'li', now, over: false })).toMatchObject({ permitted: true })
  })
  test('别人正在审的，告知是谁、到几时；明知而接手的可以 (somebody else’s: told who; taken over knowingly)', () => {
    expect(mayTake({ lock: lock(5), by: 'li', now, over: false })).toMatchObject({
      because: 'being-moderated',
      facts: { name: '张岚' },
    })
    expect(mayTake({ lock: lock(5), by: 'li', now, over: true })).toMatchObject({ permitted: true })
  })
  test('没有开始的、被接手的、过期的，都不能保存 (not begun, taken over, expired: not saved)', () => {
    expect(mayDecide({ lock: null, by: 'li', now })).toMatchObject({ because: 'moderation-not-begun' })
    expect(mayDecide({ lock: lock(-1), by: 'li', now })).toMatchObject({ because: 'moderation-not-begun' })
    expect(mayDecide({ lock: lock(5), by: 'li', now })).toMatchObject({ because: 'moderation-taken-over' })
    expect(mayDecide({ lock: lock(0, 'li'), by: 'li', now })).toMatchObject({ because: 'moderation-lock-expired' })
    expect(mayDecide({ lock: lock(1, 'li'), by: 'li', now })).toMatchObject({ permitted: true })
  })
})

describe('惯例 公开前隐去个人信息: personal data are covered', () => {
  test('留有电话的要么隐去，要么写明为什么可以公开 (covered, or with a reason)', () => {
    expect(mayBeShown({ found: ['13800138000'], meant: ' ' })).toMatchObject({ because: 'shown-personal-data' })
    expect(mayBeShown({ found: ['0571-1234567'], meant: '单位公开电话' })).toMatchObject({ permitted: true })
    expect(mayBeShown({ found: [], meant: '' })).toMatchObject({ permitted: true })
  })
  test('选了“隐去后公开”，总要隐去一处 (something is covered)', () => {
    expect(mayRedact({ spans: 0, leftOut: 0 })).toMatchObject({ because: 'nothing-covered' })
    expect(mayRedact({ spans: 0, leftOut: 1 })).toMatchObject({ permitted: true })
  })
  test('“其他”理由要写明 (another reason is said in words)', () => {
    expect(mayWithhold({ reason: 'other', note: '' })).toMatchObject({ because: 'withheld-why' })
    expect(mayWithhold({ reason: 'insult', note: '' })).toMatchObject({ permitted: true })
  })
})

describe('隐去 (covering)', () => {
  test('隐去多长看不出来；重叠的并成一处；越界的截断 (no length shows; overlaps are one; ends are cut)', () => {
    const text = '王某电话13800138000请回'
    const spans = tidied(
      [
        { in: 'text', from: 6, to: 99 },
        { in: 'text', from: 4, to: 8 },
        { in: 'text', from: 3, to: 3 },
        { in: 'title', from: 0, to: 2 },
      ],
      { title: 5, text: text.length },
    )
    expect(spans).toEqual([
      { in: 'text', from: 4, to: 17 },
      { in: 'title', from: 0, to: 2 },
    ])
    expect(covered(text, spans.slice(0, 1))).toBe('王某电话■■')
  })
  test('同一个号码写了两遍，两处都找到 (a number written twice is found twice)', () => {
    expect(personalSpans('13800138000，再打13800138000').map(({ from }) => from)).toEqual([0, 14])
    expect(masked('找13800138000或者li.x@example.cn')).toBe('找■■或者■■')
  })
})

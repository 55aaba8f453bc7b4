import { describe, expect, test } from 'vitest'
import { mayBePublished } from './rules.ts'

describe('决议决定限期公布，逐条分解落实', () => {
  const publish = (resolution: string, days: string[]) =>
    mayBePublished({ resolution, clauses: days.map((dueOn) => ({ dueOn })), today: '2026-03-02' })

  test('有正文，有条款，条款期限在今天以后', () =>
    expect(publish('决定', ['2026-03-03', '2026-12-31']).permitted).toBe(true))
  test('没有正文', () => expect(publish(' ', ['2026-03-03'])).toMatchObject({ because: 'resolution-missing' }))
  test('没有条款', () => expect(publish('决定', [])).toMatchObject({ because: 'clauses-missing' }))
  test('期限是今天或者已过', () =>
    expect(publish('决定', ['2026-12-31', '2026-03-02'])).toMatchObject({
      because: 'clause-day-past',
      facts: { dueOn: '2026-03-02' },
    }))
})

import { describe, expect, test } from 'vitest'
import { mayCutOffAt } from './rules.ts'

const refused = (because: string) => ({ permitted: false, because })

describe('议案截止时间由主席团决定 (the presidium sets the cut-off)', () => {
  const facts = {
    until: '2026-01-14T18:00:00+08:00',
    decidedOn: '2026-01-13',
    closesOn: '2026-01-16',
    today: '2026-01-13',
  }
  test('会议期间的时间可以；闭会当日可以，次日不可以', () => {
    expect(mayCutOffAt(facts)).toMatchObject({ permitted: true, under: { kind: 'practice' } })
    expect(mayCutOffAt({ ...facts, until: '2026-01-16T23:59:00+08:00' })).toMatchObject({ permitted: true })
    expect(mayCutOffAt({ ...facts, until: '2026-01-17T00:00:00+08:00' })).toMatchObject(
      refused('cut-off-after-session'),
    )
  })
  test('不早于作出决定之日', () => {
    expect(mayCutOffAt({ ...facts, until: '2026-01-13T00:00:00+08:00' })).toMatchObject({ permitted: true })
    expect(mayCutOffAt({ ...facts, until: '2026-01-12T23:59:00+08:00' })).toMatchObject(
      refused('cut-off-before-decision'),
    )
  })
  test('作出决定之日不能在今天以后', () =>
    expect(mayCutOffAt({ ...facts, decidedOn: '2026-01-14' })).toMatchObject(refused('decided-in-the-future')))
  test('闭会以后不再决定：闭会当日可以，次日不可以', () => {
    expect(mayCutOffAt({ ...facts, today: '2026-01-16' })).toMatchObject({ permitted: true })
    expect(mayCutOffAt({ ...facts, today: '2026-01-17' })).toMatchObject(refused('session-is-over'))
  })
})

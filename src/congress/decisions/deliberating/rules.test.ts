import { describe, expect, test } from 'vitest'
import { mayAnswer, mayAskBy, mayBeStudied, type Answer } from './rules.ts'

describe('惯例 主席团召集代表小组长会议: the groups are asked', () => {
  const facts = { state: 'accepted', opened: false, groups: 6 }
  test('已受理、还没有决定的事项 (taken in, not yet decided)', () => {
    for (const state of ['accepted', 'hearing', 'in-committee', 'listed', 'deliberated', 'undecided'])
      expect(mayBeStudied({ ...facts, state })).toMatchObject({ permitted: true })
    for (const state of ['draft', 'submitted', 'returned', 'adopted', 'following', 'rejected', 'filed', 'withdrawn'])
      expect(mayBeStudied({ ...facts, state })).toMatchObject({ because: 'not-to-be-studied' })
  })
  test('只交一次；没有小组的无从研究 (once; and only where there are groups)', () => {
    expect(mayBeStudied({ ...facts, opened: true })).toMatchObject({ because: 'groups-asked-already' })
    expect(mayBeStudied({ ...facts, groups: 0 })).toMatchObject({ because: 'no-groups' })
  })
  test('先开组长会，再报意见，赶在决定之前 (leaders first, answers after, before the decision)', () => {
    const days = { heldOn: '2026-03-10', answerBy: '2026-03-25', decideBy: '2026-04-01', today: '2026-03-02' }
    expect(mayAskBy(days)).toMatchObject({ permitted: true })
    expect(mayAskBy({ ...days, answerBy: '2026-04-01' })).toMatchObject({ permitted: true })
    expect(mayAskBy({ ...days, answerBy: '2026-04-02' })).toMatchObject({ because: 'answers-after-the-decision' })
    expect(mayAskBy({ ...days, answerBy: '2026-04-02', decideBy: null })).toMatchObject({ permitted: true })
    expect(mayAskBy({ ...days, answerBy: '2026-03-10' })).toMatchObject({ because: 'answers-before-the-meeting' })
    expect(mayAskBy({ ...days, heldOn: '2026-03-02' })).toMatchObject({ permitted: true })
    expect(mayAskBy({ ...days, heldOn: '2026-03-01' })).toMatchObject({ because: 'leaders-meet-in-the-past' })
  })
})

describe('惯例 代表小组研究是否可行: what a group answers', () => {
  const group = { members: ['a', 'b', 'c'], askedOn: '2026-03-10', today: '2026-03-20' }
  const answer: Answer = {
    verdict: 'feasible',
    conditions: '',
    reasons: [{ text: '路窄，赶集日堵' }],
    tookPart: 3,
    dissent: [],
    metOn: '2026-03-18',
  }
  const ask = (change: Partial<Answer>) => mayAnswer({ ...answer, ...change }, group)

  test('说明理由 (with its reasons)', () => {
    expect(ask({})).toMatchObject({ permitted: true })
    expect(ask({ reasons: [] })).toMatchObject({ because: 'reasons-missing' })
    expect(ask({ reasons: [{ text: ' ' }] })).toMatchObject({ because: 'reasons-missing' })
  })
  test('有条件可行的写明条件 (under conditions: which)', () => {
    expect(ask({ verdict: 'conditional' })).toMatchObject({ because: 'conditions-missing' })
    expect(ask({ verdict: 'conditional', conditions: '先落实补偿' })).toMatchObject({ permitted: true })
  })
  test('参加的不多于本组代表 (no more than there are)', () => {
    expect(ask({ tookPart: 4 })).toMatchObject({ because: 'more-than-the-group', facts: { members: 3 } })
  })
  test('不同意见记明是谁，是少数 (dissent: whose, of the group, each once, not all who took part)', () => {
    expect(ask({ dissent: [{ deputyId: 'a' }, { deputyId: 'b' }] })).toMatchObject({ permitted: true })
    expect(ask({ dissent: [{ deputyId: 'x' }] })).toMatchObject({ because: 'dissent-from-outside' })
    expect(ask({ dissent: [{ deputyId: 'a' }, { deputyId: 'a' }] })).toMatchObject({ because: 'dissent-outnumbers' })
    expect(ask({ tookPart: 1, dissent: [{ deputyId: 'a' }] })).toMatchObject({ because: 'dissent-outnumbers' })
  })
  test('会议在交办以后、报告以前 (met after it was asked, before it reports)', () => {
    expect(ask({ metOn: '2026-03-10' })).toMatchObject({ permitted: true })
    expect(ask({ metOn: '2026-03-20' })).toMatchObject({ permitted: true })
    expect(ask({ metOn: '2026-03-09' })).toMatchObject({ because: 'met-outside-the-time' })
    expect(ask({ metOn: '2026-03-21' })).toMatchObject({ because: 'met-outside-the-time' })
  })
})

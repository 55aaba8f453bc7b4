import { describe, expect, test } from 'vitest'
import { mayCarryOut, mayShow, maySignOff, maySubmit } from './rules.ts'

const because = (ruling: { permitted: boolean; because?: string }) => (ruling.permitted ? true : ruling.because)

describe('送审 (sending for sign-off)', () => {
  test('门户稿件写好方可送审', () => {
    expect(because(maySubmit({ channel: 'portal', body: '正文' }))).toBe(true)
    expect(because(maySubmit({ channel: 'portal', body: ' \n' }))).toBe('piece-empty')
  })
  test('线下宣传不用送审', () =>
    expect(because(maySubmit({ channel: 'board', body: '正文' }))).toBe('piece-not-for-portal'))
})

describe('审签 (signing off)', () => {
  test('本人写的由另一人审签', () => {
    expect(because(maySignOff({ isWriter: true, secondPerson: true }))).toBe('piece-own')
    expect(because(maySignOff({ isWriter: false, secondPerson: true }))).toBe(true)
  })
  test('本级规定可以一人办', () => expect(because(maySignOff({ isWriter: true, secondPerson: false }))).toBe(true))
})

describe('个人信息 (personal data)', () => {
  test('查到的要确认', () => {
    expect(mayShow({ found: ['13800138000'], sure: false })).toMatchObject({
      because: 'piece-personal-data',
      facts: { count: 1, found: '13800138000' },
    })
    expect(because(mayShow({ found: ['13800138000'], sure: true }))).toBe(true)
    expect(because(mayShow({ found: [], sure: false }))).toBe(true)
  })
})

describe('登记开展情况 (carried out)', () => {
  const board = {
    channel: 'board',
    doneOn: '2026-03-02',
    today: '2026-03-02',
    photographs: 1,
    proofNeeded: true,
  } as const
  test('当天可以登记，未到的不能', () => {
    expect(because(mayCarryOut(board))).toBe(true)
    expect(because(mayCarryOut({ ...board, doneOn: '2026-03-03' }))).toBe('piece-done-later')
  })
  test('黑板报要有照片，新媒体不用', () => {
    expect(because(mayCarryOut({ ...board, photographs: 0 }))).toBe('piece-proof-missing')
    expect(because(mayCarryOut({ ...board, photographs: 0, proofNeeded: false }))).toBe(true)
    expect(because(mayCarryOut({ ...board, channel: 'new-media', photographs: 0 }))).toBe(true)
  })
  test('门户稿件走审签发布', () =>
    expect(because(mayCarryOut({ ...board, channel: 'portal' }))).toBe('piece-for-portal'))
})

import { describe, expect, test } from 'vitest'
import { clustersOf } from './cluster.ts'
import { mayAnswer, mayBeRead, mayDecide } from './rules.ts'

describe('惯例 逐条答复意见采纳情况: the fates', () => {
  test('采纳的不必说明理由，部分采纳和未采纳的应当说明 (a reason for partly and for not)', () => {
    expect(mayDecide({ fate: 'adopted', why: '' })).toMatchObject({ permitted: true })
    for (const fate of ['partly', 'not'] as const) {
      expect(mayDecide({ fate, why: ' ' })).toMatchObject({ because: 'why-not-adopted' })
      expect(mayDecide({ fate, why: '资金不足' })).toMatchObject({ permitted: true })
    }
  })
  test('还有一条没写明就不能答复 (not while one is without)', () => {
    expect(mayAnswer({ unanswered: 1 })).toMatchObject({ because: 'opinions-unanswered', facts: { unanswered: 1 } })
    expect(mayAnswer({ unanswered: 0 })).toMatchObject({ permitted: true })
  })
})

describe('惯例 不记名意见截止前不得查看，少于三份的不公开: who may read', () => {
  const nameless = { named: false, closed: true, given: 3, asks: true }
  test('截止前谁都不能看，征求意见的单位也不例外 (nobody before the close, whoever asks included)', () => {
    for (const asks of [true, false])
      expect(mayBeRead({ ...nameless, closed: false, given: 60, asks })).toMatchObject({
        because: 'sealed-until-close',
      })
  })
  test.each([
    [0, false],
    [2, false],
    [3, true],
  ])('%d 份 (two would give themselves away, three may be read)', (given, permitted) =>
    expect(mayBeRead({ ...nameless, given })).toMatchObject({ permitted }),
  )
  test('具名的：征求意见的单位随时可看，其他人截止后看汇总 (with names: the asker at once, the others after the close)', () => {
    const named = { named: true, closed: false, given: 1, asks: true }
    expect(mayBeRead(named)).toMatchObject({ permitted: true })
    expect(mayBeRead({ ...named, asks: false })).toMatchObject({ because: 'counted-at-close' })
    expect(mayBeRead({ ...named, asks: false, closed: true })).toMatchObject({ permitted: true })
  })
})

describe('意思相近的排在一起 (what says much the same stands together)', () => {
  test('道路、资金各成一组 (the road by itself, the money by itself)', () => {
    const [one, other, money, again] = clustersOf([
      '建议把村口道路加宽到六米',
      '村口道路应当加宽，建议六米',
      '资金来源没有说清楚',
      '资金来源说得不清楚',
    ])
    expect(one).toBe(other)
    expect(money).toBe(again)
    expect(one).not.toBe(money)
  })
  test('一长一短说的是一件事 (a long one and a short one about the same)', () => {
    const [long, short, other] = clustersOf([
      '管养资金没有来源，县级配套年年落空',
      '管养资金没有稳定来源',
      '雨季塌方处置没有写',
    ])
    expect(long).toBe(short)
    expect(other).not.toBe(long)
  })
  test('各说各的各成一组，空的也不出错 (each its own; nothing to compare is no fault)', () => {
    expect(new Set(clustersOf(['修路', '建学校', '……', '挖井'])).size).toBe(4)
    expect(clustersOf([])).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { mayChange, mayCount, mayHandOver, mayPutIn } from './rules.ts'

const permitted = { permitted: true }
const refused = (because: string, facts = {}) => ({ permitted: false, because, facts })
const paper = { title: '修渠', state: 'accepted', isDecided: true, endedOrgan: null }

describe('交办批次 (a hand-over)', () => {
  test('准备中可以改，移交以后不能改', () => {
    expect(mayChange('preparing')).toMatchObject(permitted)
    for (const state of ['handed-over', 'disputed', 'received', 'cancelled'])
      expect(mayChange(state)).toMatchObject(refused('batch-closed'))
  })
  test('已立案、不在另一批的可以列入', () => {
    const one = { title: '修渠', state: 'accepted', isElsewhere: false }
    expect(mayPutIn(one)).toMatchObject(permitted)
    expect(mayPutIn({ ...one, state: 'submitted' })).toMatchObject(refused('not-accepted', { title: '修渠' }))
    expect(mayPutIn({ ...one, isElsewhere: true })).toMatchObject(refused('in-another-batch', { title: '修渠' }))
  })
  test('一件不行，整批都不移交；答复说明是哪一件', () => {
    expect(mayHandOver([])).toMatchObject(refused('batch-empty'))
    expect(mayHandOver([paper])).toMatchObject(permitted)
    const with2 = (more: Partial<typeof paper> | { endedOrgan: string }) =>
      mayHandOver([paper, { ...paper, title: '修路', ...more }])
    expect(with2({ isDecided: false })).toMatchObject(refused('organ-undecided', { title: '修路' }))
    expect(with2({ state: 'withdrawn' })).toMatchObject(refused('paper-has-left', { title: '修路' }))
    expect(with2({ endedOrgan: '畜牧局' })).toMatchObject(
      refused('paper-organ-ended', { title: '修路', organ: '畜牧局' }),
    )
  })
  test('件数相符即可签收，多一件少一件都要说明', () => {
    expect(mayCount({ listed: 12, counted: 12, note: '' })).toMatchObject(permitted)
    for (const counted of [11, 13])
      expect(mayCount({ listed: 12, counted, note: ' ' })).toMatchObject(
        refused('note-missing', { listed: 12, counted }),
      )
    expect(mayCount({ listed: 12, counted: 11, note: '缺第3号' })).toMatchObject(permitted)
  })
})

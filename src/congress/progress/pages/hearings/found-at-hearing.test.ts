import { describe, expect, test } from 'vitest'
import type { HearingItem, HearingOrgan } from '../../contract.ts'
import type { Mark } from '../../hearings/words.ts'
import { foundAtHearing } from './found-at-hearing.ts'

const item = (title: string, mark: Mark | null, note = '') => ({ duty: { title }, mark, note }) as HearingItem
const organ = (zh: string, items: HearingItem[]) => ({ organId: zh, organ: { zh, en: zh }, items }) as HearingOrgan

describe('会议纪要: what was found goes into the minutes', () => {
  const { text, outcomes } = foundAtHearing([
    organ('水利局', [item('修渠', 'slow', '汛前完成'), item('清淤', null), item('护坡', 'on-track', '质量好')]),
    organ('教育局', [item('校车', null)]),
    organ('交通局', [item('修路', 'stalled')]),
  ])

  test('逐单位逐件写评议；没有评议的不写 (organ by organ; what nothing was found of is left out)', () =>
    expect(text.split('\n')).toEqual([
      '',
      '水利局：',
      '1. 修渠：进展缓慢；汛前完成',
      '2. 护坡：正常推进；质量好',
      '',
      '交通局：',
      '1. 修路：没有进展',
    ]))

  test('缓慢或没有进展又有意见的，列为议定事项 (slow or stalled with a note is offered as an outcome of its organ)', () =>
    expect(outcomes).toEqual([{ text: '修渠：汛前完成', owner: '水利局', dueOn: '' }]))
})

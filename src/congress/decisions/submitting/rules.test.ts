import { describe, expect, test } from 'vitest'
import { usualList } from '../catalogue/usual.ts'
import { mayStandOnList } from '../catalogue/rules.ts'
import { tracks } from '../words.ts'
import {
  goesThisWay,
  liesWithinPowerOf,
  mayAttachOneMore,
  mayBeBrought,
  mayBeDueOn,
  mayReturn,
  mostPapers,
  takenInBy,
  whoDecides,
} from './rules.ts'

const full = { proposal: '草案', background: '背景', options: '方案', money: '资金', risks: '风险' }
const brought = {
  track: 'to-decide' as const,
  texts: full,
  asked: ['可行性研究报告', '风险评估报告'],
  attached: ['风险评估报告', '可行性研究报告'],
  lineEnded: false,
}

describe('重大事项按本级清单提请，附规定的材料', () => {
  test('内容写全、材料附齐的，可以提请', () => expect(mayBeBrought(brought).permitted).toBe(true))
  test('缺什么，一次说全', () =>
    expect(
      mayBeBrought({ ...brought, texts: { ...full, money: ' ', risks: '' }, attached: ['会议纪要'] }),
    ).toMatchObject({
      because: 'papers-missing',
      facts: { unwritten: 'money,risks', missing: '可行性研究报告、风险评估报告' },
    }))
  test.each(['proposal', 'background', 'options', 'money', 'risks'] as const)('没有写 %s 的不能提请', (text) =>
    expect(mayBeBrought({ ...brought, texts: { ...full, [text]: '' } })).toMatchObject({ facts: { unwritten: text } }),
  )
  test('报送备案的，只须写明内容', () => {
    const empty = { proposal: '情况', background: '', options: '', money: '', risks: '' }
    expect(mayBeBrought({ ...brought, track: 'to-file', texts: empty }).permitted).toBe(true)
    expect(mayBeBrought({ ...brought, track: 'to-hear', texts: empty }).permitted).toBe(false)
  })
  test('清单事项停用的，重新选择', () =>
    expect(mayBeBrought({ ...brought, lineEnded: true })).toMatchObject({ because: 'line-ended' }))
  test(`最多附 ${mostPapers} 份材料`, () => {
    expect(mayAttachOneMore({ attached: mostPapers - 1 }).permitted).toBe(true)
    expect(mayAttachOneMore({ attached: mostPapers }).permitted).toBe(false)
  })
})

describe('权限核对：由谁决定', () => {
  const powers = (level: Parameters<typeof whoDecides>[0]['level']) =>
    whoDecides({ level, track: 'to-decide' }).map(({ body, under }) => [body, under.number])

  test('地方组织法 第十二条第三项: 乡镇由人民代表大会决定', () =>
    expect(powers('township')).toEqual([['congress', '12(3)']]))
  test.each(['county', 'city', 'province'] as const)(
    '地方组织法 第十一条第三项、第五十条第四项: %s 由人民代表大会或者常委会决定',
    (level) =>
      expect(powers(level)).toEqual([
        ['congress', '11(3)'],
        ['standing-committee', '50(4)'],
      ]),
  )
  test('乡镇没有常委会可以决定', () => {
    const asked = { level: 'township', track: 'to-decide' } as const
    expect(liesWithinPowerOf({ ...asked, body: 'standing-committee' })).toMatchObject({ because: 'not-in-its-power' })
    expect(liesWithinPowerOf({ ...asked, body: 'congress' }).permitted).toBe(true)
    expect(liesWithinPowerOf({ ...asked, body: 'organ' }).permitted).toBe(false)
  })
  test('听取意见、报送备案的，由提请机关决定', () => {
    for (const track of ['to-hear', 'to-file'] as const) {
      expect(liesWithinPowerOf({ level: 'county', track, body: 'organ' }).permitted).toBe(true)
      expect(liesWithinPowerOf({ level: 'county', track, body: 'congress' }).permitted).toBe(false)
    }
  })
  test('清单列为什么，就按什么受理', () => {
    for (const track of tracks)
      for (const act of Object.values(takenInBy))
        expect(goesThisWay({ track, act }).permitted).toBe(takenInBy[track] === act)
  })
})

describe('受理后限期决定；退回的一次告知', () => {
  const due = (decideBy: string, reason = '') =>
    mayBeDueOn({ decideBy, usual: '2026-06-02', today: '2026-03-02', reason })

  test('按本级规定的期限，不必说明', () => expect(due('2026-06-02').permitted).toBe(true))
  test('早于或者晚于规定的，说明理由', () => {
    expect(due('2026-05-01')).toMatchObject({ because: 'other-day-unexplained' })
    expect(due('2026-07-01')).toMatchObject({ because: 'other-day-unexplained' })
    expect(due('2026-05-01', '汛前完成').permitted).toBe(true)
  })
  test('今天和以前的日期不行', () => {
    expect(due('2026-03-02', '急')).toMatchObject({ because: 'decide-by-past' })
    expect(due('2026-03-03', '急').permitted).toBe(true)
  })
  test('退回写明全部不足', () => {
    expect(mayReturn({ missing: '  ' })).toMatchObject({ because: 'missing-unsaid' })
    expect(mayReturn({ missing: '缺资金说明' }).permitted).toBe(true)
  })
})

describe('通行清单', () => {
  test.each(['township', 'county', 'city', 'province'] as const)('%s: 三种方式都有，名称不重，备案不问人', (level) => {
    const list = usualList(level)
    expect(new Set(list.map(({ track }) => track))).toEqual(new Set(tracks))
    for (const { name, track, papers, asks } of list) {
      const line = {
        name,
        track,
        papers,
        asksDeputies: asks.includes('deputies'),
        asksGroups: asks.includes('groups'),
        asksParty: asks.includes('party'),
      }
      const others = list.filter((each) => each.name !== name).map((each) => each.name)
      expect(mayStandOnList(line, others)).toMatchObject({ permitted: true })
      expect(papers.length).toBeGreaterThan(0)
    }
    expect(new Set(list.map(({ key }) => key)).size).toBe(list.length)
  })
  test('乡镇与县级以上不同', () =>
    expect(usualList('township').some(({ key }) => usualList('county').some((line) => line.key === key))).toBe(false))
  test('名称不重，材料不重', () => {
    const line = { track: 'to-decide', name: '规划', papers: ['草案'] } as const
    const asks = { asksDeputies: true, asksGroups: false, asksParty: false }
    expect(mayStandOnList({ ...line, ...asks }, ['规划'])).toMatchObject({ because: 'catalogue-name-taken' })
    expect(mayStandOnList({ ...line, ...asks, papers: ['草案', '草案'] }, [])).toMatchObject({ because: 'paper-twice' })
    expect(mayStandOnList({ ...line, ...asks, track: 'to-file' }, [])).toMatchObject({ because: 'filing-asks-nobody' })
  })
})

import { describe, expect, test } from 'vitest'
import { contentOf } from './content.ts'

const paper = (id: string, change: object = {}) => ({
  id,
  number: `第${id}号`,
  title: `关于修建第${id}渠的建议`,
  leadDeputy: '李秀兰',
  organId: 'w',
  organ: '水利局',
  category: '水利',
  assignedOn: '2026-07-10',
  repliedOn: null,
  dueOn: '2026-10-12',
  resultClass: null,
  attitude: null,
  result: null,
  closed: false,
  priority: false,
  mayPublish: true,
  ...change,
})
const promise = (id: string, change: object = {}) => ({
  id,
  paperId: '1',
  promise: '清淤三百米',
  organ: '水利局',
  dueOn: '2026-11-30',
  keptOn: null,
  ...change,
})
const of = (papers: ReturnType<typeof paper>[], promises: ReturnType<typeof promise>[] = []) =>
  contentOf({ papers, promises, from: '2026-07-01', to: '2026-12-31' })

describe('a half-year of handling', () => {
  test('answered on its day is in time, a day later is not; an unanswered one counts the days over', () => {
    const { totals, items } = of([
      paper('1', { repliedOn: '2026-10-12', resultClass: 'A' }),
      paper('2', { repliedOn: '2026-10-13', resultClass: 'B' }),
      paper('3'),
      paper('4', { dueOn: '2026-12-31' }),
    ])
    expect(totals).toMatchObject({ handled: 4, replied: 2, inTime: 1, overdue: 1 })
    expect(items.map(({ daysOver }) => daysOver)).toEqual([0, 0, 80, 0])
  })

  test('a paper from before the period is handled in it, not handed over in it', () =>
    expect(of([paper('1', { assignedOn: '2026-06-30' }), paper('2')]).totals).toMatchObject({
      handled: 2,
      handedOver: 1,
    }))

  test('satisfaction counts those who rated, nobody else', () => {
    const rated = { repliedOn: '2026-09-01', attitude: 'satisfied', result: 'dissatisfied' }
    const { satisfaction } = of([paper('1', rated), paper('2', { repliedOn: '2026-09-01' })])
    expect(satisfaction).toEqual({ rated: 1, attitude: { satisfied: 1 }, result: { dissatisfied: 1 } })
  })

  test('a promise kept on its day is kept, later is late, not at all is broken', () => {
    const { promiseList, promises } = of(
      [paper('1')],
      [promise('a', { keptOn: '2026-11-30' }), promise('b', { keptOn: '2026-12-01' }), promise('c')],
    )
    expect(promiseList.map(({ stands }) => stands)).toEqual(['kept', 'kept-late', 'broken'])
    expect(promises).toEqual({ due: 3, kept: 2, broken: 1 })
  })

  test('what is not for the public is counted without its words, its deputy and its promise', () => {
    const { items, promiseList, totals } = of([paper('1', { mayPublish: false })], [promise('a')])
    expect(totals.handled).toBe(1)
    expect(items[0]).toMatchObject({ title: null, leadDeputy: '' })
    expect(promiseList[0]).toMatchObject({ promise: null, organ: '水利局' })
  })

  test('numbers of persons are found wherever they stand, and only in what would be shown', () => {
    const { personal } = of(
      [
        paper('1', { title: '请联系13800138000' }),
        paper('2', { title: '身份证530102198003071234', mayPublish: false }),
      ],
      [promise('a', { promise: '付至6222021234567890123' })],
    )
    expect(personal).toEqual([
      { where: '第1号', found: '13800138000' },
      { where: '水利局', found: '6222021234567890123' },
    ])
  })
})

import { describe, expect, test } from 'vitest'
import { mayAcceptPaper, mayAssignUnread, mayGiveBack, mayReview, numberFrom, type Readings } from './rules.ts'

const permitted = { permitted: true }
const refused = (because: string) => ({ permitted: false, because })
const wu = { id: 'wu', name: '吴' }

describe('初审、复审 (the readings)', () => {
  const read = (more: Partial<Readings>): Readings => ({
    state: 'submitted',
    readings: 2,
    firstReader: null,
    reader: 'zheng',
    ...more,
  })
  test('两次审查的先初审；一次审查的没有初审', () => {
    expect(mayReview({ readings: 2 })).toMatchObject(permitted)
    expect(mayReview({ readings: 1 })).toMatchObject(refused('one-reading-only'))
  })
  test('两次审查的，未经初审不能立案；一次审查的可以', () => {
    expect(mayAcceptPaper(read({}))).toMatchObject(refused('first-reading-missing'))
    expect(mayAcceptPaper(read({ readings: 1 }))).toMatchObject(permitted)
  })
  test('初审的人不能复审，另一人可以', () => {
    const reviewed = read({ state: 'reviewed', firstReader: wu })
    expect(mayAcceptPaper({ ...reviewed, reader: 'wu' })).toMatchObject({
      ...refused('same-reader'),
      facts: { reader: '吴' },
    })
    expect(mayAcceptPaper(reviewed)).toMatchObject(permitted)
  })
  test('初审之后改为一次审查的，谁都可以立案', () =>
    expect(mayAcceptPaper(read({ state: 'reviewed', readings: 1, firstReader: wu, reader: 'wu' }))).toMatchObject(
      permitted,
    ))
  test('未经审查直接交办，只在一次审查时可以；立案以后不问', () => {
    expect(mayAssignUnread({ state: 'submitted', readings: 1 })).toMatchObject(permitted)
    expect(mayAssignUnread({ state: 'submitted', readings: 2 })).toMatchObject(refused('first-reading-missing'))
    expect(mayAssignUnread({ state: 'accepted', readings: 2 })).toMatchObject(permitted)
  })
})

describe('退回修改 (returning to the deputy)', () => {
  test('所列原因不必另作说明；其他原因须写明', () => {
    expect(mayGiveBack({ reason: 'no-proposal', explanation: '' })).toMatchObject(permitted)
    expect(mayGiveBack({ reason: 'other', explanation: ' ' })).toMatchObject(refused('return-unexplained'))
    expect(mayGiveBack({ reason: 'other', explanation: '附件缺页' })).toMatchObject(permitted)
  })
})

describe('编号 (the number)', () => {
  const of = { ordinal: 12, year: '2026', term: 17, session: 5 }
  test.each([
    ['第{序号}号', '第12号'],
    ['第{序号:4}号', '第0012号'],
    ['第{年}{序号:4}号', '第20260012号'],
    ['{届}-{次}-{序号:3}', '17-5-012'],
    ['建议字〔{年}〕{序号}号', '建议字〔2026〕12号'],
  ])('%s → %s', (template, number) => expect(numberFrom(template, of)).toBe(number))
  test('位数不够的照写，不截断 (a number never loses figures)', () =>
    expect(numberFrom('第{序号:2}号', { ...of, ordinal: 1234 })).toBe('第1234号'))
})

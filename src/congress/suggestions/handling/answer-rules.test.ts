import { describe, expect, test } from 'vitest'
import { mayReplySo, type AnswerFacts, type AnswerGiven } from './answer-rules.ts'

const scheme = { letters: 'ABCD', solved: 'A', promising: 'BC', explaining: 'CD' }
const done = (point: string): AnswerGiven => ({ point, outcome: 'done', answer: '已完工', owner: '', dueOn: null })
const planned = (point: string, dueOn: string | null = '2026-12-01', owner = '水利股'): AnswerGiven => ({
  point,
  outcome: 'planned',
  answer: '列入明年计划',
  owner,
  dueOn,
})
const cannot = (point: string): AnswerGiven => ({ ...done(point), outcome: 'cannot', answer: '没有立项依据' })
const today = '2026-11-30'
const facts = (changed: Partial<AnswerFacts>): AnswerFacts => ({
  points: ['修渠', '照明'],
  answers: [done('修渠'), done('照明')],
  resultClass: 'A',
  scheme,
  explanation: null,
  today,
  ...changed,
})
const refused = (because: string, counted: object = {}) => ({ permitted: false, because, facts: counted })
const permitted = { permitted: true }

describe('逐项答复: every point has its own answer', () => {
  test('都答复了的可以发出，依据代表法第五十一条第二款', () =>
    expect(mayReplySo(facts({}))).toMatchObject({ permitted: true, under: { number: '51.2' } }))
  test('缺一条的不能发出，指明是哪一条', () =>
    expect(mayReplySo(facts({ answers: [done('修渠')] }))).toMatchObject(
      refused('point-missing', { number: 2, point: '照明' }),
    ))
  test('只有空话占位的不算答复', () =>
    expect(mayReplySo(facts({ answers: [done('修渠'), { ...done('照明'), answer: ' \n' }] }))).toMatchObject(
      refused('point-missing', { number: 2 }),
    ))
  test('代表没有提的事项不能充数', () =>
    expect(mayReplySo(facts({ answers: [done('修渠'), done('照明'), done('修桥')] }))).toMatchObject(
      refused('not-a-point', { point: '修桥' }),
    ))
})

describe('承诺事项: 有责任人，有以后的完成日期', () => {
  const promising = (answer: AnswerGiven) => facts({ resultClass: 'B', answers: [answer, done('照明')] })
  test('今天不行，明天可以', () => {
    expect(mayReplySo(promising(planned('修渠', '2026-11-30')))).toMatchObject(
      refused('promise-in-the-past', { number: 1, dueOn: '2026-11-30' }),
    )
    expect(mayReplySo(promising(planned('修渠', '2026-12-01')))).toMatchObject(permitted)
  })
  test('没有日期的不行', () =>
    expect(mayReplySo(promising(planned('修渠', null)))).toMatchObject(refused('day-missing', { number: 1 })))
  test('没有责任人的不行', () =>
    expect(mayReplySo(promising(planned('修渠', '2026-12-01', ' ')))).toMatchObject(refused('owner-missing')))
  test('正在办理的同样', () =>
    expect(mayReplySo(promising({ ...planned('修渠', null), outcome: 'under-way' }))).toMatchObject(
      refused('day-missing'),
    ))
})

describe('办理结果类别由本级规定', () => {
  test('已经解决的类别，有一条没有办成就不能用', () =>
    expect(mayReplySo(facts({ answers: [done('修渠'), planned('照明')] }))).toMatchObject(
      refused('class-does-not-fit', { resultClass: 'A', number: 2, point: '照明' }),
    ))
  test.each(['B', 'C'])('%s 类一条承诺都没有的不行，有一条可以', (resultClass) => {
    const explanation = { reason: 'money' } as const
    expect(mayReplySo(facts({ resultClass, explanation }))).toMatchObject(refused('promise-missing', { resultClass }))
    const answers = [done('修渠'), planned('照明')]
    expect(mayReplySo(facts({ resultClass, answers, explanation }))).toMatchObject(permitted)
  })
  test('不在本级分类中的字母不行', () =>
    expect(mayReplySo(facts({ resultClass: 'E' }))).toMatchObject(
      refused('no-such-class', { resultClass: 'E', letters: 'A、B、C、D' }),
    ))
  test('别处的分类：三类，B 类不必承诺', () => {
    const own = { letters: 'ABC', solved: 'A', promising: 'C', explaining: 'C' }
    expect(mayReplySo(facts({ scheme: own, resultClass: 'B' }))).toMatchObject(permitted)
    expect(mayReplySo(facts({ scheme: own, resultClass: 'D' }))).toMatchObject(refused('no-such-class'))
  })
})

describe('情况说明: 不能办的要说明', () => {
  const answers = [planned('修渠'), cannot('照明')]
  test('有一条不能办而没有说明的不行，有说明的可以', () => {
    expect(mayReplySo(facts({ resultClass: 'B', answers }))).toMatchObject(
      refused('explanation-missing', { number: 2 }),
    )
    expect(mayReplySo(facts({ resultClass: 'B', answers, explanation: { reason: 'law' } }))).toMatchObject(permitted)
  })
  test('D 类总要说明', () => {
    expect(mayReplySo(facts({ resultClass: 'D' }))).toMatchObject(refused('explanation-missing', { number: 0 }))
    expect(mayReplySo(facts({ resultClass: 'D', explanation: { reason: 'other' } }))).toMatchObject(permitted)
  })
  test('A、B 类都能办的不必说明', () => {
    expect(mayReplySo(facts({}))).toMatchObject(permitted)
    expect(mayReplySo(facts({ resultClass: 'B', answers: [done('修渠'), planned('照明')] }))).toMatchObject(permitted)
  })
})

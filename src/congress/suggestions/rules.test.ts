import { describe, expect, test } from 'vitest'
import { mayAccept, mayAskForRework, mayFollow, mayPromise, mayReply, maySettle } from './rules.ts'

const permitted = { permitted: true }
const refused = (because: string) => ({ permitted: false, because })

describe('代表法 第五十一条第二款: 答复 (the reply)', () => {
  test.each(['B', 'C'] as const)('%s 类没有承诺的不能发出，有一项的可以', (resultClass) => {
    expect(mayReply({ resultClass, promises: 0 })).toMatchObject(refused('promise-missing'))
    expect(mayReply({ resultClass, promises: 1 })).toMatchObject(permitted)
  })
  test.each(['A', 'D'] as const)('%s 类不必承诺', (resultClass) => {
    expect(mayReply({ resultClass, promises: 0 })).toMatchObject({ permitted: true, under: { number: '51.2' } })
  })
  test('承诺的日期在今天以后', () => {
    expect(mayPromise([{ dueOn: '2026-03-02' }], '2026-03-02')).toMatchObject(refused('promise-in-the-past'))
    expect(mayPromise([{ dueOn: '2026-03-03' }], '2026-03-02')).toMatchObject(permitted)
  })
})

describe('评价 (rating): 答复不等于结果', () => {
  test('不满意的不能办结，也不能转跟踪', () => {
    expect(mayAccept({ grade: 'dissatisfied', openPromises: 0 })).toMatchObject(refused('dissatisfied-means-rework'))
    expect(mayFollow({ grade: 'dissatisfied', openPromises: 1 })).toMatchObject(refused('dissatisfied-means-rework'))
  })
  test.each(['satisfied', 'basically-satisfied'] as const)('%s：没有未兑现承诺的办结，有一项的转跟踪', (grade) => {
    expect(mayAccept({ grade, openPromises: 0 })).toMatchObject(permitted)
    expect(mayAccept({ grade, openPromises: 1 })).toMatchObject(refused('promises-open'))
    expect(mayFollow({ grade, openPromises: 1 })).toMatchObject(permitted)
    expect(mayFollow({ grade, openPromises: 0 })).toMatchObject(refused('nothing-promised'))
  })
  test('要求重办的须不满意并说明理由', () => {
    expect(mayAskForRework({ grade: 'satisfied', reason: '没修' })).toMatchObject(refused('satisfied-means-no-rework'))
    expect(mayAskForRework({ grade: 'dissatisfied', reason: '' })).toMatchObject(refused('reason-missing'))
    expect(mayAskForRework({ grade: 'dissatisfied', reason: '没修' })).toMatchObject(permitted)
  })
  test('承诺全部核实后办结：剩一项不可以', () => {
    expect(maySettle({ openPromises: 1 })).toMatchObject(refused('promises-open'))
    expect(maySettle({ openPromises: 0 })).toMatchObject(permitted)
  })
})

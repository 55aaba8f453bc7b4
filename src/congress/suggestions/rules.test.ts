import { describe, expect, test } from 'vitest'
import { mayPromise, mayReply } from './rules.ts'

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

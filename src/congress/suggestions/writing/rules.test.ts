import { describe, expect, test } from 'vitest'
import { mayStayUnpublished, maySubmit, missingParts } from './rules.ts'

const permitted = { permitted: true }
const refused = (because: string) => ({ permitted: false, because })

describe('代表法 第二十四条: 建议应当明确具体 (clear and concrete)', () => {
  const whole = { title: '修渠', facts: '漏水', proposal: '列入计划' }
  test('三部分写全的可以提交', () => expect(maySubmit(whole)).toMatchObject(permitted))
  test.each(['title', 'facts', 'proposal'])('缺 %s 的不能提交', (part) => {
    expect(maySubmit({ ...whole, [part]: ' \n' })).toMatchObject({ ...refused('part-missing'), facts: { part } })
    expect(missingParts({ ...whole, [part]: '' })).toEqual([part])
  })
  test('不公开的要有理由', () => {
    expect(mayStayUnpublished({ mayPublish: false, notPublicReason: ' ' })).toMatchObject(refused('reason-missing'))
    expect(mayStayUnpublished({ mayPublish: false, notPublicReason: '涉及个人' })).toMatchObject(permitted)
    expect(mayStayUnpublished({ mayPublish: true, notPublicReason: '' })).toMatchObject(permitted)
  })
})

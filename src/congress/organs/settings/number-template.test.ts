import { describe, expect, test } from 'vitest'
import { settingRuling } from '../settings.ts'
import { isNumberTemplate } from './number-template.ts'

describe('编号样式 (what may stand as the template of numbers)', () => {
  test.each(['第{序号}号', 'DH{序号:3}号', '第{年}{序号:4}号', '{届}-{次}-{序号}'])('会议期间：%s 可以', (text) =>
    expect(isNumberTemplate(text, 'session')).toBe(true),
  )
  test.each([
    '第号',
    '第{序号}-{序号}号',
    '第{序号:0}号',
    '第{编号}{序号}号',
    '第{序号号',
    '{序号}}',
    'x'.repeat(40) + '{序号}',
  ])('会议期间：%s 不可以', (text) => expect(isNumberTemplate(text, 'session')).toBe(false))
  test('闭会期间须有年份，没有会议次数', () => {
    expect(isNumberTemplate('闭会{年}-{序号}号', 'year')).toBe(true)
    expect(isNumberTemplate('闭会{序号}号', 'year')).toBe(false)
    expect(isNumberTemplate('{年}-{次}-{序号}', 'year')).toBe(false)
  })
  test('设定时就拒绝 (refused when it is set, not when a number is due)', () => {
    const ruling = (value: string) => settingRuling('suggestions.number-template-between', value, 'county')
    expect(ruling('闭会{序号}号')).toMatchObject({ permitted: false, because: 'not-a-value-of-this-kind' })
    expect(ruling('闭{年}{序号:3}')).toMatchObject({ permitted: true })
  })
})

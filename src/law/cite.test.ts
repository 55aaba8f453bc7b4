import { describe, expect, test } from 'vitest'
import { practice } from './article.ts'
import { articleName, articlePlace, chineseNumeral } from './cite.ts'

describe('numerals as statutes write them', () => {
  test.each([
    [0, '零'],
    [7, '七'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [51, '五十一'],
    [100, '一百'],
    [105, '一百零五'],
    [110, '一百一十'],
    [203, '二百零三'],
    [1005, '一千零五'],
    [1050, '一千零五十'],
    [1259, '一千二百五十九'],
  ])('%i is %s', (number, text) => {
    expect(chineseNumeral(number)).toBe(text)
  })
  test('others have none', () => {
    expect(() => chineseNumeral(10_000)).toThrow(RangeError)
    expect(() => chineseNumeral(1.5)).toThrow(RangeError)
  })
})

describe('the place of a rule in its law', () => {
  test.each([
    ['51.2', '第五十一条第二款', 'Art. 51 ¶2'],
    ['36', '第三十六条', 'Art. 36'],
    ['62(3)', '第六十二条第（三）项', 'Art. 62 (3)'],
    ['11.1(6)', '第十一条第一款第（六）项', 'Art. 11 ¶1 (6)'],
  ])('%s', (number, zh, en) => {
    expect(articlePlace(number)).toEqual({ zh, en })
  })
  test('practice never looks like a statute', () => {
    expect(articleName(practice('首次联系', 'first contact')).zh).toBe('惯例（首次联系）')
  })
})

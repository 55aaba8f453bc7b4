import { expect, test } from 'vitest'
import { counted, numberOf } from './phrases.ts'

test('序号写成汉字', () => {
  expect([1, 9, 10, 12, 20, 35].map(counted)).toEqual(['一', '九', '十', '十二', '二十', '三十五'])
})

test('发文字号留空待填，年份照成文日期', () => expect(numberOf('2026-05-30')).toBe('＿＿＿＿〔2026〕＿＿＿＿号'))

import { expect, test } from 'vitest'
import { nameKey } from './surname.ts'

const order = new Intl.Collator('zh-Hans-CN-u-co-pinyin')
const sorted = (...names: string[]) => names.toSorted((a, b) => order.compare(nameKey(a), nameKey(b)))

test('a surname stands where it is spoken', () => {
  expect(sorted('曾国', '单田', '仇和', '解放', '区少', '尉迟恭', '阿里', '张三', '沈青')).toEqual([
    '阿里',
    '区少',
    '仇和',
    '单田',
    '沈青',
    '解放',
    '尉迟恭',
    '曾国',
    '张三',
  ])
})

test('only at the beginning of the name', () => {
  expect(nameKey('李解放')).toBe('李解放')
  expect(nameKey('万俟咏')).toBe('莫其咏')
  expect(nameKey('万俊')).toBe('万俊')
})

import { describe, expect, test } from 'vitest'
import { inOneLine, sayNumber } from './paper-number.ts'

describe('a paper by its number', () => {
  test('is said in both languages', () => {
    expect(sayNumber('第113号')).toEqual({ zh: '第113号', en: 'No.\u00a0113' })
    expect(sayNumber('〔2026〕3号')).toEqual({ zh: '〔2026〕3号', en: 'No.\u00a03 (2026)' })
    expect(sayNumber('闭会2026-7号').en).toBe('No.\u00a02026-7 between sessions')
  })
  test('a number written in another way stays as it was written', () => {
    expect(sayNumber('B-12').en).toBe('B-12')
  })
  test('what is missing leaves no dot behind', () => {
    expect(inOneLine(['第7号', null, '', '水利'])).toBe('第7号\u00a0· 水利')
  })
})

import { describe, expect, test } from 'vitest'
import { headingOf, markOfText } from './heading.ts'

describe('how lists call what somebody said', () => {
  test('its first words, no numbers of persons, not too long', () => {
    expect(headingOf('\n\n路灯不亮。请来看看')).toBe('路灯不亮')
    expect(headingOf('请打13800001111找老柳')).toBe('请打＊＊＊找老柳')
    expect(headingOf('长'.repeat(31))).toBe(`${'长'.repeat(30)}…`)
    expect(headingOf('长'.repeat(30))).toBe('长'.repeat(30))
  })
  test('the same words with other signs and spaces are the same; other words are not', () => {
    expect(markOfText('二组 水渠，堵了！')).toBe(markOfText('二组水渠堵了'))
    expect(markOfText('二组水渠堵了')).not.toBe(markOfText('三组水渠堵了'))
  })
})

import { describe, expect, test } from 'vitest'
import { marked } from './marked.ts'

describe('两件对照 (two papers side by side)', () => {
  test('what both say is marked, in pairs of characters or longer', () => {
    expect(marked('东渠淤塞严重', '去年东渠也淤塞')).toEqual([
      { text: '东渠淤塞', same: true },
      { text: '严重', same: false },
    ])
  })
  test('one character or a mark in common is nothing in common', () => {
    expect(marked('修路，铺桥', '路，桥')).toEqual([{ text: '修路，铺桥', same: false }])
  })
  test('nothing is lost and nothing added', () => {
    const text = '一是清淤；二是护坡。𠮷祥村'
    expect(
      marked(text, '护坡清淤')
        .map((stretch) => stretch.text)
        .join(''),
    ).toBe(text)
    expect(marked('', '护坡')).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { formFrom } from '../templates.ts'
import { answersIn } from './answers.ts'
import { clausesIn, maySay, plainly } from './rules.ts'

describe('惯例 逐条征求意见: the articles of a draft', () => {
  test('按“第X条”分开，前言另列 (one by one, what stands before them apart)', () => {
    const draft = '为了拓宽东街，制定本决定。\n第一条 拓宽到十二米。\n  并设人行道。\n第二条 资金由县财政安排。'
    expect(clausesIn(draft)).toEqual([
      { name: '', text: '为了拓宽东街，制定本决定。' },
      { name: '第一条', text: '第一条 拓宽到十二米。\n  并设人行道。' },
      { name: '第二条', text: '第二条 资金由县财政安排。' },
    ])
    expect(clausesIn('第一条 甲\n第二条 乙').map(({ name }) => name)).toEqual(['第一条', '第二条'])
  })
  test('没有条文的、句中提到某条的，不分 (no articles, or only named in a sentence: not cut)', () => {
    expect(clausesIn('拓宽东街，依照条例第三条和第四条办理。')).toEqual([])
    expect(clausesIn('')).toEqual([])
  })
})

test('惯例 至少写一条意见 (something is said)', () => {
  expect(maySay({ answered: 0 })).toMatchObject({ because: 'comment-empty' })
  expect(maySay({ answered: 1 })).toMatchObject({ permitted: true })
})

test('只差空格标点的是同一段话；几个字的不比 (the same but for spaces and stops; a few words are not compared)', () => {
  expect(plainly(['村口道路应当加宽，建议六米。'])).toBe(plainly(['村口 道路应当加宽；建议六米']))
  expect(plainly(['同意'])).toBe('')
})

test('网页表单一栏一栏地读成答卷 (the fields of a page become answers)', () => {
  const form = formFrom('prior-opinion', { named: true })
  expect(answersIn(form, { 'q-position': 'agree', 'q-reason': '  ', 'q-risk': '雨季', other: 'x' })).toEqual({
    position: 'agree',
    risk: { text: '雨季', subject: null },
  })
})

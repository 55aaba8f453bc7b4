import { describe, expect, test } from 'vitest'
import { numberOf } from './numeral.ts'
import { splitLaw } from './split.ts'

const name = '云溪县议事试行办法'
const text = `# 云溪县议事试行办法

目　录
第一章　总则
第二章　议事

第一章　总则
第一条　为了把事情议好，制定本办法。
第二条　议事应当：
（一）先看材料；
（二）再说意见。
参加的人都可以说。
第二章　议事
第一节　到会
第三条　到会的人签到。
第三条之一　迟到的人补签。
第三条之二　早退的人说明原因。
第二节　发言
**第四条** 发言不超过十分钟。
`
const codes = (given: string) => splitLaw(given, name).doubts.map(({ code, line }) => [code, line])

test.each([
  ['一', 1],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['一百零五', 105],
  ['一百一十', 110],
  ['一千二百五十九', 1259],
  ['一〇三', 103],
  ['１２', 12],
  ['12', 12],
])('%s is %i', (written, number) => expect(numberOf(written)).toBe(number))

describe('按条切分 (a text by articles)', () => {
  const law = splitLaw(text, name)
  test('条、之一之二、款项、章节 (articles, inserted ones, lines, headings)', () => {
    expect(law.articles.map(({ number }) => number)).toEqual(['1', '2', '3', '3-1', '3-2', '4'])
    expect(law.articles[1]).toEqual({
      number: '2',
      label: '第二条',
      headings: ['第一章 总则'],
      text: '议事应当：\n（一）先看材料；\n（二）再说意见。\n参加的人都可以说。',
    })
    expect(law.articles[3]).toMatchObject({ label: '第三条之一', headings: ['第二章 议事', '第一节 到会'] })
    expect(law.articles[5]).toMatchObject({ headings: ['第二章 议事', '第二节 发言'], text: '发言不超过十分钟。' })
  })
  test('目录不当作正文，没有疑问 (contents are not text; nothing is in doubt)', () =>
    expect([law.preamble, law.doubts]).toEqual(['', []]))
})

describe('疑问要问，不猜 (what is in doubt is asked)', () => {
  test('第一条之前的文字 (text before the first article)', () => {
    const law = splitLaw(`（2020年1月1日通过）\n第一条　一。`, name)
    expect(law.preamble).toBe('（2020年1月1日通过）')
    expect(law.doubts).toMatchObject([{ code: 'before-first', line: 1, says: '（2020年1月1日通过）' }])
  })
  test('缺号、重号、倒号 (missing, repeated, out of order)', () => {
    expect(codes('第一条　一。\n第三条　三。')).toEqual([['missing', 2]])
    expect(codes('第一条　一。\n第一条　又一。')).toEqual([['repeated', 2]])
    expect(codes('第一条　一。\n第二条　二。\n第四条　四。\n第三条　三。')).toEqual([
      ['missing', 3],
      ['out-of-order', 4],
    ])
    expect(codes('第二条　二。')).toEqual([['missing', 1]])
  })
  test('句首引用别的条文 (a sentence that begins with a citation)', () => {
    const law = splitLaw('第一条　一。\n第二条　二。\n第一条规定的人员，另行通知。', name)
    expect(law.articles[1]?.text).toBe('二。\n第一条规定的人员，另行通知。')
    expect(law.doubts).toMatchObject([{ code: 'looks-like-article', line: 3 }])
  })
  test('条号后没有空格 (no space behind the number)', () => {
    expect(splitLaw('第一条为了议事。', name).articles).toMatchObject([{ number: '1', text: '为了议事。' }])
    expect(codes('第一条为了议事。')).toEqual([['unseparated', 1]])
  })
  test('附件、空条、不认识的标题 (appendix, empty article, unknown heading)', () => {
    expect(codes('第一条　一。\n附件1\n表')).toEqual([['appendix', 2]])
    expect(codes('第一条\n第二条　二。')).toEqual([['empty-article', 1]])
    expect(codes('第一条　一。\n## 其他\n第二条　二。')).toEqual([['unknown-heading', 2]])
  })
  test('章名与第一条之间的文字不丢 (nothing below a heading is lost unnoticed)', () =>
    expect(splitLaw('第一条　一。\n第二章　二\n说明文字\n第二条　二。', name)).toMatchObject({
      articles: [{ text: '一。\n说明文字' }, { text: '二。' }],
      doubts: [{ code: 'before-first', line: 3 }],
    }))
  test('不是法规的文字 (no law at all)', () => expect(splitLaw('随便写点什么', name).articles).toEqual([]))
})

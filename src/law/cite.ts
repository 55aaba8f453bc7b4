import type { Article } from './article.ts'
import type { Bilingual } from './bilingual.ts'

const digits = '零一二三四五六七八九'
const units = ['', '十', '百', '千']

/** A whole number from 0 to 9999 as statutes write it: 十二, 一百零五, 一千二百五十九. */
export function chineseNumeral(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number > 9999) throw new RangeError(`no numeral for ${number}`)
  if (number === 0) return '零'
  let text = ''
  let gap = false
  const figures = String(number)
  for (const [index, figure] of [...figures].entries()) {
    if (figure === '0') {
      gap = text !== ''
      continue
    }
    if (gap) text += '零'
    gap = false
    text += digits.charAt(Number(figure)) + (units[figures.length - 1 - index] ?? '')
  }
  return text.startsWith('一十') ? text.slice(1) : text
}

/** An article's place in its law: 第五十一条第二款, Art. 51 ¶2; empty when the number is not a statute's. */
export function articlePlace(number: string): Bilingual {
  const parts = /^(\d+)(?:\.(\d+))?(?:\((\d+)\))?$/.exec(number)
  if (!parts) return { zh: number, en: number }
  const [, article = '', paragraph, item] = parts
  const zh = [
    `第${chineseNumeral(Number(article))}条`,
    paragraph ? `第${chineseNumeral(Number(paragraph))}款` : '',
    item ? `第（${chineseNumeral(Number(item))}）项` : '',
  ]
  return { zh: zh.join(''), en: `Art. ${article}${paragraph ? ` ¶${paragraph}` : ''}${item ? ` (${item})` : ''}` }
}

/** How an article is named in a sentence: 《……代表法》第五十一条第二款. Practice says that it is practice. */
export function articleName({ kind, law, number, states }: Article): Bilingual {
  if (kind === 'practice') return { zh: `惯例（${states.zh}）`, en: `practice (${states.en})` }
  const place = articlePlace(number)
  return { zh: `《${law.zh}》${place.zh}`, en: `${law.en} ${place.en}`.trim() }
}

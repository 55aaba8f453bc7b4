import type { SuggestionPage } from '../contract.ts'

/** What a document says besides what stands on the paper itself. */
export interface Around {
  readonly congress: string
  readonly paper: SuggestionPage
}

/** A place to fill in by hand: the record does not hold it, and nothing is made up for it. */
export const blank = '＿＿＿＿'

/** 关于……的建议: the paper's own title, as other documents name it. */
export const titled = ({ title }: Pick<SuggestionPage, 'title'>): string =>
  /(建议|意见)$/.test(title) ? title : `${title}的建议`

/** Its number, as a document writes it: 第12号, 闭会2026-3号. */
export const numbered = ({ number }: Pick<SuggestionPage, 'number'>): string => number ?? `第${blank}号`

/** Which paper it is: congress and session, then its number. */
export const paperSaid = ({ congress, paper }: Around): string => `${paper.session ?? congress}${numbered(paper)}建议`

/** The number an organ gives its letter, to be filled in; the year is that of its day. */
export const numberOf = (on: string): string => `${blank}〔${on.slice(0, 4)}〕${blank}号`

const digits = '一二三四五六七八九'
/** 1–99 as a heading counts: 一, 十二, 二十. */
export const counted = (number: number): string => {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  return `${tens > 1 ? digits[tens - 1] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digits[ones - 1] : ''}`
}

/** A place to fill in by hand: the record does not hold it, and nothing is made up for it. */
export const blank = '＿＿＿＿'

/** The number an office gives its document (发文字号), to be filled in; the year is that of its day. */
export const numberOf = (on: string): string => `${blank}〔${on.slice(0, 4)}〕${blank}号`

const digits = '一二三四五六七八九'
/** 1–99 as a heading counts: 一, 十二, 二十. */
export const counted = (number: number): string => {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  return `${tens > 1 ? digits[tens - 1] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digits[ones - 1] : ''}`
}

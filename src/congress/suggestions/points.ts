const digits = '一二三四五六七八九'

/** 一 … 二十九 as a number; what is no such numeral is 0. */
function ofChinese(numeral: string): number {
  const [tens, ones] = numeral.includes('十') ? numeral.split('十') : ['', numeral]
  const ten = numeral.includes('十') ? Math.max(1, digits.indexOf(tens ?? '') + 1) * 10 : 0
  return ten + (ones ? digits.indexOf(ones) + 1 : 0)
}

const spoken: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3, 再者: 3, 最后: 4 }

function ofMark(mark: string): number {
  if (/^\d+$/.test(mark)) return Number(mark)
  if (/^[①-⑳]$/.test(mark)) return mark.charCodeAt(0) - '①'.charCodeAt(0) + 1
  return spoken[mark] ?? ofChinese(mark)
}

// A mark stands at the start of a line or after a stop; 「、」 is no stop, so 「1、2、3号路」 counts nothing.
const start = '(?<=^|[\\n。；;：:！!？?，,\\s]|建议)\\s*'
const chinese = `([${digits}]?十?[${digits}]|[一二]?十)`
const number = '(\\d{1,2})'

/** Ways of numbering; a decimal (1.5公里) or a date (11.23) is none, but 「1.2026年…」 is. */
const ways = [
  `${start}${chinese}[、.．](?=\\s*\\S)`,
  `${start}[（(]${chinese}[）)]、?`,
  `${start}${number}(?:[、)）]|[.．](?!\\d(?!\\d{3}年)))`,
  `${start}[（(]${number}[）)]、?`,
  `${start}([①-⑳])、?`,
  // 「一是一，二是二」 is a saying, not a list.
  `${start}${chinese}[是要](?!\\1)`,
  `${start}第${chinese}(?:[，,、：:]|是)`,
  `${start}(?:建议|意见)${chinese}[：:、]`,
  `${start}(?:建议|意见)${number}[：:、.．]`,
  `${start}(首先|其次|再次|再者|最后)[，,、]?`,
].map((source) => new RegExp(source, 'gm'))

interface Mark {
  readonly from: number
  readonly to: number
}

/** The marks of one way that count on from one; a list that starts again at one is counted on as further points. */
function run(text: string, way: RegExp): Mark[] {
  const marks: Mark[] = []
  let last = 0
  for (const found of text.matchAll(way)) {
    const count = ofMark(found[1] ?? '')
    const goesOn = count === last + 1 || (last > 1 && count === 1) || (found[1] === '最后' && last > 0)
    if (!goesOn) continue
    last = count
    marks.push({ from: found.index, to: found.index + found[0].length })
  }
  return marks
}

const bare = (text: string): string =>
  text
    .trim()
    .replace(/[；;，,、]+$/, '')
    .trim()

function cut(text: string, marks: readonly Mark[]): string[] {
  const points = marks.map((mark, at) => bare(text.slice(mark.to, marks[at + 1]?.from)))
  const before = bare(text.slice(0, marks[0]?.from))
  // 「为此建议：」 announces the points; anything longer is part of what is asked and is not lost.
  const announces = /[：:]$/.test(before) || before.length <= 12
  return announces ? points : [`${before}\n${points[0] ?? ''}`, ...points.slice(1)]
}

const holds = (point: string): boolean => (point.match(/[\p{L}\p{N}]/gu) ?? []).length >= 2

/**
 * The points (建议事项) a proposal makes, without their numbers: split at its outermost numbering (1. 1、（1） ① 一、
 * （一） 第一， 一是 首先), else the whole text is one point. Empty only for an empty text.
 */
export function pointsOf(proposal: string): string[] {
  const text = proposal.trim()
  if (text === '') return []
  const lists = ways
    .map((way) => run(text, way))
    .filter((marks) => marks.length > 1 && cut(text, marks).every(holds))
    .sort((one, other) => (one[0]?.from ?? 0) - (other[0]?.from ?? 0))
  return lists[0] ? cut(text, lists[0]) : [text]
}

import { numberOf, numeralSigns } from './numeral.ts'

/** 编 and 分编 hold chapters, chapters hold sections. */
const ranks: Readonly<Record<string, number>> = { 编: 0, 分编: 1, 章: 2, 节: 3 }

export type Line =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'heading'; readonly rank: number; readonly text: string }
  /** A heading of Markdown that is none of the law's own. */
  | { readonly kind: 'marked'; readonly text: string }
  | { readonly kind: 'article'; readonly found: FoundArticle; readonly separated: boolean; readonly rest: string }
  | { readonly kind: 'appendix'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }

export interface FoundArticle {
  /** 第十二条之一 */
  readonly label: string
  readonly main: number
  /** 0, or which 之 it is. */
  readonly inserted: number
}

const headingForm = new RegExp(`^第[${numeralSigns}]+(编|分编|章|节)(?:[\\s:：]+(.*))?$`, 'u')
const articleForm = new RegExp(`^(第([${numeralSigns}]+)条(?:之([${numeralSigns}]+))?)(.*)$`, 'su')
const appendixForm = /^附\s*[件表录]\s*[:：一二三四五六七八九十\d]*$/u
const spaces = /^[\s:：]+/u

/** A line without what Markdown writes around it. */
const unmarked = (line: string): string =>
  line
    .replace(/^#{1,6}\s+/, '')
    .replace(/^\*\*(.+?)\*\*/, '$1 ')
    .replace(/\*\*/g, '')
    .trim()

function articleIn(text: string): Line | null {
  const [, label = '', number = '', inserted, after = ''] = articleForm.exec(text) ?? []
  const main = numberOf(number)
  if (!label || main === null) return null
  const found = { label, main, inserted: inserted ? (numberOf(inserted) ?? 0) : 0 }
  return { kind: 'article', found, separated: after === '' || spaces.test(after), rest: after.replace(spaces, '') }
}

/** What a line of a law's text is, taken by itself. */
export function lineOf(raw: string): Line {
  const marked = /^\s*#{1,6}\s/.test(raw)
  const text = unmarked(raw.replaceAll('\u3000', ' ').trim())
  if (text === '' || /^[-*_]{3,}$/.test(text)) return { kind: 'nothing' }
  if (/^目\s*[录次]$/.test(text)) return { kind: 'nothing' }
  const heading = headingForm.exec(text)
  if (heading?.[1]) return { kind: 'heading', rank: ranks[heading[1]] ?? 2, text: text.replaceAll(/\s+/g, ' ') }
  const article = articleIn(text)
  if (article) return article
  if (marked) return { kind: 'marked', text }
  return { kind: appendixForm.test(text) ? 'appendix' : 'text', text }
}

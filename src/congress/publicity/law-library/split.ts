import { lineOf, type FoundArticle, type Line } from './lines.ts'
import type { DoubtCode } from './words.ts'

export interface SplitArticle {
  /** As it is asked for: 12, or 12-1 for 第十二条之一. */
  readonly number: string
  readonly label: string
  readonly headings: readonly string[]
  /** 款 and 项, a line each. */
  readonly text: string
}

export interface Doubt {
  readonly code: DoubtCode
  /** Of the text as it came, from 1. */
  readonly line: number
  /** What stands there, or which articles are meant. */
  readonly says: string
}

export interface SplitLaw {
  readonly preamble: string
  readonly articles: readonly SplitArticle[]
  readonly doubts: readonly Doubt[]
}

const numberText = ({ main, inserted }: FoundArticle): string => (inserted ? `${main}-${inserted}` : String(main))

/** Whether an article may follow another without anything missing between them. */
const follows = (next: FoundArticle, last: FoundArticle | null): boolean => {
  if (last === null) return next.main === 1 && next.inserted === 0
  if (next.main === last.main) return next.inserted === last.inserted + 1
  return next.main === last.main + 1 && next.inserted === 0
}

const comesBefore = (one: FoundArticle, other: FoundArticle): boolean =>
  one.main < other.main || (one.main === other.main && one.inserted < other.inserted)

interface Open {
  readonly found: FoundArticle
  readonly line: number
  readonly headings: readonly string[]
  readonly lines: string[]
}

/** Reads a law's text line by line; what it cannot know it takes as it most likely is, and says so. */
class Splitter {
  readonly articles: SplitArticle[] = []
  readonly doubts: Doubt[] = []
  readonly preamble: string[] = []
  readonly #seen = new Set<string>()
  readonly #name: string
  #headings: (string | undefined)[] = []
  #last: FoundArticle | null = null
  #open: Open | null = null

  constructor(name: string) {
    this.#name = name.replaceAll(/[\s《》]/g, '')
  }

  take(line: Line, at: number): void {
    if (line.kind === 'nothing') return
    if (line.kind === 'heading') return this.#enter(line.rank, line.text)
    if (line.kind === 'article') return this.#article(line, at)
    if (line.kind === 'marked') return this.#marked(line.text, at)
    if (line.kind === 'appendix' && this.#open) this.#doubt('appendix', at, line.text)
    this.#write(line.text, at)
  }

  close(): void {
    const open = this.#open
    if (!open) return
    const text = open.lines.join('\n')
    if (text === '') this.#doubt('empty-article', open.line, open.found.label)
    this.articles.push({ number: numberText(open.found), label: open.found.label, headings: open.headings, text })
    this.#open = null
  }

  #doubt(code: DoubtCode, line: number, says: string): void {
    this.doubts.push({ code, line, says: says.slice(0, 60) })
  }

  #enter(rank: number, text: string): void {
    this.close()
    this.#headings = [...this.#headings.slice(0, rank), ...Array<undefined>(Math.max(0, rank - this.#headings.length))]
    this.#headings[rank] = text
  }

  #marked(text: string, at: number): void {
    if (text.replaceAll(/[\s《》]/g, '') === this.#name) return
    this.#doubt('unknown-heading', at, text)
    this.#enter(2, text)
  }

  #write(text: string, at: number): void {
    if (this.#open) return void this.#open.lines.push(text)
    const before = this.articles.at(-1)
    if (before) {
      // Below a heading, before its first article: kept where it is not lost, and asked about.
      this.articles[this.articles.length - 1] = { ...before, text: `${before.text}\n${text}` }
      return this.#doubt('before-first', at, text)
    }
    if (text.replaceAll(/[\s《》]/g, '') === this.#name) return
    if (this.preamble.length === 0) this.#doubt('before-first', at, text)
    this.preamble.push(text)
  }

  #article({ found, separated, rest }: Extract<Line, { kind: 'article' }>, at: number): void {
    const next = follows(found, this.#last)
    if (!separated && !next) {
      // 第三条规定的…: most likely a sentence that begins with a citation.
      this.#doubt('looks-like-article', at, `${found.label}${rest}`)
      return this.#write(`${found.label}${rest}`, at)
    }
    this.close()
    if (!separated) this.#doubt('unseparated', at, `${found.label}${rest}`)
    if (this.#seen.has(numberText(found))) this.#doubt('repeated', at, found.label)
    else if (this.#last && comesBefore(found, this.#last)) this.#doubt('out-of-order', at, found.label)
    else if (!next) this.#doubt('missing', at, `${this.#last ? numberText(this.#last) : '0'} → ${numberText(found)}`)
    this.#seen.add(numberText(found))
    this.#last = found
    const headings = this.#headings.filter((text) => text !== undefined)
    this.#open = { found, line: at, headings, lines: rest ? [rest] : [] }
  }
}

/** A law's text by articles, with everything in it that somebody should look at. @param name its title, which is no preamble */
export function splitLaw(text: string, name: string): SplitLaw {
  const splitter = new Splitter(name)
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) splitter.take(lineOf(line), index + 1)
  splitter.close()
  return { preamble: splitter.preamble.join('\n'), articles: splitter.articles, doubts: splitter.doubts }
}

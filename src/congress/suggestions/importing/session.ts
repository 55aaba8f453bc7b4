import type { Congress } from '../../organs/contract.ts'
import type { ImportedRecord } from './record.ts'

const digits = '〇一二三四五六七八九'

/** 十七 or 17 as a number; only as far as terms and sessions go, below a hundred. */
export function numeral(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['〇', text]
  return (tens === '' ? 1 : digits.indexOf(tens)) * 10 + (ones === '' ? 0 : digits.indexOf(ones))
}

const term = /第([〇一二三四五六七八九十\d]+)届/
const ordinal = /第([〇一二三四五六七八九十\d]+)次/

/** Whether a record is one of this congress's own papers, or another's that was published. */
export const isOwn = ({ congress }: Pick<ImportedRecord, 'congress'>, { name }: Pick<Congress, 'name'>): boolean =>
  congress === '' || congress.replace(term, '').replace(/\s/g, '') === name.replace(term, '').replace(/\s/g, '')

interface KnownSession {
  readonly id: string
  readonly name: string
  readonly term: number
  readonly ordinal: number
}

/** The session an own paper was made at; undefined where the congress has none such. */
export function sessionIn(
  { session, congress }: Pick<ImportedRecord, 'session' | 'congress'>,
  own: Pick<Congress, 'term'>,
  sessions: readonly KnownSession[],
): string | undefined {
  const inTerm = numeral(term.exec(session)?.[1] ?? term.exec(congress)?.[1] ?? String(own.term))
  const number = numeral(ordinal.exec(session)?.[1] ?? '')
  return sessions.find((each) => each.name === session || (each.term === inTerm && each.ordinal === number))?.id
}

import type { Column, RawCell, RawRow } from './column.ts'
import { unreadable } from './refusals.ts'

/** Where each column of the table stands. */
export interface Heading<Key extends string> {
  readonly row: number
  readonly at: ReadonlyMap<Key, { readonly index: number; readonly name: string }>
}

/** Rows above the heading that a title and a line of explanation may take. */
export const rowsAbove = 10

// 姓 名, 姓名*, 出生日期（年-月-日）: what stands around a heading does not change what it is.
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/\([^()]*\)$/, '')
    .replace(/[*:]/g, '')
    .toLowerCase()

const textIn = (cell: RawCell): string => (cell?.kind === 'text' ? bare(cell.text) : '')

function headingIn<Key extends string>({ row, cells }: RawRow, columns: readonly Column<Key>[]): Heading<Key> {
  const texts = cells.map(textIn)
  const at = new Map<Key, { index: number; name: string }>()
  for (const { key, names } of columns)
    for (const name of names) {
      const index = texts.indexOf(bare(name))
      if (index < 0) continue
      if (at.has(key) || texts.lastIndexOf(bare(name)) !== index) throw unreadable.columnTwice(name)
      at.set(key, { index, name })
    }
  return { row, at }
}

const missing = <Key extends string>({ at }: Heading<Key>, columns: readonly Column<Key>[]): string[] =>
  columns.filter(({ key, required }) => required && !at.has(key)).map(({ names }) => names[0] ?? '')

/** The heading among a table's first rows: the first row that has every required column. @throws Unreadable */
export function headingOf<Key extends string>(rows: readonly RawRow[], columns: readonly Column<Key>[]): Heading<Key> {
  const wide = rows.filter(({ cells }) => cells.filter(Boolean).length > 1)
  const tried = (wide.length > 0 ? wide : rows).map((row) => headingIn(row, columns))
  const found = tried.find((heading) => heading.at.size > 0 && missing(heading, columns).length === 0)
  if (found) return found
  const lacking = tried.map((heading) => missing(heading, columns)).sort((a, b) => a.length - b.length)[0]
  throw lacking ? unreadable.columnsMissing(lacking) : unreadable.empty()
}

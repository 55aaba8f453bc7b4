import type { Bilingual } from '../../law/bilingual.ts'

/** One thing found wrong in a table, with its cell (`C12`). */
export interface TableProblem {
  readonly row: number
  readonly cell: string
  readonly value: string
  readonly message: Bilingual
}

/** A column as an importer expects it. */
export interface Column<Key extends string = string> {
  readonly key: Key
  /** Headings it goes by; the first is the one shown to the reader. */
  readonly names: readonly string[]
  /**
   * `line`: one line of text. `text`: paragraphs. `code`: numbers and certificates, without spaces. `day`: `YYYY-MM-DD`,
   * from any of the ways offices write a day. `choice`: one of the words of `choices`.
   */
  readonly kind: 'line' | 'text' | 'code' | 'day' | 'choice'
  /** Characters at most; 60 unless told. */
  readonly max?: number
  /** The heading must be there and no cell empty. */
  readonly required?: boolean
  /** No value twice in the table. */
  readonly unique?: boolean
  /** Word in the cell to the value it stands for. */
  readonly choices?: Readonly<Record<string, string>>
}

/** A cell as a file holds it, before anything is made of it. */
export type RawCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'formula' | 'error'; readonly text: string }
  | null

/** A row as the reader's spreadsheet numbers it, from 1. */
export interface RawRow {
  readonly row: number
  readonly cells: readonly RawCell[]
}

/** A row of the table below its heading. A cell with a problem is empty here. */
export interface TableRow<Key extends string = string> {
  readonly row: number
  readonly values: Readonly<Record<Key, string>>
  /** The cell a value came from, `C12`, or `-12` where the table has no such column. */
  readonly cells: Readonly<Record<Key, string>>
}

export interface Table<Key extends string = string> {
  readonly rows: readonly TableRow<Key>[]
  readonly problems: readonly TableProblem[]
  /** The heading found for each column; a column without one is not in the table. */
  readonly headings: Readonly<Partial<Record<Key, string>>>
}

/** The spreadsheet's name of a column: 0 is `A`, 26 is `AA`. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last
}

/** The rows nothing is wrong with: a bad row counts neither as new nor as changed. */
export function soundOf<Each extends { readonly row: { readonly row: number } }>(
  rows: readonly Each[],
  problems: readonly TableProblem[],
): Each[] {
  const bad = new Set(problems.map(({ row }) => row))
  return rows.filter(({ row }) => !bad.has(row.row))
}

import { CsvError, parse } from 'csv-parse/sync'
import type { RawCell, RawRow } from './column.ts'
import { limits } from './limits.ts'
import { unreadable } from './refusals.ts'

/** A text file's characters: UTF-8 with or without its mark, UTF-16 with it, else the GB 18030 of older office programs. */
export function textOf(bytes: Buffer): string {
  if (bytes.length === 0) throw unreadable.empty()
  const named =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  for (const encoding of named ? [named] : ['utf-8', 'gb18030']) {
    const text = decoded(bytes, encoding)
    if (text !== null && !text.includes('\u0000')) return text
  }
  throw unreadable.notText()
}

function decoded(bytes: Buffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const marks = [',', '\t', ';', '，'] as const

/** The mark between cells: whichever the first line with any has most of. */
function markOf(text: string): string {
  const line = text.split(/\r?\n/, 20).find((each) => marks.some((mark) => each.includes(mark))) ?? ''
  const count = (mark: string) => line.split(mark).length
  return marks.reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}

const rawCell = (text: string): RawCell => {
  const trimmed = text.trim()
  if (trimmed === '') return null
  return trimmed.startsWith('=') ? { kind: 'formula', text: trimmed } : { kind: 'text', text }
}

/** The rows of a CSV that are not empty, numbered as a spreadsheet program numbers them. @throws Unreadable */
export function csvRows(bytes: Buffer): RawRow[] {
  const text = textOf(bytes)
  const records = cut(text)
  if (records.length > limits.rows * 2) throw unreadable.tooManyRows()
  return records.flatMap((record, index) => {
    if (record.length > limits.columns) throw unreadable.tooManyColumns()
    const cells = record.map(rawCell)
    return cells.some(Boolean) ? [{ row: index + 1, cells }] : []
  })
}

function cut(text: string): string[][] {
  try {
    return parse(text, { delimiter: markOf(text), relax_column_count: true, to: limits.rows * 2 + 1 })
  } catch (error) {
    throw error instanceof CsvError ? unreadable.brokenLine(Number(error['lines'] ?? 0)) : error
  }
}

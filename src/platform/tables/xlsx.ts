import { Readable } from 'node:stream'
import type ExcelJS from 'exceljs'
import { Unreadable } from '../http/errors.ts'
import type { RawCell, RawRow } from './column.ts'
import { limits } from './limits.ts'
import { unreadable } from './refusals.ts'
import { archiveOf, partsOf } from './zip.ts'

const fixedParts = ['xl/_rels/workbook.xml.rels', 'xl/workbook.xml', 'xl/styles.xml', 'xl/sharedStrings.xml'] as const
const sheetPart = /^xl\/worksheets\/[^/]+\.xml$/i
const noStrings = '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'
const noStyles = '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'
const absent: Partial<Record<string, string>> = { 'xl/sharedStrings.xml': noStrings, 'xl/styles.xml': noStyles }

const sheetNumber = (name: string): number => Number(/(\d+)\.xml$/.exec(name)?.[1] ?? 0)

/**
 * The workbook packed anew: only what a table needs, in the order in which the streaming reader understands it (it
 * forgets styles, and writes sheets to the disk, when they come before the parts they refer to).
 */
async function inOrder(bytes: Buffer): Promise<Buffer> {
  const fixed = new Map(fixedParts.map((name) => [name.toLowerCase(), name]))
  const parts = await partsOf(bytes, (name) => fixed.has(name.toLowerCase() as never) || sheetPart.test(name))
  const found = new Map([...parts].map(([name, body]) => [name.toLowerCase(), body]))
  const ordered = fixedParts.map((name): [string, Buffer] => {
    const body = found.get(name.toLowerCase()) ?? (absent[name] && Buffer.from(absent[name]))
    if (!body) throw unreadable.broken()
    return [name, withoutPhonetics(name, body)]
  })
  const sheets = [...parts.keys()]
    .filter((name) => sheetPart.test(name))
    .sort((a, b) => sheetNumber(a) - sheetNumber(b))
  if (sheets.length === 0) throw unreadable.broken()
  return archiveOf([
    ...ordered,
    ...sheets.map((name, index): [string, Buffer] => [
      `xl/worksheets/sheet${index + 1}.xml`,
      parts.get(name) as Buffer,
    ]),
  ])
}

/** Pinyin guides over a text would otherwise be read in its place. */
function withoutPhonetics(name: string, body: Buffer): Buffer {
  if (name !== 'xl/sharedStrings.xml' || !body.includes('<rPh')) return body
  const text = body.toString('utf8')
  const kept: string[] = []
  let at = 0
  // Not by a pattern: one that finds no end looks for it from every beginning anew.
  for (let from = text.indexOf('<rPh'); from >= 0; from = text.indexOf('<rPh', at)) {
    const end = text.indexOf('</rPh>', from)
    if (end < 0) break
    kept.push(text.slice(at, from))
    at = end + '</rPh>'.length
  }
  return Buffer.from([...kept, text.slice(at)].join(''))
}

// The format writes signs that XML does not allow as _x0007_.
const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))

function rawCell(cell: ExcelJS.Cell): RawCell {
  const { value } = cell
  if (value === null || value === undefined) return null
  if (typeof value === 'object' && 'formula' in value) return { kind: 'formula', text: `=${value.formula}` }
  if (value instanceof Date)
    return { kind: 'day', day: Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10) }
  if (typeof value === 'number') return { kind: 'number', number: value }
  if (typeof value === 'boolean') return { kind: 'text', text: value ? '是' : '否' }
  if (typeof value === 'string') return { kind: 'text', text: unescaped(value) }
  if ('richText' in value)
    return { kind: 'text', text: unescaped(value.richText.map(({ text }) => text ?? '').join('')) }
  if ('error' in value) return { kind: 'error', text: String(value.error) }
  return { kind: 'text', text: cell.text }
}

function rawRow(row: ExcelJS.Row): RawRow | null {
  const cells: RawCell[] = []
  row.eachCell((cell, column) => {
    if (column > limits.columns) throw unreadable.tooManyColumns()
    cells[column - 1] = rawCell(cell)
  })
  return cells.some((cell) => cell && !(cell.kind === 'text' && cell.text.trim() === ''))
    ? { row: row.number, cells: Array.from(cells, (cell) => cell ?? null) }
    : null
}

/**
 * The rows of each sheet that are not empty, a sheet at a time, without ever holding the workbook in memory.
 * @throws Unreadable
 */
export async function* sheetsOf(bytes: Buffer): AsyncGenerator<AsyncGenerator<RawRow>> {
  const packed = await inOrder(bytes)
  // Loaded when the first workbook comes: it is large, and most processes never read one.
  const { default: excel } = await import('exceljs')
  const reader = new excel.stream.xlsx.WorkbookReader(Readable.from([packed]), {
    worksheets: 'emit',
    sharedStrings: 'cache',
    styles: 'cache',
    hyperlinks: 'ignore',
    entries: 'ignore',
  })
  try {
    for await (const sheet of reader) yield rowsOf(sheet)
  } catch (error) {
    throw error instanceof Unreadable ? error : unreadable.broken()
  }
}

async function* rowsOf(sheet: ExcelJS.stream.xlsx.WorksheetReader): AsyncGenerator<RawRow> {
  try {
    for await (const row of sheet) {
      const raw = rawRow(row)
      if (raw) yield raw
    }
  } catch (error) {
    // Whatever the reader trips over inside a sheet is the file's fault, not ours.
    throw error instanceof Unreadable ? error : unreadable.broken()
  }
}

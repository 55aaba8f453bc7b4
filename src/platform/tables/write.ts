import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'

/** Workbooks for people, plain text for other programs. */
export type WrittenFormat = 'xlsx' | 'csv'

/** What a browser is told a written table is. */
export const writtenTypes: Readonly<Record<WrittenFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
}

/** A day stays a day in a workbook: it sorts and counts as one. */
export type Cell = string | number | boolean | { readonly day: string } | null

/** A day as a cell; none leaves it empty. */
export const dayCell = (day: string | null | undefined): Cell => (day ? { day } : null)

/** A table as it leaves the house. */
export interface WrittenTable {
  readonly name: string
  readonly headings: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

// A spreadsheet takes a text that begins so for a formula: what somebody typed must never be run.
const formula = /^[=+\-@\t\r]/

const isDay = (cell: Cell): cell is { readonly day: string } => typeof cell === 'object' && cell !== null

/** As it is read by people and by programs that know no types. */
const plain = (cell: Exclude<Cell, null>): string =>
  isDay(cell) ? cell.day : typeof cell === 'boolean' ? (cell ? '是' : '否') : String(cell)

function csvCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return plain(cell)
  const text = formula.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

// The mark at the beginning tells Excel that the text is UTF-8.
const asCsv = ({ headings, rows }: WrittenTable): Buffer =>
  Buffer.from(`\ufeff${[headings, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`, 'utf8')

/** A sheet's name: without the signs that a workbook forbids, 31 characters at most. */
const sheetName = (name: string): string =>
  name
    .replaceAll(/[\\/?*[\]:：]/g, ' ')
    .trim()
    .slice(0, 31) || '1'

const widest = 48

/** A column as wide as its longest cell, as far as that can be read; a Chinese sign takes two places. */
const widthOf = (cells: readonly Cell[]): number => {
  const longest = cells.reduce<number>((most, cell) => {
    const text = cell === null ? '' : plain(cell)
    return Math.max(most, text.length + (text.match(/[^\u0000-\u00ff]/g)?.length ?? 0))
  }, 6)
  return Math.min(longest + 2, widest)
}

// Midnight in Greenwich: a workbook's day has no time zone, and is written as this one reads.
const written = (cell: Cell): string | number | Date | null =>
  cell === null
    ? null
    : isDay(cell)
      ? new Date(`${cell.day}T00:00:00Z`)
      : typeof cell === 'boolean'
        ? plain(cell)
        : cell

/** A column that holds days shows them as days. */
const styleOf = (rows: WrittenTable['rows'], index: number) => ({
  alignment: { wrapText: true, vertical: 'top' as const },
  ...(rows.some((row) => isDay(row[index] ?? null)) && { numFmt: 'yyyy-mm-dd' }),
})

async function asWorkbook({ name, headings, rows }: WrittenTable): Promise<Buffer> {
  // Loaded when the first workbook is asked for: it is large, and most processes never write one.
  const { default: excel } = await import('exceljs')
  const out = new PassThrough()
  const bytes = buffer(out)
  // Row by row: a long list never stands in memory as a workbook does.
  const book = new excel.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true, useSharedStrings: false })
  const sheet = book.addWorksheet(sheetName(name), {
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToHeight: 0, printTitlesRow: '1:1' },
    views: [{ state: 'frozen', ySplit: 1 }],
  })
  // By columns, not by cells: a hundred thousand rows would carry a style for each.
  sheet.columns = headings.map((heading, index) => {
    const cells = rows.slice(0, 200).map((row) => row[index] ?? null)
    return { width: widthOf([heading, ...cells]), style: styleOf(rows, index) }
  })
  const head = sheet.addRow([...headings])
  head.font = { bold: true }
  head.commit()
  for (const cells of rows) sheet.addRow(cells.map(written)).commit()
  sheet.commit()
  await book.commit()
  return bytes
}

/**
 * A table as a file: CSV, or a workbook with its heading repeated on every printed page. Texts stay texts, whatever they
 * begin with.
 */
export const writeTable = (table: WrittenTable, format: WrittenFormat): Promise<Buffer> =>
  format === 'csv' ? Promise.resolve(asCsv(table)) : asWorkbook(table)

/** Workbooks for people, plain text for other programs. */
export type WrittenFormat = 'xlsx' | 'csv'

/** What a browser is told a written table is. */
export const writtenTypes: Readonly<Record<WrittenFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
}

type Cell = string | number | null

/** A table as it leaves the house. */
export interface WrittenTable {
  readonly name: string
  readonly headings: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

// A spreadsheet takes a text that begins so for a formula: what somebody typed must never be run.
const formula = /^[=+\-@\t\r]/

function csvCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
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
    const text = String(cell ?? '')
    return Math.max(most, text.length + (text.match(/[^\u0000-\u00ff]/g)?.length ?? 0))
  }, 6)
  return Math.min(longest + 2, widest)
}

async function asWorkbook({ name, headings, rows }: WrittenTable): Promise<Buffer> {
  // Loaded when the first workbook is asked for: it is large, and most processes never write one.
  const { default: excel } = await import('exceljs')
  const book = new excel.Workbook()
  const sheet = book.addWorksheet(sheetName(name), {
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToHeight: 0, printTitlesRow: '1:1' },
    views: [{ state: 'frozen', ySplit: 1 }],
  })
  sheet.columns = headings.map((heading, index) => ({
    width: widthOf([heading, ...rows.slice(0, 200).map((row) => row[index] ?? null)]),
  }))
  sheet.addRow([...headings]).font = { bold: true }
  for (const row of rows) sheet.addRow([...row]).alignment = { wrapText: true, vertical: 'top' }
  return Buffer.from(await book.xlsx.writeBuffer())
}

/**
 * A table as a file: CSV, or a workbook with its heading repeated on every printed page. Texts stay texts, whatever they
 * begin with.
 */
export const writeTable = (table: WrittenTable, format: WrittenFormat): Promise<Buffer> =>
  format === 'csv' ? Promise.resolve(asCsv(table)) : asWorkbook(table)

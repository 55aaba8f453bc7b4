export interface WrittenTable {
  readonly sheet: string
  /** Widths in characters. */
  readonly columns: readonly { readonly name: string; readonly width: number }[]
  readonly rows: readonly (readonly (string | number)[])[]
}

// What a sheet may not be called by.
const unfit = /[\\/?*[\]:]/g

/**
 * A table as a workbook (XLSX), its heading bold and repeated on every printed page. Texts stay texts: what a
 * deputy typed never becomes a formula.
 */
export async function writeTable({ sheet, columns, rows }: WrittenTable): Promise<Buffer> {
  // Loaded when the first workbook is asked for: it is large, and most processes never write one.
  const { default: excel } = await import('exceljs')
  const book = new excel.Workbook()
  const page = book.addWorksheet(sheet.replaceAll(unfit, ' ').slice(0, 31).trim() || '1', {
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToHeight: 0, printTitlesRow: '1:1' },
    views: [{ state: 'frozen', ySplit: 1 }],
  })
  page.columns = columns.map(({ width }) => ({ width }))
  page.addRow(columns.map(({ name }) => name)).font = { bold: true }
  for (const row of rows) page.addRow([...row]).alignment = { wrapText: true, vertical: 'top' }
  return Buffer.from(await book.xlsx.writeBuffer())
}

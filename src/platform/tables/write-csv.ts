import type { WrittenTable } from './write.ts'

// A spreadsheet takes a text that begins so for a formula, whoever wrote it.
const formula = /^[=+\-@\t\r]/

function cellOf(cell: string | number): string {
  if (typeof cell === 'number') return String(cell)
  const safe = formula.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A table as CSV: the mark at its head lets Excel read the Chinese, and no text in it is taken for a formula. */
export function writeCsv({ columns, rows }: Omit<WrittenTable, 'sheet'>): Buffer {
  const lines = [columns.map(({ name }) => name), ...rows].map((row) => `${row.map(cellOf).join(',')}\r\n`)
  return Buffer.from(`\ufeff${lines.join('')}`)
}

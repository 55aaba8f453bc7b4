import { Unreadable } from '../http/errors.ts'
import { cellValue, says } from './cell-value.ts'
import { columnLetters, type Column, type RawRow, type Table, type TableProblem, type TableRow } from './column.ts'
import { csvRows } from './csv.ts'
import { headingOf, rowsAbove, type Heading } from './heading.ts'
import { limits } from './limits.ts'
import { unreadable } from './refusals.ts'
import { sheetsOf } from './xlsx.ts'

export interface TableFile<Key extends string> {
  readonly fileName: string
  readonly bytes: Buffer
  readonly columns: readonly Column<Key>[]
}

/**
 * Reads a table from an XLSX or CSV file: its rows, and everything wrong with its cells, each by its name.
 * Of a workbook the first sheet that has the heading is read.
 * @throws Unreadable when the file as a whole cannot be taken
 */
export async function readTable<Key extends string>({ fileName, bytes, columns }: TableFile<Key>): Promise<Table<Key>> {
  if (bytes.length > limits.file) throw unreadable.tooLarge()
  if (bytes.length === 0) throw unreadable.empty()
  const reading = new Reading(columns)
  if (isWorkbook(bytes)) await readWorkbook(bytes, reading)
  else if (isOldWorkbook(bytes)) throw unreadable.locked()
  else if (/\.(csv|txt)$/i.test(fileName)) for (const row of csvRows(bytes)) reading.take(row)
  else throw /\.xls[xm]?$/i.test(fileName) ? unreadable.broken() : unreadable.unknownFormat(fileName)
  return reading.end()
}

// What a file is, its first bytes say; its name may lie.
const isWorkbook = (bytes: Buffer): boolean => bytes.length > 22 && bytes.readUInt32LE(0) === 0x04034b50
/** The container of XLS, and of an XLSX encrypted with a password. */
const isOldWorkbook = (bytes: Buffer): boolean => bytes.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))

async function readWorkbook<Key extends string>(bytes: Buffer, reading: Reading<Key>): Promise<void> {
  let first: Unreadable | null = null
  for await (const sheet of sheetsOf(bytes)) {
    try {
      for await (const row of sheet) reading.take(row)
      return reading.mustHaveHeading()
    } catch (error) {
      if (!(error instanceof Unreadable) || error.code !== 'columns-missing') throw error
      first ??= error
      reading.startAnew()
    }
  }
  throw first ?? unreadable.empty()
}

/** A table under way: first its heading is looked for, then each row is read under it. */
class Reading<Key extends string> {
  readonly #columns: readonly Column<Key>[]
  #above: RawRow[] = []
  #heading: Heading<Key> | null = null
  readonly #rows: TableRow<Key>[] = []
  readonly #problems: TableProblem[] = []
  readonly #seen = new Map<string, number>()
  constructor(columns: readonly Column<Key>[]) {
    this.#columns = columns
  }

  startAnew(): void {
    this.#above = []
    this.#heading = null
  }

  take(raw: RawRow): void {
    if (this.#heading) return this.#read(raw, this.#heading)
    this.#above.push(raw)
    if (this.#above.length === rowsAbove) this.mustHaveHeading()
  }

  /** Finds the heading among the rows taken so far, and reads those below it. @throws Unreadable */
  mustHaveHeading(): void {
    if (this.#heading) return
    const heading = headingOf(this.#above, this.#columns)
    this.#heading = heading
    for (const raw of this.#above) if (raw.row > heading.row) this.#read(raw, heading)
    this.#above = []
  }

  end(): Table<Key> {
    this.mustHaveHeading()
    if (this.#rows.length === 0) throw unreadable.noRows()
    const headings = Object.fromEntries([...(this.#heading?.at ?? [])].map(([key, { name }]) => [key, name]))
    return { rows: this.#rows, problems: this.#problems, headings: headings as Table<Key>['headings'] }
  }

  #read({ row, cells }: RawRow, { at }: Heading<Key>): void {
    if (this.#rows.length === limits.rows) throw unreadable.tooManyRows()
    const places = this.#columns.map((column) => ({ column, index: at.get(column.key)?.index ?? -1 }))
    // A row with nothing in the table's own columns is a remark or a sum beside it.
    if (places.every(({ index }) => !cells[index])) return
    const values: [string, string][] = []
    const names: [string, string][] = []
    for (const { column, index } of places) {
      const cell = index < 0 ? `-${row}` : `${columnLetters(index)}${row}`
      names.push([column.key, cell])
      values.push([column.key, index < 0 ? '' : this.#value(column, cells[index] ?? null, { row, cell })])
    }
    this.#rows.push({
      row,
      values: Object.fromEntries(values) as Record<Key, string>,
      cells: Object.fromEntries(names) as Record<Key, string>,
    })
  }

  #value(column: Column<Key>, raw: RawRow['cells'][number], place: { row: number; cell: string }): string {
    const answer = cellValue(column, raw)
    if ('wrong' in answer) return this.#wrong({ ...place, value: answer.seen, message: answer.wrong })
    if (!column.unique || answer.value === '') return answer.value
    const key = `${column.key}\n${answer.value}`
    const before = this.#seen.get(key)
    if (before !== undefined) return this.#wrong({ ...place, value: answer.value, message: says.twice(before) })
    this.#seen.set(key, place.row)
    return answer.value
  }

  #wrong(problem: TableProblem): string {
    if (this.#problems.length < limits.problems) this.#problems.push(problem)
    return ''
  }
}

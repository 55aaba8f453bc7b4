import type { Bilingual } from '../../law/bilingual.ts'
import type { TableProblem } from './column.ts'
import { unstorableIn } from '../http/unstorable.ts'
import { says } from './cell-value.ts'
import { textOf } from './csv.ts'
import { limits } from './limits.ts'
import { unreadable } from './refusals.ts'

export interface JsonLine {
  /** Line in the file, from 1. */
  readonly row: number
  readonly value: Readonly<Record<string, unknown>>
}

const notJson: Bilingual = { zh: '这一行不是一个 JSON 对象。', en: 'This line is not one JSON object.' }

/** Reads JSON Lines: one object a line; empty lines are passed over. @throws Unreadable */
export function readLines(bytes: Buffer): { rows: JsonLine[]; problems: TableProblem[] } {
  if (bytes.length > limits.file) throw unreadable.tooLarge()
  const rows: JsonLine[] = []
  const problems: TableProblem[] = []
  for (const [index, line] of textOf(bytes).split('\n').entries()) {
    if (line.trim() === '') continue
    if (rows.length === limits.rows) throw unreadable.tooManyRows()
    const row = index + 1
    const value = objectOf(line)
    const wrong = value ? (unstorableIn(value) ? says.control : null) : notJson
    if (value && !wrong) rows.push({ row, value })
    else if (wrong && problems.length < limits.problems)
      problems.push({ row, cell: `-${row}`, value: line.trim().slice(0, 60), message: wrong })
  }
  if (rows.length + problems.length === 0) throw unreadable.empty()
  return { rows, problems }
}

function objectOf(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line)
    return value !== null && typeof value === 'object' && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null
  } catch {
    return null
  }
}

import type { Bilingual } from '../../law/bilingual.ts'
import { isDay } from '../../law/day.ts'
import type { Column, RawCell } from './column.ts'
import { dayNumbered, dayWritten } from './day-cell.ts'

/** What a cell says, or what is wrong with it. */
export type CellValue = { readonly value: string } | { readonly wrong: Bilingual; readonly seen: string }

// As for every typed text: no control characters, no halves of characters, no marks that turn the reading direction.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\p{Cs}]/u

const halfWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replaceAll('\u3000', ' ')

// 张 三: two-character names used to be padded out to three.
const padded = /(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu

const tidy: Record<Column['kind'], (text: string) => string> = {
  line: (text) =>
    text
      .replace(/[\s\u3000]+/g, ' ')
      .trim()
      .replace(padded, ''),
  text: (text) => text.replace(/\r\n?/g, '\n').trim(),
  code: (text) => halfWidth(text).replace(/\s+/g, ''),
  day: (text) => halfWidth(text).trim(),
  choice: (text) => halfWidth(text).replace(/\s+/g, ''),
}

const seen = (raw: Exclude<RawCell, null>): string => {
  const text = raw.kind === 'number' ? String(raw.number) : raw.kind === 'day' ? raw.day : raw.text
  // The value goes back to the reader: what cannot be seen is shown as a box, and a novel is cut.
  const shown = text.replace(new RegExp(forbidden, 'gu'), '□')
  return shown.length > 60 ? `${shown.slice(0, 60)}…` : shown
}

/** The value of one cell under its column. */
export function cellValue(column: Column, raw: RawCell): CellValue {
  if (raw === null) return column.required ? { wrong: says.missing, seen: '' } : { value: '' }
  const wrong = (message: Bilingual): CellValue => ({ wrong: message, seen: seen(raw) })
  if (raw.kind === 'formula') return wrong(says.formula)
  if (raw.kind === 'error') return wrong(says.error)
  const plain = raw.kind === 'number' ? String(raw.number) : raw.kind === 'day' ? raw.day : raw.text.normalize('NFC')
  if (forbidden.test(plain)) return wrong(says.control)
  const text = tidy[column.kind](plain)
  if (text === '') return column.required ? wrong(says.missing) : { value: '' }
  if (text.startsWith('=')) return wrong(says.formula)
  if (column.kind === 'day') {
    const day = raw.kind === 'number' ? dayNumbered(raw.number) : dayWritten(text)
    return day && isDay(day) ? { value: day } : wrong(says.noSuchDay)
  }
  if (column.kind === 'choice') {
    const value = column.choices?.[text]
    return value === undefined ? wrong(says.choose(Object.keys(column.choices ?? {}))) : { value }
  }
  const most = column.max ?? 60
  return text.length > most ? wrong(says.tooLong(most, text.length)) : { value: text }
}

export const says = {
  missing: { zh: '不能为空。', en: 'This must not be empty.' },
  formula: {
    zh: '单元格里是公式。请复制后“选择性粘贴—数值”，再导入。',
    en: 'The cell holds a formula. Paste it as a value, then import.',
  },
  error: { zh: '单元格里是错误值。', en: 'The cell holds an error value.' },
  control: { zh: '含有不可见的控制字符，请删除后再试。', en: 'Contains invisible control characters.' },
  noSuchDay: { zh: '没有这一天。请按 2026-11-23 的样式填写。', en: 'There is no such day. Write it as 2026-11-23.' },
  choose: (words: readonly string[]): Bilingual => ({
    zh: `只能填：${words.join('、')}。`,
    en: `Must be one of: ${words.join(', ')}.`,
  }),
  tooLong: (most: number, length: number): Bilingual => ({
    zh: `最多 ${most} 个字，现有 ${length} 个字。`,
    en: `At most ${most} characters; there are ${length}.`,
  }),
  twice: (row: number): Bilingual => ({ zh: `与第 ${row} 行重复。`, en: `The same as in row ${row}.` }),
}

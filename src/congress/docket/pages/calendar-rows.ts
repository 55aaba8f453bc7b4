import type { Bilingual } from '../../../law/bilingual.ts'
import { isDay, yearOf } from '../../../law/day.ts'
import { atLine, says } from './calendar-says.ts'

export interface CalendarRow {
  readonly day: string
  readonly kind: 'off' | 'work'
  readonly name: string
}

const kinds: Readonly<Record<string, CalendarRow['kind']>> = {
  off: 'off',
  放假: 'off',
  休: 'off',
  work: 'work',
  上班: 'work',
  班: 'work',
  调休: 'work',
  调休上班: 'work',
}

/** The heading that spreadsheets put over the days. */
const isHeading = (line: string): boolean => /^\ufeff?(day|日期)\s*[,，\t]/i.test(line)

function rowOf(line: string, year: number): CalendarRow | Bilingual {
  const [day = '', kindName = '', name = '', ...rest] = line
    .split(/[,，\t]/)
    .map((part) => part.trim().replace(/^"(.*)"$/, '$1'))
  if (!name || rest.length > 0) return name || !kindName ? says.badParts : says.badName
  if (!isDay(day)) return says.badDay
  if (yearOf(day) !== year) return says.badYear
  const kind = kinds[kindName.toLowerCase()]
  if (!kind) return says.badKind
  return name.length > 40 ? says.badName : { day, kind, name }
}

/** Reads pasted lines `day,kind,name` of one year; every bad line is named with what is wrong. */
export function calendarRows(text: string, year: number): { days: CalendarRow[]; problems: Bilingual[] } {
  const days: CalendarRow[] = []
  const problems: Bilingual[] = []
  const seen = new Set<string>()
  for (const [index, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    if (!line.trim() || (index === 0 && isHeading(line))) continue
    const row = rowOf(line, year)
    if ('zh' in row) problems.push(atLine(index + 1, row))
    else if (seen.has(row.day)) problems.push(atLine(index + 1, says.twice))
    else {
      seen.add(row.day)
      days.push(row)
    }
  }
  if (days.length > 120) problems.push(says.tooMany)
  if (days.length === 0 && problems.length === 0) problems.push(says.noRows)
  return { days, problems }
}

/** The same lines again, from days already loaded. */
export const linesOf = (days: readonly CalendarRow[]): string =>
  days.map(({ day, kind, name }) => `${day},${kind === 'off' ? '放假' : '上班'},${name}`).join('\n')

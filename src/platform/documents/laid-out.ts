import type { Day } from '../../law/day.ts'
import { sayDay } from '../../law/say-day.ts'
import { blocksOf, headAndRest } from './blocks.ts'
import type { OfficialDocument } from './model.ts'
import { titleLines } from './title-lines.ts'

const urgencies = { 'very-urgent': '特急', urgent: '加急' } as const
const dayOf = (day: Day | null): string => (day === null ? '' : sayDay(day).zh)

/** Which annex a list or a sheet is: the only one has no number; a form by itself is nobody's annex. */
function marks({ format, tables, forms, annexes }: OfficialDocument): (index: number) => string | null {
  if (format === 'form') return () => null
  const before = annexes.length
  const all = before + tables.length + forms.length
  return (index) => (all > 1 ? String(before + index + 1) : '')
}

/**
 * A document as both writers set it: body cut into its levels, title into its lines, days as documents write them,
 * lists and sheets with their numbers as annexes.
 */
export function laidOut(document: OfficialDocument) {
  const { tables, forms, annexes, attendance } = document
  const mark = marks(document)
  const isForm = document.format === 'form'
  return {
    ...document,
    urgency: document.urgency && urgencies[document.urgency],
    number: document.number ?? '',
    titleLines: titleLines(document.title),
    blocks: blocksOf(document.body).map((block) => {
      const [head, rest] = headAndRest(block)
      return { level: block.level, head, rest }
    }),
    annexList: isForm ? [] : [...annexes, ...tables.map(({ title }) => title), ...forms.map(({ title }) => title)],
    tables: tables.map((table, index) => ({ ...table, mark: mark(index) })),
    forms: forms.map((form, index) => ({ ...form, mark: mark(tables.length + index) })),
    day: dayOf(document.signedOn),
    printed: document.printedOn ? `${dayOf(document.printedOn)}印发` : '',
    attendance: attendance && [
      ['出席', attendance.present] as const,
      ['请假', attendance.excused] as const,
      ['列席', attendance.observing] as const,
    ],
  }
}
export type LaidOut = ReturnType<typeof laidOut>

import {
  AlignmentType,
  HeightRule,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import { empty, faces, half, ofMillimetres, paragraph, run, titled } from './docx-text.ts'
import type { LaidOut } from './laid-out.ts'
import { measures } from './measures.ts'

const wide = ofMillimetres(measures.text.width)
const margins = { top: 60, bottom: 60, left: 80, right: 80 }
/** A line of writing in a list or a sheet, in twips. */
const row = 440

const cellText = (text: string, { size, label }: { size: number; label: boolean }): Paragraph[] =>
  text.split('\n').map(
    (one) =>
      new Paragraph({
        alignment: label ? AlignmentType.CENTER : AlignmentType.LEFT,
        spacing: { line: size * 25, lineRule: LineRuleType.AT_LEAST },
        children: [run(one, { size: half(size), characterSpacing: 0, font: label ? faces.hei : faces.fang })],
      }),
  )

/** 附件1 at the top of its own page, and the name of what follows. */
const annexHead = (mark: string | null, title: string, isFirst: boolean): Paragraph[] => [
  ...(mark === null
    ? [empty(0.05, { pageBreakBefore: !isFirst })]
    : [paragraph([run(`附件${mark}`, { font: faces.hei })], { pageBreakBefore: true }), empty(1)]),
  titled([title]),
  empty(0.5),
]

export function listOf({ mark, title, columns, rows }: LaidOut['tables'][number]): (Paragraph | Table)[] {
  const all = columns.reduce((sum, { share }) => sum + share, 0)
  const widths = columns.map(({ share }) => Math.round((wide * share) / all))
  const cell = (text: string, index: number, label: boolean) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      margins,
      verticalAlign: VerticalAlign.CENTER,
      children: cellText(text, { size: 12, label }),
    })
  return [
    ...annexHead(mark, title, false),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: wide, type: WidthType.DXA },
      columnWidths: widths,
      rows: [
        new TableRow({ tableHeader: true, children: columns.map(({ name }, index) => cell(name, index, true)) }),
        ...rows.map(
          (texts) =>
            new TableRow({
              cantSplit: true,
              children: columns.map((_, index) => cell(texts[index] ?? '', index, false)),
            }),
        ),
      ],
    }),
  ]
}

export function sheetOf(
  { mark, title, rows, note }: LaidOut['forms'][number],
  isFirst: boolean,
): (Paragraph | Table)[] {
  const column = Math.round(wide / 12)
  return [
    ...annexHead(mark, title, isFirst),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: column * 12, type: WidthType.DXA },
      columnWidths: Array.from({ length: 12 }, () => column),
      rows: rows.map(
        ({ cells, lines }) =>
          new TableRow({
            cantSplit: true,
            height: { value: lines * row + 120, rule: HeightRule.ATLEAST },
            children: cells.map(
              ({ text, span, label }) =>
                new TableCell({
                  columnSpan: span,
                  width: { size: column * span, type: WidthType.DXA },
                  margins,
                  verticalAlign: VerticalAlign.CENTER,
                  children: cellText(text, { size: measures.size.small, label }),
                }),
            ),
          }),
      ),
    }),
    ...(note === '' ? [] : cellText(note, { size: 12, label: false })),
  ]
}

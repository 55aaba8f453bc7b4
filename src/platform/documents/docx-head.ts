import { AlignmentType, BorderStyle, LineRuleType, Paragraph, TabStopType, type IBorderOptions } from 'docx'
import { centred, character, empty, faces, half, line, ofMillimetres, paragraph, red, run, twips } from './docx-text.ts'
import type { LaidOut } from './laid-out.ts'
import { measures, points } from './measures.ts'

const textWide = ofMillimetres(measures.text.width)
const rule = (style: IBorderOptions['style'], size: number, space: number): IBorderOptions => ({
  style,
  size,
  space,
  color: red,
})

/** As large as the text area's width allows, and never larger than a red head is drawn. */
const headSize = (issuer: string, largest: number): number =>
  Math.min(largest, Math.floor((points(measures.text.width) / Math.max([...issuer].length, 1)) * 0.98))

const redHead = (issuer: string, size: number) =>
  run(issuer, { font: faces.title, size: half(size), color: red, bold: true, characterSpacing: 0 })

/** 版头 of a document with a red head, or of minutes. */
export function generalHead({ issuer, number, approver, marks, urgency }: LaidOut): Paragraph[] {
  const size = headSize(issuer, 40)
  const top = [urgency ?? '', ...marks].filter((text) => text !== '')
  const numbered = approver
    ? paragraph([run(`${number}\t签发人：`), run(approver, { font: faces.kai })], {
        indent: { left: character, right: character },
        tabStops: [{ type: TabStopType.RIGHT, position: textWide - character }],
        border: { bottom: rule(BorderStyle.SINGLE, 10, points(measures.redLineBelow)) },
      })
    : centred([run(number)], { border: { bottom: rule(BorderStyle.SINGLE, 10, points(measures.redLineBelow)) } })
  return [
    ...top.map((text) => paragraph([run(text, { font: faces.hei })], { alignment: AlignmentType.RIGHT })),
    centred([redHead(issuer, size)], {
      spacing: {
        before: Math.max(0, ofMillimetres(measures.head.below) - top.length * line),
        line: twips(size * 1.1),
        lineRule: LineRuleType.EXACT,
      },
    }),
    empty(2),
    numbered,
    empty(2),
  ]
}

/** 信函格式: the head and the first double line hang on the page, as a header of its first page. */
export function letterHeader({ issuer }: LaidOut): Paragraph[] {
  const size = headSize(issuer, 30)
  const over = { left: -ofMillimetres(8), right: -ofMillimetres(6) }
  return [
    centred([redHead(issuer, size)], {
      spacing: { line: twips(size * 1.1), lineRule: LineRuleType.EXACT },
      indent: over,
      border: { bottom: rule(BorderStyle.THICK_THIN_MEDIUM_GAP, 24, points(measures.redLineBelow)) },
    }),
  ]
}

/** The second double line, 20 mm above the foot of the first page. */
export const letterFooter = (): Paragraph[] => [
  new Paragraph({
    spacing: { line: 20, lineRule: LineRuleType.EXACT },
    indent: { left: -ofMillimetres(8), right: -ofMillimetres(6) },
    border: { bottom: rule(BorderStyle.THIN_THICK_MEDIUM_GAP, 24, 0) },
  }),
]

/** What stands below the first double line: marks at the left, the number at the right. */
export function letterHead({ number, marks }: LaidOut): Paragraph[] {
  const [first = '', ...rest] = marks
  return [
    paragraph([run(`${first}\t`, { font: faces.hei }), run(number)], {
      tabStops: [{ type: TabStopType.RIGHT, position: textWide }],
    }),
    ...rest.map((text) => paragraph([run(text, { font: faces.hei })])),
    empty(2),
  ]
}

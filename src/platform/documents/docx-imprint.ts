import {
  BorderStyle,
  FrameAnchorType,
  HorizontalPositionAlign,
  LineRuleType,
  Paragraph,
  TabStopType,
  VerticalPositionAlign,
  type IBorderOptions,
} from 'docx'
import { empty, half, ofMillimetres, run } from './docx-text.ts'
import type { LaidOut } from './laid-out.ts'
import { measures } from './measures.ts'

const wide = ofMillimetres(measures.text.width)
/** One 四号 character, by which what stands in an imprint is in from both sides. */
const inside = measures.size.small * 20
const small = { size: half(measures.size.small), characterSpacing: 0 }
const eighths = (mm: number): number => Math.round((mm * 72 * 8) / 25.4)
const drawn = (mm: number): IBorderOptions => ({
  style: BorderStyle.SINGLE,
  size: eighths(mm),
  color: '000000',
  space: 3,
})
const { outer, inner } = measures.imprintLine

/** At the foot of the text area, whatever stands above it. */
const frame = {
  type: 'alignment' as const,
  width: wide,
  height: 0,
  anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.MARGIN },
  alignment: { x: HorizontalPositionAlign.CENTER, y: VerticalPositionAlign.BOTTOM },
}

/** 版记: at the foot of the last page, between its lines; a letter has none of them. */
export function imprintOf({ copies, printedBy, printed, format }: LaidOut): Paragraph[] {
  const isLetter = format === 'letter'
  const lines = [
    ...(copies.length > 0 ? [`抄送：${copies.join('，')}。`] : []),
    ...(printedBy && !isLetter ? [`${printedBy}\t${printed}`] : []),
  ]
  if (lines.length === 0) return []
  // Paragraphs of the same borders and indents are one box, with a line between them.
  const border = { top: drawn(outer), bottom: drawn(outer), between: drawn(inner) }
  return [
    ...lines.map(
      (text) =>
        new Paragraph({
          frame,
          spacing: { line: 440, lineRule: LineRuleType.AT_LEAST },
          tabStops: [{ type: TabStopType.RIGHT, position: wide - inside }],
          indent: { left: inside, right: inside },
          ...(!isLetter && { border }),
          children: [run(text, small)],
        }),
    ),
    // A frame is tied to the paragraph after it.
    empty(0.05),
  ]
}

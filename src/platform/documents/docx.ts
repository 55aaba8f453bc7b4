import { AlignmentType, Document, DocumentGridType, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import { bodyOf } from './docx-body.ts'
import { generalHead, letterFooter, letterHead, letterHeader } from './docx-head.ts'
import { imprintOf } from './docx-imprint.ts'
import { listOf, sheetOf } from './docx-lists.ts'
import { faces, half, line, ofMillimetres } from './docx-text.ts'
import { laidOut, type LaidOut } from './laid-out.ts'
import { measures } from './measures.ts'
import type { OfficialDocument } from './model.ts'

const { page, margin, size } = measures

/** 页码: a dash on either side; one character in, on odd pages from the right, on even ones from the left. */
const numbered = (side: 'left' | 'right'): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: { [side]: half(size.body) * 10 },
        children: [
          new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: faces.song, size: half(size.small) }),
        ],
      }),
    ],
  })

/** How far the number's foot is from the page's, so that its head is where the standard has it. */
const footer = ofMillimetres(margin.bottom - measures.pageNumberBelow - 6)

const properties = (format: OfficialDocument['format']) => ({
  titlePage: format === 'letter',
  grid: {
    // The grid is for running text; boxes to write in have their own heights.
    type: format === 'form' ? DocumentGridType.DEFAULT : DocumentGridType.LINES,
    linePitch: line,
  },
  page: {
    size: { width: ofMillimetres(page.width), height: ofMillimetres(page.height) },
    margin: {
      top: ofMillimetres(margin.top),
      bottom: ofMillimetres(margin.bottom),
      left: ofMillimetres(margin.left),
      right: ofMillimetres(margin.right),
      header: ofMillimetres(measures.head.letterBelow),
      footer: format === 'letter' ? ofMillimetres(measures.letterLine.fromBottom) : footer,
    },
  },
})

const headOf = (it: LaidOut): Paragraph[] =>
  it.format === 'form' ? [] : it.format === 'letter' ? letterHead(it) : generalHead(it)

/** An official document for Word and WPS, laid out by GB/T 9704—2012, with the faces it asks for by name. */
export async function writeDocx(document: OfficialDocument): Promise<Buffer> {
  const it = laidOut(document)
  const isLetter = it.format === 'letter'
  const file = new Document({
    title: document.title,
    creator: document.issuer,
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: { document: { run: { font: faces.fang, size: half(size.body), language: { eastAsia: 'zh-CN' } } } },
    },
    sections: [
      {
        properties: properties(it.format),
        ...(isLetter && { headers: { first: new Header({ children: letterHeader(it) }) } }),
        footers: {
          default: numbered('right'),
          even: numbered('left'),
          ...(isLetter && { first: new Footer({ children: letterFooter() }) }),
        },
        children: [
          ...headOf(it),
          ...bodyOf(it),
          ...it.tables.flatMap(listOf),
          ...it.forms.flatMap((form, index) =>
            sheetOf(form, index === 0 && it.format === 'form' && it.tables.length === 0),
          ),
          ...imprintOf(it),
        ],
      },
    ],
  })
  return Packer.toBuffer(file)
}

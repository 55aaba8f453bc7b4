import { AlignmentType, LineRuleType, Paragraph, TextRun, type IParagraphOptions, type IRunOptions } from 'docx'
import { characterPitch, linePitch, measures, points } from './measures.ts'

/** Word measures in twentieths of a point. */
export const twips = (pt: number): number => Math.round(pt * 20)
export const ofMillimetres = (mm: number): number => twips(points(mm))
export const character = twips(characterPitch)
// Rounded down: a hair more than a twenty-second part, and the page holds one line less.
export const line = Math.floor(linePitch * 20)
/** Sizes of type in half points. */
export const half = (pt: number): number => pt * 2

/**
 * What brings 28 characters of 三号 into a line. Set with the text: programs differ in how they read a grid of characters.
 */
const closer = Math.floor((characterPitch - measures.size.body) * 20)

/** The faces as offices name them; Word and WPS take what comes nearest where one is missing. */
const face = (name: string) => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia: name,
})
export const faces = {
  fang: face('仿宋_GB2312'),
  kai: face('楷体_GB2312'),
  hei: face('黑体'),
  song: face('宋体'),
  title: face('方正小标宋简体'),
}

export const red = 'FF0000'

export const run = (text: string, said: IRunOptions = {}): TextRun =>
  new TextRun({ text, font: faces.fang, size: half(measures.size.body), characterSpacing: closer, ...said })

/** A paragraph on the grid: each line as high as the page's twenty-second part. */
export const paragraph = (children: readonly TextRun[], said: IParagraphOptions = {}): Paragraph =>
  new Paragraph({
    spacing: { line, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
    overflowPunctuation: false,
    widowControl: false,
    children,
    ...said,
  })

/** So many empty lines; half a line is one half as high. */
export const empty = (lines: number, said: IParagraphOptions = {}): Paragraph =>
  paragraph([], { spacing: { line: Math.round(line * lines), lineRule: LineRuleType.EXACT }, ...said })

export const centred = (children: readonly TextRun[], said: IParagraphOptions = {}): Paragraph =>
  paragraph(children, { alignment: AlignmentType.CENTER, ...said })

/** The lines of a title, 二号 小标宋, broken where they are to be. */
export const titled = (lines: readonly string[]): Paragraph =>
  centred(
    lines.map((text, index) =>
      run(text, {
        font: faces.title,
        size: half(measures.size.title),
        characterSpacing: 0,
        ...(index > 0 && { break: 1 }),
      }),
    ),
    { spacing: { line: Math.round(line * 1.25), lineRule: LineRuleType.EXACT } },
  )

/** How wide a text is in twips: a Chinese sign is a character of the grid, any other half of one. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, one) => sum + (one < '\u2000' ? character / 2 : character), 0)

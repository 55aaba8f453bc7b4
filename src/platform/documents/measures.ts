/**
 * The numbers of GB/T 9704—2012, once: both writers lay out by them and the tests measure against them.
 * Lengths in millimetres, sizes of type in points (二号 22, 三号 16, 四号 14).
 */
export const measures = {
  page: { width: 210, height: 297 },
  /** 天头 37, 订口 28; the text area (版心) of 156 × 225 leaves the other two. */
  margin: { top: 37, left: 28, bottom: 35, right: 26 },
  text: { width: 156, height: 225 },
  linesPerPage: 22,
  charactersPerLine: 28,
  size: { title: 22, body: 16, small: 14 },
  /** 发文机关标志: its upper edge, below the top of the text area; in a letter, below the top of the page. */
  head: { below: 35, letterBelow: 30 },
  /** 版头分隔线 below the number, and what separates a letter's head from its first double line. */
  redLineBelow: 4,
  letterLine: { width: 170, fromBottom: 20 },
  /** 版记: its first and last line, and those between. */
  imprintLine: { outer: 0.35, inner: 0.25 },
  /** 页码 below the text area. */
  pageNumberBelow: 7,
  /** 成文日期 from the right, in characters: under a seal, and without one. */
  dateFromRight: { sealed: 4, unsealed: 2 },
} as const

const pointsPerMillimetre = 72 / 25.4

/** Millimetres as points. */
export const points = (millimetres: number): number => millimetres * pointsPerMillimetre

/** From one line to the next, in points: the text area's height shared out among its lines. */
export const linePitch = points(measures.text.height) / measures.linesPerPage

/** From one character to the next, in points: a little less than the type is wide. */
export const characterPitch = points(measures.text.width) / measures.charactersPerLine

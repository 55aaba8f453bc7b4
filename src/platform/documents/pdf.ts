import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { laidOut } from './laid-out.ts'
import { characterPitch, linePitch, measures } from './measures.ts'
import type { OfficialDocument } from './model.ts'

const ownFonts = fileURLToPath(new URL('../../../fonts', import.meta.url))
/** What the faces of ours do not draw (a rare character of a name) is drawn by these, where the machine has them. */
const rare = ['Noto Serif CJK SC', 'Noto Sans CJK SC', 'Source Han Serif SC', 'SimSun-ExtB', 'Songti SC']
const fonts = {
  fang: ['FZFangSong-Z02', 'FangSong_GB2312', 'FangSong', 'FandolFang R', 'FandolFang', 'FandolSong', ...rare],
  kai: ['KaiTi_GB2312', 'KaiTi', 'FandolKai', 'FandolSong', ...rare],
  hei: ['SimHei', 'FandolHei', ...rare],
  song: ['SimSun', 'FandolSong', ...rare],
  title: ['FZXiaoBiaoSong-B05S', 'FZXiaoBiaoSong-B05', 'FandolSong', ...rare],
}

const markup = readFileSync(new URL('./official.typ', import.meta.url), 'utf8')
const numbers = JSON.stringify({ ...measures, linePitch, characterPitch, fonts })
let compiler: NodeCompiler | null = null
// Made when the first document is asked for: it reads the fonts, and most processes never write one.
const compiling = (): NodeCompiler =>
  (compiler ??= NodeCompiler.create({
    fontArgs: [{ fontPaths: [ownFonts, ...(process.env['LIANXIN_FONTS'] ? [process.env['LIANXIN_FONTS']] : [])] }],
  }))

let written = 0

/**
 * An official document as PDF/A-2b, with its fonts in it. A congress's own licensed faces stand in the folder that
 * LIANXIN_FONTS names, and are taken before ours.
 */
export function writePdf(document: OfficialDocument): Buffer {
  const typst = compiling()
  const inputs = { document: JSON.stringify(laidOut(document)), measures: numbers }
  const source = { mainFileContent: markup, inputs }
  // What is kept of earlier documents is of no use to later ones for long.
  written += 1
  if (written % 20 === 0) typst.evictCache(10)
  return archived(typst, source) ?? typst.pdf(source, {})
}

/** As PDF/A-2b; null where a character that no font draws forbids it. */
function archived(typst: NodeCompiler, source: { mainFileContent: string; inputs: Record<string, string> }) {
  try {
    return typst.pdf(source, { pdfStandard: 'a-2b' })
  } catch {
    return null
  }
}

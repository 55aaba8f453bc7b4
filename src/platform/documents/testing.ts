import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { blankDocument, type OfficialDocument } from './model.ts'

const has = (command: string): boolean => {
  try {
    execFileSync('which', [command], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Whether what measures pages is here. Where every test must run, it is taken to be. */
export const measuring = process.env['CI'] === 'true' || (has('pdftotext') && has('pdftoppm'))
export const converting = measuring && (process.env['CI'] === 'true' || has('soffice'))

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'lianxin-documents-'))
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A line of text as it stands on the page, in millimetres from the page's upper left corner. */
export interface PrintedLine {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const millimetres = (points: string | undefined): number => (Number(points) / 72) * 25.4
const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

interface Word extends PrintedLine {}

/** Words of one height are one line, from left to right. */
function lined(words: readonly Word[]): PrintedLine[] {
  const lines: PrintedLine[] = []
  for (const word of words.toSorted((one, other) => one.top - other.top || one.left - other.left)) {
    const last = lines.at(-1)
    const middle = (word.top + word.bottom) / 2
    if (!last || middle > last.bottom) lines.push(word)
    else
      lines[lines.length - 1] = {
        text: last.left <= word.left ? last.text + word.text : word.text + last.text,
        left: Math.min(last.left, word.left),
        right: Math.max(last.right, word.right),
        top: Math.min(last.top, word.top),
        bottom: Math.max(last.bottom, word.bottom),
      }
  }
  return lines
}

/** The lines of every page of a PDF, from the top. */
export const linesOf = (pdf: Buffer): PrintedLine[][] =>
  inFolder((folder) => {
    const file = join(folder, 'it.pdf')
    writeFileSync(file, pdf)
    const said = execFileSync('pdftotext', ['-bbox', file, '-'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return said
      .split('<page ')
      .slice(1)
      .map((page) =>
        lined(
          [
            ...page.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g),
          ].map(([, left, top, right, bottom, text = '']) => ({
            text: unescaped(text),
            left: millimetres(left),
            right: millimetres(right),
            top: millimetres(top),
            bottom: millimetres(bottom),
          })),
        ),
      )
  })

type Ink = 'red' | 'black'
const isOf: Record<Ink, (red: number, green: number, blue: number) => boolean> = {
  red: (red, green, blue) => red > 180 && green < 110 && blue < 110,
  black: (red, green, blue) => red < 110 && green < 110 && blue < 110,
}
const dots = 200

/** Rules drawn across a page in one ink, at least `wide` millimetres: where they begin, end, and how high they stand. */
export const rulesOf = (pdf: Buffer, { page, ink, wide }: { page: number; ink: Ink; wide: number }) =>
  inFolder((folder) => {
    writeFileSync(join(folder, 'it.pdf'), pdf)
    execFileSync(
      'pdftoppm',
      [
        '-r',
        String(dots),
        '-f',
        String(page),
        '-l',
        String(page),
        '-singlefile',
        join(folder, 'it.pdf'),
        join(folder, 'it'),
      ],
      { stdio: 'ignore' },
    )
    const image = readFileSync(join(folder, 'it.ppm'))
    const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(image.subarray(0, 40).toString('latin1'))
    const [width, height, from] = [Number(head?.[1]), Number(head?.[2]), head?.[0].length ?? 0]
    const mm = (pixels: number) => (pixels / dots) * 25.4
    return Array.from({ length: height }, (_, row) => {
      const inked: number[] = []
      for (let column = 0; column < width; column += 1) {
        const at = from + (row * width + column) * 3
        if (isOf[ink](image[at] ?? 0, image[at + 1] ?? 0, image[at + 2] ?? 0)) inked.push(column)
      }
      return { at: mm(row), left: mm(inked[0] ?? 0), right: mm((inked.at(-1) ?? 0) + 1), ink: mm(inked.length) }
    }).filter((one) => one.ink >= wide)
  })

/** What Word files say and how they lie on the page, as LibreOffice reads them. */
export const converted = (files: Readonly<Record<string, Buffer>>): Record<string, Buffer> =>
  inFolder((folder) => {
    const names = Object.keys(files)
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, `${name}.docx`), bytes)
    execFileSync(
      'soffice',
      [
        '--headless',
        `-env:UserInstallation=file://${folder}/profile`,
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        ...names.map((name) => join(folder, `${name}.docx`)),
      ],
      { stdio: 'ignore', timeout: 120_000 },
    )
    return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, `${name}.pdf`))]))
  })

/** Text that fills lines to the last character: no sign that might be moved to the next. */
export const running = (characters: number): string =>
  Array.from({ length: characters }, (_, index) => '清水渠道春灌农田堤防整修加固工程'[index % 16]).join('')

export const letter = (more: Partial<OfficialDocument> = {}): OfficialDocument =>
  blankDocument({
    format: 'letter',
    issuer: '青岚县水利局',
    number: '青水函〔2026〕12号',
    title: '关于对青岚县第十七届人民代表大会第六次会议第12号建议的答复',
    recipients: ['覃月禾代表'],
    marks: ['类别：A'],
    body: `一、办理情况\n${running(1400)}\n（一）资金。${running(60)}`,
    signedOn: '2026-11-03',
    note: '联系人：沈砚青，电话：0736-1234567',
    copies: ['县人大常委会办公室', '县政府办公室'],
    ...more,
  })

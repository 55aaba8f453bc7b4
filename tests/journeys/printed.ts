import { inflateSync } from 'node:zlib'

/** One sheet as it comes out of the printer. */
export interface Sheet {
  /** In millimetres, rounded. */
  readonly width: number
  readonly height: number
  /** What stands on it, without the spaces between. */
  readonly text: string
}

type Objects = ReadonlyMap<string, string>

const objectsIn = (raw: string): Objects =>
  new Map([...raw.matchAll(/(\d+) 0 obj\r?\n([\s\S]*?)\r?\nendobj/g)].map(([, id = '', body = '']) => [id, body]))

const millimetres = (points: string): number => Math.round((Number(points) / 72) * 25.4)

/** What is kept in an object's stream. */
function streamOf(body: string): string {
  const from = body.indexOf('stream')
  if (from === -1) return ''
  const begun = body.indexOf('\n', from) + 1
  const packed = Buffer.from(body.slice(begun, body.lastIndexOf('endstream')), 'latin1')
  return body.slice(0, from).includes('/FlateDecode')
    ? inflateSync(packed).toString('latin1')
    : packed.toString('latin1')
}

const character = (hex: string): string =>
  (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('')

/** Which glyph of a font stands for which character. */
function glyphsOf(map: string): ReadonlyMap<number, string> {
  const glyphs = new Map<number, string>()
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', text = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g))
      glyphs.set(Number.parseInt(glyph, 16), character(text))
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', text = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
      for (let glyph = Number.parseInt(from, 16), more = 0; glyph <= Number.parseInt(to, 16); glyph += 1, more += 1)
        glyphs.set(glyph, String.fromCharCode(Number.parseInt(text, 16) + more))
  return glyphs
}

interface Font {
  /** Of one glyph as it is written: a font drawn glyph by glyph has one byte for each, others two. */
  readonly digits: number
  readonly glyphs: ReadonlyMap<number, string>
}

/** The fonts a page names, each with what its glyphs stand for. */
function fontsOf(objects: Objects, page: string): ReadonlyMap<string, Font> {
  const resources = /\/Resources (\d+) 0 R/.exec(page)?.[1]
  const held = resources ? (objects.get(resources) ?? '') : page
  const named = /\/Font\s*<<([\s\S]*?)>>/.exec(held)?.[1] ?? ''
  return new Map(
    [...named.matchAll(/\/(\S+) (\d+) 0 R/g)].map(([, name = '', id = '']) => {
      const font = objects.get(id) ?? ''
      const map = /\/ToUnicode (\d+) 0 R/.exec(font)?.[1]
      const glyphs = glyphsOf(map ? streamOf(objects.get(map) ?? '') : '')
      return [name, { digits: /\/Subtype\s*\/Type3/.test(font) ? 2 : 4, glyphs }] as const
    }),
  )
}

const wordsAndFonts = /\/ActualText <FEFF([\dA-Fa-f]*)>|(EMC)|\/(\S+) [\d.]+ Tf|<([\dA-Fa-f]+)>/g

function textOf(objects: Objects, page: string): string {
  const fonts = fontsOf(objects, page)
  const content = streamOf(objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '') ?? '')
  let font: Font | undefined
  // What is said of a span stands for its glyphs.
  let spanned = false
  let text = ''
  for (const [, said, ends, name, glyphs] of content.matchAll(wordsAndFonts)) {
    if (said !== undefined) {
      text += character(said)
      spanned = true
    } else if (ends) spanned = false
    else if (name) font = fonts.get(name)
    else if (!spanned && font)
      for (const glyph of glyphs?.match(new RegExp(`.{${font.digits}}`, 'g')) ?? [])
        text += font.glyphs.get(Number.parseInt(glyph, 16)) ?? ''
  }
  return text.replaceAll(/\s/g, '')
}

/** Reads a PDF as Chromium prints it: its sheets in their order, their measure and their words. */
export function sheetsOf(pdf: Buffer): Sheet[] {
  const objects = objectsIn(pdf.toString('latin1'))
  const kids = [...objects.values()].find((body) => /\/Type\s*\/Pages/.test(body)) ?? ''
  const order = [...(/\/Kids\s*\[([\s\S]*?)\]/.exec(kids)?.[1] ?? '').matchAll(/(\d+) 0 R/g)].map(([, id = '']) => id)
  return order.map((id) => {
    const page = objects.get(id) ?? ''
    const [, width = '0', height = '0'] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(page) ?? []
    return { width: millimetres(width), height: millimetres(height), text: textOf(objects, page) }
  })
}

/** Kinds of file that are taken, with the ending each is named by. */
export const mediaTypes = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
} as const
export type MediaType = keyof typeof mediaTypes

const starts = (bytes: Uint8Array, marks: readonly (number | null)[]): boolean =>
  bytes.length >= marks.length && marks.every((mark, at) => mark === null || bytes[at] === mark)

const letters = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0))
const any4 = [null, null, null, null]

// A packed office file names its parts in plain letters; one that carries macros names those too.
const latin = new TextDecoder('latin1')
const namesPart = (packed: string, part: string): boolean => packed.includes(part)

function officeKind(bytes: Uint8Array): MediaType | null {
  const packed = latin.decode(bytes)
  if (!namesPart(packed, '[Content_Types].xml') || namesPart(packed, 'vbaProject.bin')) return null
  if (namesPart(packed, 'word/document.xml')) return mediaTypeNamed('docx')
  return namesPart(packed, 'xl/workbook.xml') ? mediaTypeNamed('xlsx') : null
}

const mediaTypeNamed = (ending: string): MediaType | null =>
  (Object.keys(mediaTypes) as MediaType[]).find((type) => mediaTypes[type] === ending) ?? null

/** What a file is by its first bytes, whatever its name says; null for every kind that is not taken. */
export function mediaTypeOf(bytes: Uint8Array): MediaType | null {
  if (starts(bytes, [0xff, 0xd8, 0xff])) return 'image/jpeg'
  if (starts(bytes, [0x89, ...letters('PNG\r\n'), 0x1a, 0x0a])) return 'image/png'
  if (starts(bytes, [...letters('RIFF'), ...any4, ...letters('WEBP')])) return 'image/webp'
  if (starts(bytes, letters('%PDF-'))) return 'application/pdf'
  return starts(bytes, [...letters('PK'), 3, 4]) ? officeKind(bytes) : null
}

/** The name with the ending of what the file is: a page named .jpg must not come back as one. */
export function nameFor(name: string, type: MediaType): string {
  const ending = mediaTypes[type]
  const bare = name.replaceAll(/[\\/]/g, '_').replace(/\.(jpe?g|png|webp|pdf|docx|xlsx)$/i, '')
  return `${bare}.${ending}`
}

import { describe, expect, test } from 'vitest'
import { mediaTypeOf, nameFor } from './media-type.ts'

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)))
const packed = (...names: string[]) => bytes('PK', [3, 4], names.join('\u0000'))

describe('a file is what its first bytes say', () => {
  test.each([
    ['image/jpeg', bytes([0xff, 0xd8, 0xff, 0xe0], 'JFIF')],
    ['image/png', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a], 'IHDR')],
    ['image/webp', bytes('RIFF', [1, 2, 3, 4], 'WEBPVP8 ')],
    ['application/pdf', bytes('%PDF-1.7')],
    [
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      packed('[Content_Types].xml', 'word/document.xml'),
    ],
    [
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      packed('[Content_Types].xml', 'xl/workbook.xml'),
    ],
  ])('%s', (type, file) => expect(mediaTypeOf(file)).toBe(type))

  test.each([
    ['a page', bytes('<!doctype html><script>alert(1)</script>')],
    ['a drawing that may hold scripts', bytes('<svg xmlns="http://www.w3.org/2000/svg">')],
    ['a program', bytes('MZ', [0x90, 0])],
    ['any archive', packed('a.exe')],
    ['an office file with macros', packed('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin')],
    ['a sound in the same box as a picture', bytes('RIFF', [1, 2, 3, 4], 'WAVE')],
    ['an iPhone’s own kind of photo', bytes([0, 0, 0, 0x18], 'ftypheic')],
    ['half a mark', bytes([0xff, 0xd8])],
    ['nothing', bytes()],
  ])('%s is none of those taken', (_what, file) => expect(mediaTypeOf(file)).toBeNull())
})

describe('a file is named by what it is', () => {
  test.each([
    ['现场.jpg', 'image/jpeg', '现场.jpg'],
    ['现场.HEIC', 'image/jpeg', '现场.HEIC.jpg'],
    ['page.html', 'application/pdf', 'page.html.pdf'],
    ['../../etc/passwd', 'image/png', '.._.._etc_passwd.png'],
  ] as const)('%s, a %s → %s', (name, type, named) => expect(nameFor(name, type)).toBe(named))
})

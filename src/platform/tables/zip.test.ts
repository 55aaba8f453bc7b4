import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { limits } from './limits.ts'
import { readTable } from './read.ts'
import { workbookOf, workbookParts } from './testing.ts'
import { archiveOf, partsOf } from './zip.ts'

const all = () => true
const codeOf = (bytes: Buffer) =>
  partsOf(bytes, all).then(
    () => 'taken',
    (error) => error.code,
  )

/** The archive of one part, its directory claiming `claimed` bytes for what unpacks to `size`. */
function deflated(size: number, claimed: number): Buffer {
  const packed = deflateRawSync(Buffer.alloc(size))
  const bytes = archiveOf([['xl/worksheets/sheet1.xml', packed]])
  const entry = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
  bytes.writeUInt16LE(8, entry + 10)
  bytes.writeUInt32LE(claimed, entry + 24)
  return bytes
}

describe('unpacking', () => {
  test('gives back what was packed', async () => {
    const parts = await partsOf(
      archiveOf([
        ['a', Buffer.from('甲')],
        ['b/c', Buffer.from('乙')],
      ]),
      (name) => name !== 'a',
    )
    expect([...parts].map(([name, body]) => [name, body.toString()])).toEqual([['b/c', '乙']])
  })

  test('stops at a bomb that says how large it is', async () => {
    expect(await codeOf(deflated(limits.unpacked + 1, limits.unpacked + 1))).toBe('file-too-large')
  })

  test('stops at a bomb that lies about it', async () => {
    expect(await codeOf(deflated(5_000_000, 1000))).toBe('file-too-large')
  })

  test('notices a part that was altered, and a file cut short', async () => {
    const whole = archiveOf([['a', Buffer.from('甲乙丙')]])
    const altered = Buffer.from(whole)
    altered[32] = 0x41
    expect(await codeOf(altered)).toBe('file-broken')
    for (const length of [0, 10, 40, whole.length - 1])
      expect(await codeOf(whole.subarray(0, length))).toBe('file-broken')
  })

  test('an encrypted part is locked', async () => {
    const bytes = archiveOf([['a', Buffer.from('甲')]])
    const entry = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
    bytes.writeUInt16LE(1, entry + 8)
    expect(await codeOf(bytes)).toBe('file-locked')
  })

  test('more parts than a workbook has', async () => {
    const parts = Array.from({ length: limits.parts + 1 }, (_, n): [string, Buffer] => [`p${n}`, Buffer.alloc(0)])
    expect(await codeOf(archiveOf(parts))).toBe('file-too-large')
  })
})

describe('a workbook spoilt anywhere', () => {
  const columns = [{ key: 'name', names: ['姓名'], kind: 'line' }] as const
  const outcome = (bytes: Buffer) =>
    readTable({ fileName: 'a.xlsx', bytes, columns }).then(
      () => 'taken',
      (error) => error.code ?? String(error),
    )

  test('is refused with a sentence, wherever it was cut', async () => {
    const whole = workbookOf([['姓名'], ['张三']])
    for (let length = 1; length < whole.length; length += 97)
      expect(await outcome(whole.subarray(0, length))).toBe('file-broken')
  })

  test('holds nobody up with guides to pronunciation that never end', async () => {
    const strings = Buffer.from(`<sst>${'<rPh '.repeat(100_000)}`)
    const begun = performance.now()
    await outcome(archiveOf([...workbookParts([['姓名'], ['张三']]), ['xl/sharedStrings.xml', strings]]))
    expect(performance.now() - begun).toBeLessThan(4_000)
  })

  test.each(['<worksheet><sheetData><row r="1"><c', 'not xml at all', '<worksheet/>', ''])(
    'its sheet reading %j',
    async (text) => {
      const parts = workbookParts([]).map(([name, body]): [string, Buffer] => [
        name,
        name.includes('sheet1') ? Buffer.from(text) : body,
      ])
      expect(await outcome(archiveOf(parts))).toMatch(/^file-(broken|empty)$/)
    },
  )
})

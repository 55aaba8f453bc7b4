import { describe, expect, test } from 'vitest'
import { minuteInShanghai, takenAt } from './taken-at.ts'

/** A JPEG whose camera noted when it was taken, in either order of bytes. */
function photo({ little = false, time = '2026:12:20 09:30:15', before = [] as number[] } = {}): Blob {
  const tiff = new DataView(new ArrayBuffer(64))
  tiff.setUint16(0, little ? 0x4949 : 0x4d4d)
  tiff.setUint16(2, 42, little)
  tiff.setUint32(4, 8, little)
  const tag = (at: number, id: number, value: number) => {
    tiff.setUint16(at, 1, little)
    tiff.setUint16(at + 2, id, little)
    tiff.setUint32(at + 10, value, little)
  }
  tag(8, 0x8769, 26)
  tag(26, 0x9003, 44)
  for (const [at, letter] of [...time].entries()) tiff.setUint8(44 + at, letter.charCodeAt(0))
  const size = 8 + tiff.byteLength
  const head = [0xff, 0xd8, ...before, 0xff, 0xe1, size >> 8, size & 255, 0x45, 0x78, 0x69, 0x66, 0, 0]
  return new Blob([new Uint8Array(head), tiff.buffer])
}

describe('拍摄时间: when a photograph was taken', () => {
  test('is read as the camera noted it, in either order of bytes, after other parts too', async () => {
    expect(await takenAt(photo())).toBe('2026-12-20T09:30')
    expect(await takenAt(photo({ little: true }))).toBe('2026-12-20T09:30')
    expect(await takenAt(photo({ before: [0xff, 0xe0, 0, 4, 1, 2] }))).toBe('2026-12-20T09:30')
  })
  test('is not made up where there is none, or where the file is cut short', async () => {
    expect(await takenAt(photo({ time: '    :  :     :  ' }))).toBeNull()
    expect(await takenAt(photo().slice(0, 40))).toBeNull()
    expect(await takenAt(new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0xda, 0, 2])]))).toBeNull()
    expect(await takenAt(new Blob(['no picture']))).toBeNull()
    expect(await takenAt(new Blob([]))).toBeNull()
  })
  test('now is told by a clock in Shanghai', () =>
    expect(minuteInShanghai(new Date('2026-12-20T17:05:30Z'))).toBe('2026-12-21T01:05'))
})

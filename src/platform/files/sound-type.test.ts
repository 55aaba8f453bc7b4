import { describe, expect, test } from 'vitest'
import { soundTypeOf } from './sound-type.ts'

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)))

describe('a voice is what its first bytes say', () => {
  test.each([
    ['audio/amr', bytes('#!AMR\n', [0x3c])],
    ['audio/ogg', bytes('OggS', [0, 2])],
    ['audio/wav', bytes('RIFF', [1, 2, 3, 4], 'WAVEfmt ')],
    ['audio/mpeg', bytes('ID3', [4, 0])],
    ['audio/mpeg', bytes([0xff, 0xfb, 0x90, 0x64])],
    ['audio/mp4', bytes([0, 0, 0, 0x1c], 'ftypM4A ')],
  ])('%s', (type, sound) => expect(soundTypeOf(sound)).toBe(type))

  test.each([
    ['a photo', bytes([0xff, 0xd8, 0xff, 0xe0], 'JFIF')],
    ['a picture in the same box as a sound', bytes('RIFF', [1, 2, 3, 4], 'WEBPVP8 ')],
    ['a page', bytes('<!doctype html>')],
    ['an iPhone’s own kind of photo', bytes([0, 0, 0, 0x18], 'ftypheic')],
    ['a workbook', bytes('PK', [3, 4])],
    ['nothing', bytes()],
  ])('%s is no voice', (_what, other) => expect(soundTypeOf(other)).toBeNull())
})

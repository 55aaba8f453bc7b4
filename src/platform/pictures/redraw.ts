import sharp from 'sharp'
import { practice } from '../../law/article.ts'
import { refuse, Refused } from '../../law/ruling.ts'
import { mediaTypeOf } from '../files/media-type.ts'
import { largestPicture, longestSide, mostMegapixels, mostWaiting } from './limits.ts'
import { oneAtATime } from './one-at-a-time.ts'

// One picture in memory at a time, nothing kept of it, and no reader but for the three kinds that are taken.
sharp.cache(false)
sharp.concurrency(1)
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] })

const pictures = practice(
  '照片公开前重新绘制，去除拍摄地点等信息',
  'pictures are redrawn before they are shown, without the place they were taken at',
)
const no = (because: string, facts = {}): Refused => new Refused(refuse(pictures, because, facts))
const tooLarge = () => no('picture-too-large', { megabytes: largestPicture / 1024 / 1024, megapixels: mostMegapixels })

/** A picture of ours: upright, small, and nothing in it but what is to be seen. */
export interface Redrawn {
  readonly bytes: Uint8Array
  readonly mediaType: 'image/jpeg'
  readonly width: number
  readonly height: number
}

const queue = oneAtATime(mostWaiting)
const isHeic = (bytes: Uint8Array): boolean =>
  /^ftyp(hei|hev|mif1|msf1)/.test(new TextDecoder('latin1').decode(bytes.subarray(4, 12)))

async function drawn(bytes: Uint8Array, side: number): Promise<Redrawn> {
  const read = { limitInputPixels: mostMegapixels * 1_000_000, failOn: 'error', sequentialRead: true } as const
  const { data, info } = await sharp(bytes, read)
    .autoOrient()
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 80, mozjpeg: false })
    .timeout({ seconds: 30 })
    .toBuffer({ resolveWithObject: true })
  return { bytes: new Uint8Array(data), mediaType: 'image/jpeg', width: info.width, height: info.height }
}

/** The edge of a library: whatever it cannot draw is no picture to us. */
async function attempted(bytes: Uint8Array, side: number): Promise<Redrawn> {
  try {
    return await drawn(bytes, side)
  } catch (cause) {
    throw cause instanceof Error && /pixel limit|exceeds/i.test(cause.message) ? tooLarge() : no('not-a-picture')
  }
}

/**
 * The picture drawn anew: upright, its longest side at most `side` pixels, a JPEG without place, device, author or
 * colour profile. One at a time, the others wait. @throws Refused not-a-picture, picture-in-heic, picture-too-large,
 * pictures-busy
 */
export async function redrawn(bytes: Uint8Array, side: number = longestSide): Promise<Redrawn> {
  if (isHeic(bytes)) throw no('picture-in-heic')
  if (!mediaTypeOf(bytes)?.startsWith('image/')) throw no('not-a-picture')
  if (bytes.byteLength > largestPicture) throw tooLarge()
  const turn = queue(() => attempted(bytes, side))
  if (!turn) throw no('pictures-busy')
  return turn
}

/** A small one for lists. @param width longest side in pixels */
export const thumbnail = async (bytes: Uint8Array, width: number): Promise<Uint8Array> =>
  (await redrawn(bytes, Math.min(width, longestSide))).bytes

/** What a picture still tells besides what is to be seen on it: `exif`, `xmp`, `icc` … */
export async function metadataIn(bytes: Uint8Array): Promise<string[]> {
  const { exif, xmp, icc, iptc, orientation, comments } = await sharp(bytes).metadata()
  return Object.entries({ exif, xmp, icc, iptc, orientation, comments })
    .filter(([, value]) => value !== undefined)
    .map(([name]) => name)
}

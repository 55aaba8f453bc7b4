import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { Refused } from '../../law/ruling.ts'
import { longestSide, mostWaiting } from './limits.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { metadataIn, redrawn, thumbnail } from './redraw.ts'
import { pictureSentences } from './refusals.ts'

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 60, b: 20 } } })

const noise = (width: number, height: number) =>
  sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } })

const because = async (attempt: Promise<unknown>): Promise<string> => {
  const error: unknown = await attempt.catch((cause: unknown) => cause)
  expect(error).toBeInstanceOf(Refused)
  const { ruling } = error as Refused
  const said = pictureSentences[ruling.because]?.(ruling.facts)
  expect(said?.zh).toMatch(/\p{Script=Han}/u)
  expect(said?.en).toMatch(/[a-z]/)
  return ruling.because
}

let withPlace: Buffer
beforeAll(async () => {
  withPlace = await plain(400, 200)
    .withExif({
      IFD0: { Make: 'Phone', Model: 'X', Artist: 'Li Xiulan', Orientation: '6' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '30/1 16/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '120/1 9/1 0/1' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>30.27,120.15</a></x:xmpmeta>')
    .withIccProfile('p3')
    .jpeg()
    .toBuffer()
})

describe('公开前重新绘制照片 (pictures are redrawn before they are shown)', () => {
  test('拍摄地点、机型、作者一律去除 (place, device and author are gone)', async () => {
    expect(await metadataIn(withPlace)).toEqual(expect.arrayContaining(['exif', 'xmp', 'icc']))
    expect(Buffer.from(withPlace).includes('Li Xiulan')).toBe(true)
    const { bytes } = await redrawn(withPlace)
    expect(await metadataIn(bytes)).toEqual([])
    for (const trace of ['Exif', 'GPS', 'Li Xiulan', 'xmpmeta', 'Phone', '120.15'])
      expect([trace, Buffer.from(bytes).includes(trace)]).toEqual([trace, false])
  })

  test('照片摆正 (turned upright)', async () => {
    const turned = await plain(400, 200).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    expect(await redrawn(turned)).toMatchObject({ width: 200, height: 400, mediaType: 'image/jpeg' })
  })

  test('二十多兆、五千万像素的照片缩到一千六百像素 (a photo of more than 20 MB and 50 megapixels)', async () => {
    const large = await noise(8200, 6100).jpeg({ quality: 60 }).toBuffer()
    expect(large.byteLength).toBeGreaterThan(20 * 1024 * 1024)
    const small = await redrawn(large)
    expect(Math.max(small.width, small.height)).toBe(longestSide)
    expect(small.bytes.byteLength).toBeLessThan(2 * 1024 * 1024)
  }, 60_000)

  test('小照片不放大；透明处为白 (a small one is not enlarged; what is clear becomes white)', async () => {
    const clear = await sharp({ create: { width: 20, height: 10, channels: 4, background: '#00000000' } })
      .png()
      .toBuffer()
    const { bytes, width, height } = await redrawn(clear)
    expect([width, height]).toEqual([20, 10])
    expect((await sharp(bytes).raw().toBuffer())[0]).toBeGreaterThan(250)
  })

  test('WebP 也行；缩略图按要求的大小 (WebP as well; a thumbnail has the size asked)', async () => {
    const webp = await plain(900, 300).webp().toBuffer()
    expect((await redrawn(webp)).mediaType).toBe('image/jpeg')
    expect((await sharp(await thumbnail(webp, 120)).metadata()).width).toBe(120)
  })
})

describe('不是照片的不收 (what is no picture is not taken)', () => {
  test('改名为 .jpg 的表格、网页、矢量图、动图 (a spreadsheet named .jpg, a page, a drawing, a GIF)', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'
    const gif = await plain(9, 9).gif().toBuffer()
    for (const bytes of [Buffer.from('PK\u0003\u0004 [Content_Types].xml xl/workbook.xml'), Buffer.from(svg), gif])
      expect(await because(redrawn(bytes))).toBe('not-a-picture')
    expect(await because(redrawn(new Uint8Array()))).toBe('not-a-picture')
  })

  test('开头像照片而后面不是 (begins like a picture and is none)', async () => {
    expect(await because(redrawn(Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), randomBytes(4000)])))).toBe(
      'not-a-picture',
    )
  })

  test('HEIC 说明怎么办 (HEIC is told what to do)', async () => {
    const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), randomBytes(64)])
    expect(await because(redrawn(heic))).toBe('picture-in-heic')
  })

  test('解压炸弹：几十 KB 的文件自称几亿像素 (a bomb: some kilobytes claiming hundreds of megapixels)', async () => {
    const bomb = await sharp({
      create: { width: 14_000, height: 9_000, channels: 3, background: '#fff' },
      limitInputPixels: false,
    })
      .png({ compressionLevel: 9 })
      .toBuffer()
    expect(bomb.byteLength).toBeLessThan(1024 * 1024)
    expect(await because(redrawn(bomb))).toBe('picture-too-large')
  }, 60_000)

  test('超过三十二兆的 (more than 32 MB)', async () => {
    const long = Buffer.concat([await plain(9, 9).jpeg().toBuffer(), Buffer.alloc(33 * 1024 * 1024)])
    expect(await because(redrawn(long))).toBe('picture-too-large')
  })
})

test('一次画一张，其余排队，排满了当场告知 (one at a time; a full queue says so)', async () => {
  let at = 0
  let most = 0
  const queue = oneAtATime(mostWaiting)
  const work = async () => {
    most = Math.max(most, ++at)
    await new Promise((done) => setImmediate(done))
    at -= 1
    if (at === 0) throw new Error('one that fails holds up nobody')
  }
  const turns = Array.from({ length: mostWaiting + 2 }, () => queue(work))
  expect(turns.filter((turn) => turn === null)).toHaveLength(2)
  await Promise.allSettled(turns)
  expect(most).toBe(1)
  expect(queue(async () => 'free again')).not.toBeNull()
})

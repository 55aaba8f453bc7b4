/** Tag of the time a photograph was taken, and of the block that holds it. */
const original = 0x9003
const details = 0x8769

/** A block of tags, as cameras write it: where a tag's value stands, or null. */
function valueOf(tiff: DataView, block: number, tag: number): number | null {
  const little = tiff.getUint16(0) === 0x4949
  const count = tiff.getUint16(block, little)
  for (let index = 0; index < count; index += 1) {
    const entry = block + 2 + index * 12
    if (tiff.getUint16(entry, little) === tag) return tiff.getUint32(entry + 8, little)
  }
  return null
}

/** The block of tags in a JPEG's segments, or null. */
function tagsIn(photo: DataView): DataView | null {
  let at = 2
  while (at + 4 <= photo.byteLength && photo.getUint8(at) === 0xff) {
    const [kind, size] = [photo.getUint8(at + 1), photo.getUint16(at + 2)]
    const isTags = kind === 0xe1 && photo.getUint32(at + 4) === 0x45786966
    if (isTags) return new DataView(photo.buffer, photo.byteOffset + at + 10, size - 8)
    if (kind === 0xda) return null
    at += 2 + size
  }
  return null
}

function read(photo: DataView): string | null {
  if (photo.getUint16(0) !== 0xffd8) return null
  const tiff = tagsIn(photo)
  if (!tiff) return null
  const little = tiff.getUint16(0) === 0x4949
  const block = valueOf(tiff, tiff.getUint32(4, little), details)
  const place = block === null ? null : valueOf(tiff, block, original)
  if (place === null) return null
  const text = String.fromCharCode(...new Uint8Array(tiff.buffer, tiff.byteOffset + place, 16))
  const [, day, time] = /^(\d{4}:\d{2}:\d{2}) (\d{2}:\d{2})$/.exec(text) ?? []
  return day && time ? `${day.replaceAll(':', '-')}T${time}` : null
}

/**
 * When a photograph was taken, as the camera noted it (`2026-12-20T09:30`, its own clock), or null. Read on this device
 * from the file as it was chosen: what is sent carries none of it.
 */
export async function takenAt(file: Blob): Promise<string | null> {
  try {
    return read(new DataView(await file.slice(0, 256 * 1024).arrayBuffer()))
  } catch {
    // A file cut short or written against the rules has no time of ours.
    return null
  }
}

/** A moment as a clock in Shanghai shows it, for a field to be changed: `2026-12-20T09:30`. */
export const minuteInShanghai = (moment: Date): string =>
  new Date(moment.getTime() + 8 * 3_600_000).toISOString().slice(0, 16)

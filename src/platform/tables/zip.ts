import { promisify } from 'node:util'
import { crc32, inflateRaw } from 'node:zlib'
import { limits } from './limits.ts'
import { unreadable } from './refusals.ts'

const inflate = promisify(inflateRaw)

const endMark = 0x06054b50
const entryMark = 0x02014b50
const localMark = 0x04034b50

interface Entry {
  readonly name: string
  readonly method: number
  readonly encrypted: boolean
  readonly sum: number
  readonly packed: number
  readonly unpacked: number
  readonly start: number
}

function directory(bytes: Buffer): { count: number; start: number } {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 66_000); at -= 1)
    if (bytes.readUInt32LE(at) === endMark)
      return { count: bytes.readUInt16LE(at + 10), start: bytes.readUInt32LE(at + 16) }
  throw unreadable.broken()
}

/** What the archive says it holds. What it says is checked again while unpacking: a bomb lies. */
function entriesOf(bytes: Buffer): Entry[] {
  const { count, start } = directory(bytes)
  if (count > limits.parts) throw unreadable.unpacksTooLarge()
  const entries: Entry[] = []
  let at = start
  for (let index = 0; index < count; index += 1) {
    if (bytes.readUInt32LE(at) !== entryMark) throw unreadable.broken()
    const nameLength = bytes.readUInt16LE(at + 28)
    entries.push({
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      sum: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      start: bytes.readUInt32LE(at + 42),
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/'),
    })
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

async function unpack(bytes: Buffer, entry: Entry, most: number): Promise<Buffer> {
  if (bytes.readUInt32LE(entry.start) !== localMark) throw unreadable.broken()
  const from = entry.start + 30 + bytes.readUInt16LE(entry.start + 26) + bytes.readUInt16LE(entry.start + 28)
  const packed = bytes.subarray(from, from + entry.packed)
  if (entry.method !== 0 && entry.method !== 8) throw unreadable.broken()
  if (entry.unpacked > most) throw unreadable.unpacksTooLarge()
  const unpacked =
    entry.method === 0
      ? packed
      : await inflate(packed, { maxOutputLength: Math.max(1, entry.unpacked) }).catch((error: { code?: string }) => {
          throw error.code === 'ERR_BUFFER_TOO_LARGE' ? unreadable.unpacksTooLarge() : unreadable.broken()
        })
  if (unpacked.length !== entry.unpacked || crc32(unpacked) !== entry.sum) throw unreadable.broken()
  return unpacked
}

/**
 * Unpacks the wanted parts of an archive within the limits; the rest is never unpacked.
 * @throws Unreadable when it is no archive, is damaged, locked, or unpacks to more than a table holds
 */
export async function partsOf(bytes: Buffer, wanted: (name: string) => boolean): Promise<Map<string, Buffer>> {
  try {
    const parts = new Map<string, Buffer>()
    let left: number = limits.unpacked
    for (const entry of entriesOf(bytes)) {
      if (!wanted(entry.name)) continue
      if (entry.encrypted) throw unreadable.locked()
      const part = await unpack(bytes, entry, left)
      left -= part.length
      parts.set(entry.name, part)
    }
    return parts
  } catch (error) {
    // Offsets that point outside the file.
    throw error instanceof RangeError ? unreadable.broken() : error
  }
}

/** An archive of these parts in this order, not compressed. */
export function archiveOf(parts: Iterable<readonly [string, Buffer]>): Buffer {
  const bodies: Buffer[] = []
  const entries: Buffer[] = []
  let at = 0
  for (const [name, body] of parts) {
    const nameBytes = Buffer.from(name)
    const head = Buffer.alloc(26)
    head.writeUInt16LE(20, 0)
    head.writeUInt32LE(crc32(body), 10)
    head.writeUInt32LE(body.length, 14)
    head.writeUInt32LE(body.length, 18)
    head.writeUInt16LE(nameBytes.length, 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    entries.push(mark(entryMark), Buffer.from([20, 0]), head, place, nameBytes)
    bodies.push(mark(localMark), head, nameBytes, body)
    at += 30 + nameBytes.length + body.length
  }
  const count = bodies.length / 4
  const size = entries.reduce((sum, part) => sum + part.length, 0)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(count, 4)
  end.writeUInt16LE(count, 6)
  end.writeUInt32LE(size, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...bodies, ...entries, mark(endMark), end])
}

function mark(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

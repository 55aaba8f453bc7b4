import { randomFillSync } from 'node:crypto'

const bytes = new Uint8Array(16)

/** A UUID of version 7: ordered by the millisecond it was made in, so that keys page and index in order; none before 1970. */
export function newId(at: number = Date.now()): string {
  randomFillSync(bytes)
  const hex = Buffer.from(bytes).toString('hex')
  const time = Math.max(0, at).toString(16).padStart(12, '0')
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`
}

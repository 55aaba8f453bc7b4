import { createHash } from 'node:crypto'

/** A share from 0 up to 1 that hangs on these words and nothing else: one year, however often it is begun anew. */
export const chance = (...words: readonly (string | number)[]): number =>
  createHash('sha256').update(words.join('|')).digest().readUInt32BE(0) / 0x1_0000_0000

/** One of a list, by the same words always the same. */
export function oneOf<T>(list: readonly T[], ...words: readonly (string | number)[]): T {
  const found = list[Math.floor(chance(...words) * list.length)]
  if (found === undefined) throw new Error('one of nothing')
  return found
}

/** An id that whoever comes back after a crash makes again: of version 7, by its words. */
export function idOf(...words: readonly string[]): string {
  const hex = createHash('sha256').update(words.join('|')).digest('hex')
  return `0190${hex.slice(0, 4)}-${hex.slice(4, 8)}-7${hex.slice(8, 11)}-8${hex.slice(11, 14)}-${hex.slice(14, 26)}`
}

import { createHash } from 'node:crypto'

/** What a row of the record says, all but its place in the chain. */
export interface Said {
  readonly congress_id: number
  readonly at: string
  readonly name: string
  readonly subject_kind: string
  readonly subject_id: string
  readonly actor: unknown
  readonly under: unknown
  readonly facts: unknown
}

/** JSON with sorted keys, so that a row read back from jsonb hashes as it was written. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item ?? null)).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null)
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`
}

/**
 * SHA-256 over the previous hash, the row's words and its number: altering, removing or inserting a row breaks every
 * later link. The database computes the same in record.append().
 */
export const linkHash = (previous: Buffer, said: Said, seq: number): Buffer =>
  createHash('sha256')
    .update(previous)
    .update(`${canonical(said)}\n${seq}`)
    .digest()

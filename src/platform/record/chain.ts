import { createHash } from 'node:crypto'

/** One row of the record, before it is chained. */
export interface Link {
  readonly congress_id: number
  readonly seq: number
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

/** SHA-256 over the previous hash and the row: altering, removing or inserting a row breaks every later link. */
export const linkHash = (previous: Buffer, link: Link): Buffer =>
  createHash('sha256').update(previous).update(canonical(link)).digest()

export const chained = (previous: Buffer, link: Link): Link & { previous_hash: Buffer; hash: Buffer } => ({
  ...link,
  previous_hash: previous,
  hash: linkHash(previous, link),
})

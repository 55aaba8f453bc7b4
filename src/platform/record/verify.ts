import type { Reader } from '../database/house.ts'
import { linkHash } from './chain.ts'

/** What is wrong with a congress's record, and the first row where it shows. */
export interface Broken {
  readonly seq: number
  readonly why: 'altered' | 'removed' | 'inserted' | 'end-missing'
}

export interface Verified {
  readonly events: number
  /** Hex of the last hash; written down elsewhere it also proves that no tail was cut off together with the head. */
  readonly head: string
  readonly broken: Broken | null
}

const batch = 1000

/** Follows one congress's chain from its first row and names the first that does not fit (lianxin verify-record). */
export async function verifyRecord(db: Reader, congressId: number): Promise<Verified> {
  let previous: Buffer = Buffer.alloc(0)
  let seq = 0
  for (;;) {
    const rows = await db
      .selectFrom('record.event')
      .selectAll()
      .where('congress_id', '=', congressId)
      .where('seq', '>', seq)
      .orderBy('seq')
      .limit(batch)
      .execute()
    for (const { hash, previous_hash, seq: place, ...said } of rows) {
      const broken = (why: Broken['why']): Verified => ({
        events: seq,
        head: previous.toString('hex'),
        broken: { seq: place, why },
      })
      if (place !== seq + 1) return { ...broken('removed'), broken: { seq: seq + 1, why: 'removed' } }
      if (!previous_hash.equals(previous)) return broken('inserted')
      if (!hash.equals(linkHash(previous, said, place))) return broken('altered')
      previous = hash
      seq = place
    }
    if (rows.length < batch) break
  }
  const head = await db
    .selectFrom('record.head')
    .select(['seq', 'hash'])
    .where('congress_id', '=', congressId)
    .executeTakeFirst()
  const whole = (head?.seq ?? 0) === seq && (head?.hash ?? previous).equals(previous)
  return { events: seq, head: previous.toString('hex'), broken: whole ? null : { seq: seq + 1, why: 'end-missing' } }
}

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

const headOf = async (db: Reader, congressId: number) => {
  const row = await db
    .selectFrom('record.head')
    .select(['seq', 'hash'])
    .where('congress_id', '=', congressId)
    .executeTakeFirst()
  return row ?? { seq: 0, hash: Buffer.alloc(0) }
}

/**
 * Follows one congress's chain from its first row and names the first that does not fit (lianxin verify-record).
 * Work may go on meanwhile: the chain must pass through the end it had before, and not go past the end it has after.
 */
export async function verifyRecord(db: Reader, congressId: number): Promise<Verified> {
  const before = await headOf(db, congressId)
  let previous: Buffer = Buffer.alloc(0)
  let seq = 0
  const found = (broken: Broken | null): Verified => ({ events: seq, head: previous.toString('hex'), broken })
  for (;;) {
    const rows = await rowsAfter(db, congressId, seq === 0 ? null : seq)
    for (const { hash, previous_hash, seq: place, ...said } of rows) {
      if (place <= seq) return found({ seq: place, why: 'inserted' })
      if (place !== seq + 1) return found({ seq: seq + 1, why: 'removed' })
      if (!previous_hash.equals(previous)) return found({ seq: place, why: 'inserted' })
      if (!hash.equals(linkHash(previous, said, place))) return found({ seq: place, why: 'altered' })
      previous = hash
      seq = place
      if (seq === before.seq && !hash.equals(before.hash)) return found({ seq, why: 'altered' })
    }
    if (rows.length < batch) break
  }
  const after = await headOf(db, congressId)
  // A congress is founded by a recorded act: none has an empty record.
  if (seq === 0 || seq < before.seq) return found({ seq: seq + 1, why: 'end-missing' })
  return found(seq > after.seq ? { seq: after.seq + 1, why: 'inserted' } : null)
}

/** Rows after a number; after none all are asked for, also those with numbers the chain never gives. */
function rowsAfter(db: Reader, congressId: number, seq: number | null) {
  const rows = db.selectFrom('record.event').selectAll().where('congress_id', '=', congressId)
  return (seq === null ? rows : rows.where('seq', '>', seq)).orderBy('seq').limit(batch).execute()
}

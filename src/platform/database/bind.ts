import { sql } from 'kysely'
import type { Tx } from './house.ts'

/** Binds an unbound transaction to a congress that is being founded in it; nothing else has reason to. */
export async function bindTo(tx: Tx, congressId: number): Promise<void> {
  if (!Number.isSafeInteger(congressId) || congressId < 1) throw new Error(`not a congress: ${congressId}`)
  await sql.raw(`set local app.congress = '${congressId}'`).execute(tx)
}

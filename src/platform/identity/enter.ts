import { sql } from 'kysely'
import type { Tx } from '../database/house.ts'

/** From here on the transaction sees one congress; with 0, none. SET takes no parameters: the number is checked. */
export async function enterCongress(tx: Tx, congressId: number): Promise<void> {
  if (!Number.isSafeInteger(congressId) || congressId < 0) throw new Error(`not a congress: ${congressId}`)
  await sql.raw(`set local app.congress = '${congressId}'`).execute(tx)
}

/**
 * What has been written so far stays, even if the act is then refused: a failed try must count.
 * On the same connection, for a second one could be waited for in vain when all are signing in.
 */
export async function keepSoFar(tx: Tx, congressId: number): Promise<void> {
  await sql.raw('commit and chain').execute(tx)
  await enterCongress(tx, congressId)
}

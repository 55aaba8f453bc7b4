import { sql } from 'kysely'
import type { Work } from '../../../platform/http/route.ts'

/** The next number of a session's motions, without gaps: 第12号. */
export async function numberIn({ tx, congressId }: Work, sessionId: string): Promise<string> {
  const { last } = await tx
    .insertInto('motions.counter')
    .values({ congress_id: congressId, session_id: sessionId, last: 1 })
    .onConflict((on) => on.columns(['congress_id', 'session_id']).doUpdateSet({ last: sql`counter.last + 1` }))
    .returning('last')
    .executeTakeFirstOrThrow()
  return `第${last}号`
}

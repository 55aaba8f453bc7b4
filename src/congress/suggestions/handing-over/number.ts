import { sql } from 'kysely'
import type { Work } from '../../../platform/http/route.ts'

/** The next number of a session's series, or of the year's between sessions: 第12号, 闭会2026-3号. No gaps, no twins. */
export async function nextNumber({ tx, congressId, today }: Work, sessionId: string | null): Promise<string> {
  const year = today.slice(0, 4)
  const { last } = await tx
    .insertInto('suggestions.counter')
    .values({ congress_id: congressId, series: sessionId ?? `between-${year}`, last: 1 })
    .onConflict((on) => on.columns(['congress_id', 'series']).doUpdateSet({ last: sql`suggestions.counter.last + 1` }))
    .returning('last')
    .executeTakeFirstOrThrow()
  return sessionId ? `第${last}号` : `闭会${year}-${last}号`
}

import { sql } from 'kysely'
import { yearOf } from '../../../law/day.ts'
import type { Work } from '../../../platform/http/route.ts'

/** The next number of the year's major matters, without gaps: 〔2026〕3号. */
export async function nextNumber({ tx, congressId, today }: Work): Promise<string> {
  const year = yearOf(today)
  const { last } = await tx
    .insertInto('decisions.counter')
    .values({ congress_id: congressId, year, last: 1 })
    .onConflict((on) => on.columns(['congress_id', 'year']).doUpdateSet({ last: sql`counter.last + 1` }))
    .returning('last')
    .executeTakeFirstOrThrow()
  return `〔${year}〕${last}号`
}

import { sql } from 'kysely'
import type { Reader } from '../../../platform/database/house.ts'
import type { Work } from '../../../platform/http/route.ts'
import type { Gram } from './grams.ts'
import { weigherOf, type Weigher } from './score.ts'

/** Under this gram the census keeps the number of papers. */
const papers: Gram = 0

/** In how many papers each of these grams stands, as last counted, and how telling that makes them. */
export async function censusOf(db: Reader, congressId: number, grams: readonly Gram[]) {
  const rows = await db
    .selectFrom('suggestions.gram_census')
    .select(['gram', 'papers'])
    .where('congress_id', '=', congressId)
    .where('gram', '=', sql<number>`any(${[papers, ...new Set(grams)]}::int[])`)
    .execute()
  const held = new Map(rows.map((row) => [row.gram, row.papers]))
  const weigher: Weigher = weigherOf(Math.max(1, held.get(papers) ?? 1), held)
  return { held, weigher }
}

/** Counts anew in how many papers each gram stands, if papers came in since. @returns papers that came in */
export async function countGrams({ tx, congressId }: Pick<Work, 'tx' | 'congressId'>): Promise<number> {
  const { rows } = await sql<{ came: number }>`
    select count(*) - coalesce((select papers from suggestions.gram_census
      where congress_id = ${congressId} and gram = ${papers}), 0) as came
    from suggestions.grams where congress_id = ${congressId}`.execute(tx)
  const came = rows[0]?.came ?? 0
  if (came === 0) return 0
  await sql`
    insert into suggestions.gram_census (congress_id, gram, papers)
    select ${congressId}, gram, count(*) from (
      select unnest(single || matter || place || body) as gram from suggestions.grams where congress_id = ${congressId}
      union all select ${papers}::int from suggestions.grams where congress_id = ${congressId}
    ) as held group by gram
    on conflict (congress_id, gram) do update set papers = excluded.papers
      where gram_census.papers <> excluded.papers`.execute(tx)
  return came
}

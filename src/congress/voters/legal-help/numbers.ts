import { sql } from 'kysely'
import type { Work } from '../../../platform/http/route.ts'
import type { Category } from './words.ts'

/** 分类统计: how many asked for what help, and whether it came. Nobody is named, so every reader sees the whole. */
export async function numbers({ tx, congressId }: Work, { year }: { year?: number | undefined }) {
  const counted = (states: readonly string[]) =>
    sql<number>`count(*) filter (where matter.state in (${sql.join([...states])}))`
  let found = tx
    .selectFrom('voters.legal_help as help')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'help.congress_id').onRef('matter.id', '=', 'help.id'),
    )
    .where('help.congress_id', '=', congressId)
  if (year) found = found.where('help.opened_on', '>=', `${year}-01-01`).where('help.opened_on', '<=', `${year}-12-31`)
  const rows = await found
    .select(['help.category'])
    .select(({ fn }) => fn.countAll<number>().as('asked'))
    .select([
      counted(['opened', 'referred']).as('open'),
      sql<number>`count(*) filter (where help.helped)`.as('helped'),
      sql<number>`count(*) filter (where not help.helped)`.as('notHelped'),
      counted(['closed']).as('closed'),
    ])
    .groupBy('help.category')
    .orderBy('asked', 'desc')
    .orderBy('help.category')
    .execute()
  return { year: year ?? null, rows: rows.map((row) => ({ ...row, category: row.category as Category })) }
}

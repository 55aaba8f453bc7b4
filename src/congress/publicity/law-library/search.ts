import { sql } from 'kysely'
import { searchQuery } from '../../../platform/text/cut.ts'
import { lawsOf, type Asked } from './read.ts'
import type { Level } from './words.ts'

/** How many articles one search shows. */
const most = 60

export interface Hit {
  readonly lawId: string
  readonly law: string
  readonly number: string
  readonly label: string
  readonly text: string
}

interface Row extends Omit<Hit, 'lawId' | 'law'> {
  readonly versionId: string
}

/** The laws, and what is found in the articles of those that count today; nothing where nothing could be looked for. */
export async function searchLaws(asked: Asked, { q, level }: { q: string; level?: Level }) {
  const laws = await lawsOf(asked, level)
  const rows = laws.map(({ versionId: _, ...line }) => line)
  const words = q.trim() ? searchQuery(q) : null
  if (words === null) return { rows, hits: [] as Hit[] }
  const counted = laws.filter(({ standing }) => standing === 'in-force')
  const { rows: found } = await sql<Row>`
    select article.version_id as "versionId", article.number, article.label, article.text
    from publicity.found(${words}::tsquery, ${counted.map(({ versionId }) => versionId)}::uuid[], ${most}) as hit
    join publicity.law_article as article on article.congress_id = ${asked.congressId}
      and article.version_id = hit.version_id and article.place = hit.place
    order by hit.rank desc, article.version_id, article.place`.execute(asked.tx)
  const named = new Map(counted.map((law) => [law.versionId, law]))
  const hits = found.flatMap(({ versionId, ...hit }): Hit[] => {
    const law = named.get(versionId)
    return law ? [{ ...hit, lawId: law.id, law: law.name }] : []
  })
  // A law is also found by its own name.
  const lines = rows.filter(({ name }) => name.includes(q.trim()))
  return { rows: lines, hits }
}

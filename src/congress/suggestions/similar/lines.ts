import { sql } from 'kysely'
import type { Work } from '../../../platform/http/route.ts'
import { lineOf, lines } from '../list.ts'
import type { SimilarLine } from './contract.ts'
import { nearest } from './find.ts'
import type { Written } from './grams.ts'
import { whyAlike } from './why.ts'

const shown = 5
/** Characters of a reply that tell what was answered. */
const beginning = 160

interface Came {
  readonly id: string
  /** The session as the source of an imported paper words it. */
  readonly session: string | null
  readonly on: string | null
  readonly organ: string | null
  readonly text: string | null
  readonly kept: number
  readonly open: number
  readonly broken: number
}

/** What came of papers: the latest reply, and what became of what was promised. Open past its day is broken so far. */
async function cameOf({ tx, congressId, today }: Work, ids: readonly string[]): Promise<Map<string, Came>> {
  const { rows } = await sql<Came>`
    select paper.id, nullif(concat(origin->>'congress', origin->>'session'), '') as session, reply.replied_on as on, organ.name as organ, left(reply.text, ${beginning}) as text,
      promised.kept, promised.open, promised.broken
    from unnest(${[...ids]}::uuid[]) as paper(id)
    join suggestions.suggestion as own on own.congress_id = ${congressId} and own.id = paper.id
    left join lateral (select * from suggestions.reply where congress_id = ${congressId} and suggestion_id = paper.id
      order by replied_on desc, id desc limit 1) reply on true
    left join organs.organ on organ.congress_id = ${congressId} and organ.id = reply.organ_id
    cross join lateral (
      select count(*) filter (where matter.state = 'verified') as kept,
        count(*) filter (where matter.state <> 'verified' and undertaking.due_on >= ${today}) as open,
        count(*) filter (where matter.state <> 'verified' and undertaking.due_on < ${today}) as broken
      from docket.undertaking
      join docket.matter on matter.congress_id = ${congressId} and matter.id = undertaking.id
      where undertaking.congress_id = ${congressId} and undertaking.source_id = paper.id
    ) promised`.execute(tx)
  return new Map(rows.map((row) => [row.id, row]))
}

/** The five papers nearest to a text that the caller may see, why, and what came of each. */
export async function similarTo(work: Work, written: Written, except?: string): Promise<{ rows: SimilarLine[] }> {
  const { found, weigher } = await nearest(work, written, { except, most: shown })
  const ids = found.map(({ id }) => id)
  if (ids.length === 0) return { rows: [] }
  const papers = new Map(
    (await lines(work.tx, work).where('suggestion.id', 'in', ids).execute()).map((row) => [row.id, row]),
  )
  const came = await cameOf(work, ids)
  const rows = found.flatMap(({ id, written: other, score }) => {
    const row = papers.get(id)
    if (!row) return []
    const { number, title, session, state, submittedOn, organ, resultClass } = lineOf(row)
    const outcome = came.get(id)
    const replied = outcome?.on ? { on: outcome.on, organ: outcome.organ ?? '', text: outcome.text ?? '' } : null
    const promises = { kept: outcome?.kept ?? 0, open: outcome?.open ?? 0, broken: outcome?.broken ?? 0 }
    const about = {
      id,
      number,
      title,
      session: session ?? outcome?.session ?? null,
      state,
      submittedOn,
      organ,
      resultClass,
    }
    return [{ ...about, ...whyAlike(written, other, weigher), replied, promises, score }]
  })
  return { rows }
}

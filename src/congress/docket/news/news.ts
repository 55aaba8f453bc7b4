import { sql } from 'kysely'
import type { Bilingual } from '../../../law/bilingual.ts'
import type { Work } from '../../../platform/http/route.ts'
import { eventRows } from '../events.ts'
import { historyLine } from '../history.ts'
import type { Names } from '../lives.ts'
import type { NewsOfPaper } from './contract.ts'
import { told, type Telling } from './told.ts'

/** Events told of one paper; the rest stands in its history. */
const mostEvents = 6

interface Group {
  readonly paper: string
  readonly latest: number
  readonly count: number
  readonly events: readonly { id: string; seq: number }[]
}

/** How far in the record the caller has looked. */
async function markOf({ tx, congressId, caller }: Work): Promise<number> {
  const mark = await tx
    .selectFrom('docket.news_mark')
    .select('seq')
    .where('congress_id', '=', congressId)
    .where('account_id', '=', caller.accountId)
    .executeTakeFirst()
  return mark?.seq ?? 0
}

/** The papers on which something is new, the latest first, each once. */
async function groups(work: Work, telling: Telling, { before, limit }: { before: number | null; limit: number }) {
  const { rows } = await sql<Group>`
    ${told(work, telling)}
    select paper, max(seq) as latest, count(*) as count,
      (array_agg(jsonb_build_object('id', id, 'seq', seq) order by seq desc))[1:${sql.lit(mostEvents)}] as events
    from told group by paper
    having ${before === null ? sql`true` : sql`max(seq) < ${before}`}
    order by max(seq) desc limit ${limit}`.execute(work.tx)
  return rows
}

const matters = ({ tx, congressId }: Work, ids: readonly string[]) =>
  tx
    .selectFrom('docket.matter')
    .select(['id', 'kind', 'title', 'reference', 'state'])
    .where('congress_id', '=', congressId)
    .where('id', 'in', ids)
    .execute()

type Matter = Awaited<ReturnType<typeof matters>>[number]

/** What happened beside a paper says beside what: the promise's own words, the part handled separately. */
const beside = (matter: Matter, paper: string, names: Names, said: Bilingual): Bilingual => {
  if (matter.id === paper) return said
  const kind = names.kind(matter.kind)
  return { zh: `${kind.zh}“${matter.title}”：${said.zh}`, en: `${kind.en} “${matter.title}”: ${said.en}` }
}

/** What is new on the caller's papers (动态): a line for each event, in the words of the paper's own history. */
export async function news(
  work: Work,
  names: Names,
  telling: Telling,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<{ rows: NewsOfPaper[]; next: string | null }> {
  const before = Number(after)
  const found = await groups(work, telling, {
    before: Number.isSafeInteger(before) && before > 0 ? before : null,
    limit: limit + 1,
  })
  const page = found.slice(0, limit)
  if (page.length === 0) return { rows: [], next: null }
  const ids = page.flatMap(({ paper, events }) => [paper, ...events.map(({ id }) => id)])
  const known = new Map((await matters(work, [...new Set(ids)])).map((matter) => [matter.id, matter]))
  const seqs = page.flatMap(({ events }) => events.map(({ seq }) => seq))
  const happened = await eventRows(work.tx, work.congressId).where('seq', 'in', seqs).execute()
  const lines = new Map(happened.map((row) => [row.seq, historyLine(row, names)]))
  const mark = await markOf(work)
  const rows = page.flatMap(({ paper, latest, count, events }) => {
    const matter = known.get(paper)
    if (!matter) return []
    const shown = events.flatMap(({ id, seq }) => {
      const [line, of] = [lines.get(seq), known.get(id)]
      return line && of ? [{ ...line, said: beside(of, paper, names, line.said), unread: seq > mark }] : []
    })
    return [{ ...aboutOf(matter, names), latest, events: shown, more: count - shown.length }]
  })
  return { rows, next: found.length > limit ? String(page.at(-1)?.latest) : null }
}

const aboutOf = ({ id, kind, title, reference, state }: Matter, names: Names) => ({
  id,
  sourceId: id,
  sourceKind: kind,
  kindName: names.kind(kind),
  title,
  number: reference,
  stateName: names.state(kind, state),
})

/** On how many of her papers something is new since the caller last looked. */
export async function unreadNews(work: Work, telling: Telling): Promise<{ unread: number }> {
  const mark = await markOf(work)
  const { rows } = await sql<{ unread: number }>`
    ${told(work, telling)} select count(distinct paper) as unread from told where seq > ${mark}`.execute(work.tx)
  return { unread: rows[0]?.unread ?? 0 }
}

/** The caller has looked at what is new up to an event; a later look is not taken back by an earlier one. */
export async function markRead({ tx, congressId, caller }: Work, { upTo }: { upTo: number }) {
  const head = await tx.selectFrom('record.head').select('seq').where('congress_id', '=', congressId).executeTakeFirst()
  const seq = Math.min(upTo, head?.seq ?? 0)
  const { seq: marked } = await tx
    .insertInto('docket.news_mark')
    .values({ congress_id: congressId, account_id: caller.accountId, seq })
    .onConflict((on) =>
      on.columns(['congress_id', 'account_id']).doUpdateSet({ seq: sql`greatest(docket.news_mark.seq, excluded.seq)` }),
    )
    .returning('seq')
    .executeTakeFirstOrThrow()
  return { upTo: marked }
}

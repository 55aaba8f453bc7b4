import { sql } from 'kysely'
import type { z } from 'zod'
import { searchQuery } from '../../platform/text/cut.ts'
import { idKey } from '../../platform/http/keys.ts'
import type { Work } from '../../platform/http/route.ts'
import type { Reader } from '../../platform/database/house.ts'
import type { listSuggestions, SuggestionLine } from './contract.ts'
import { after, keyOf } from './paging.ts'
import { suggestionsSeenBy } from './visible.ts'

type Asked = z.output<NonNullable<typeof listSuggestions.query>>

/** The columns of a line of the list; `overdue` means that somebody's duty on it is past its day. */
export const lines = (db: Reader, { congressId, caller, today }: Pick<Work, 'congressId' | 'caller' | 'today'>) =>
  suggestionsSeenBy(db, congressId, caller)
    .leftJoin('organs.organ as organ', (on) =>
      on.onRef('organ.congress_id', '=', 'suggestion.congress_id').onRef('organ.id', '=', 'suggestion.organ_id'),
    )
    .leftJoin('deputies.deputy as deputy', (on) =>
      on
        .onRef('deputy.congress_id', '=', 'suggestion.congress_id')
        .onRef('deputy.id', '=', 'suggestion.lead_deputy_id'),
    )
    .leftJoin('organs.session as session', (on) =>
      on.onRef('session.congress_id', '=', 'suggestion.congress_id').onRef('session.id', '=', 'suggestion.session_id'),
    )
    .select([
      'suggestion.id',
      'suggestion.number',
      'suggestion.title',
      'matter.state',
      'suggestion.category',
      'suggestion.lead_deputy_id',
      'deputy.name as lead_deputy',
      'suggestion.proposers',
      'suggestion.organ_id',
      'organ.name as organ',
      'session.name as session',
      'suggestion.result_class',
      'suggestion.priority',
      'suggestion.submitted_on',
      'suggestion.reply_due_on',
      sql<boolean>`exists (select from docket.duty where duty.congress_id = suggestion.congress_id
        and duty.matter_id = suggestion.id and duty.ended_at is null and duty.due_on < ${today})`.as('overdue'),
    ])

export type LineRow = Awaited<ReturnType<ReturnType<typeof lines>['execute']>>[number]

const named = (id: string | null, name: string | null) => (id && name ? { id, name } : null)

/** A row as the contract promises it. */
export const lineOf = (row: LineRow): SuggestionLine => ({
  id: row.id,
  number: row.number,
  title: row.title,
  state: row.state as SuggestionLine['state'],
  category: row.category,
  leadDeputy: named(row.lead_deputy_id, row.lead_deputy),
  proposers: row.proposers,
  organ: named(row.organ_id, row.organ),
  session: row.session,
  resultClass: row.result_class as SuggestionLine['resultClass'],
  priority: row.priority,
  submittedOn: row.submitted_on,
  replyDueOn: row.reply_due_on,
  overdue: row.overdue,
})

/** How far one search looks back at once; paging goes on from its last key. */
const farthest = 1000

function filtered(work: Work, asked: Asked) {
  let query = lines(work.tx, work)
  if (asked.state) query = query.where('matter.state', '=', asked.state)
  if (asked.organ) query = query.where('suggestion.organ_id', '=', asked.organ)
  if (asked.deputy) query = query.where('suggestion.lead_deputy_id', '=', asked.deputy)
  if (asked.category) query = query.where('suggestion.category', '=', asked.category)
  if (asked.session === 'between') query = query.where('suggestion.session_id', 'is', null)
  else if (asked.session) query = query.where('suggestion.session_id', '=', asked.session)
  if (asked.overdue)
    query = query.where(
      sql<boolean>`exists (select from docket.duty where duty.congress_id = suggestion.congress_id
        and duty.matter_id = suggestion.id and duty.ended_at is null and duty.due_on < ${work.today})`,
    )
  return query
}

/** Suggestions by filter, order and words, a page at a time; the key of the last row asks for the next page. */
export async function list(work: Work, asked: Asked): Promise<{ rows: SuggestionLine[]; next: string | null }> {
  let query = filtered(work, asked)
  if (asked.search?.trim()) {
    const words = searchQuery(asked.search)
    if (!words) return { rows: [], next: null }
    const before = asked.sort === 'newest' ? idKey(asked.after) : null
    query = query.where(
      // As an array, so that the plan starts from the few found and not from every matter.
      sql<boolean>`suggestion.id = any(array(select id from suggestions.found(${words}::tsquery, ${before}::uuid, ${farthest})))`,
    )
  }
  const rows = await after(query, asked)
    .limit(asked.limit + 1)
    .execute()
  const page = rows.slice(0, asked.limit)
  const last = page.at(-1)
  return { rows: page.map(lineOf), next: rows.length > asked.limit && last ? keyOf(last, asked.sort) : null }
}

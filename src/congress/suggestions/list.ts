import { sql } from 'kysely'
import type { z } from 'zod'
import { searchQuery } from '../../platform/text/cut.ts'
import { idKey } from '../../platform/http/keys.ts'
import type { Work } from '../../platform/http/route.ts'
import type { Reader } from '../../platform/database/house.ts'
import type { listSuggestions, SuggestionLine } from './contract.ts'
import type { Filtering } from './filter-fields.ts'
import { filterOf, pastDue } from './filter.ts'
import { after, keyOf } from './paging.ts'
import { suggestionsSeenBy } from './visible.ts'

type Asked = z.output<NonNullable<typeof listSuggestions.query>>

/** The columns of a line of the list. */
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
      pastDue(today).as('overdue'),
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
  overdue: row.overdue === true,
})

/** How far one search looks back at first. */
const farthest = 1000
const noLimit = 2 ** 31 - 1

async function filtered(work: Work, asked: Asked) {
  const conditions = await filterOf(work, asked)
  return conditions.reduce((query, condition) => query.where(condition), lines(work.tx, work))
}

/** The papers that hold the words, the newest `most` of them before a key. */
const found = (words: string, before: string | null, most: number) =>
  sql`select id from suggestions.found(${words}::tsquery, ${before}::uuid, ${most})`

/**
 * A page of what was found. The newest thousand hold it mostly, and are looked at first; where they are not enough, for
 * the caller sees or asks for few of them, or for another order, all are.
 */
async function searched(work: Work, asked: Asked, words: string): Promise<LineRow[]> {
  const before = asked.sort === 'newest' ? idKey(asked.after) : null
  const all = await filtered(work, asked)
  const page = (most: number) =>
    after(all.where(sql<boolean>`suggestion.id in (${found(words, before, most)})`), asked)
      .limit(asked.limit + 1)
      .execute()
  if (asked.sort !== 'newest') return page(noLimit)
  const rows = await page(farthest)
  if (rows.length > asked.limit) return rows
  const { rows: looked } = await sql`${found(words, before, farthest)}`.execute(work.tx)
  return looked.length < farthest ? rows : page(noLimit)
}

/** The rows asked for, one more than a page so that it is known whether another follows. */
async function rowsOf(work: Work, asked: Asked): Promise<LineRow[]> {
  const words = asked.search?.trim() ? searchQuery(asked.search) : undefined
  if (words === null) return []
  if (words) return searched(work, asked, words)
  return after(await filtered(work, asked), asked)
    .limit(asked.limit + 1)
    .execute()
}

/** Suggestions by filter, order and words, a page at a time; the key of the last row asks for the next page. */
export async function list(work: Work, asked: Asked): Promise<{ rows: SuggestionLine[]; next: string | null }> {
  const rows = await rowsOf(work, asked)
  const page = rows.slice(0, asked.limit)
  const last = page.at(-1)
  return { rows: page.map(lineOf), next: rows.length > asked.limit && last ? keyOf(last, asked.sort) : null }
}

/** The filtered list as a whole, the newest first, up to `most` papers. */
export const wholeList = async (work: Work, asked: Filtering, most: number): Promise<SuggestionLine[]> =>
  (await rowsOf(work, { ...asked, sort: 'newest', limit: most - 1 })).map(lineOf)

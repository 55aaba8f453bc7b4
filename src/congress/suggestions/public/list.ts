import { sql, type SqlBool } from 'kysely'
import type { Reader } from '../../../platform/database/house.ts'
import { idKey } from '../../../platform/http/keys.ts'
import type { PublicAsked } from '../../../platform/portal/page.ts'
import { searchQuery } from '../../../platform/text/cut.ts'
import { areasOf, type Area } from '../../deputies/index.ts'
import { organsOf, sessionsOf } from '../../organs/index.ts'
import { lineOf, lineRows, type PublicLine } from './line.ts'
import { publicPapers } from './queries.ts'
import { isStage, statesOf, type Stage } from './words.ts'

export const listQueries = ['find', 'stage', 'category', 'organ', 'area', 'session', 'after'] as const
const perPage = 20

/** What the list is filtered by, as far as it makes sense. */
export interface Filters {
  readonly find: string
  readonly stage: Stage | ''
  readonly category: string
  readonly organ: string
  readonly area: string
  readonly session: string
}

export interface Choice {
  readonly value: string
  readonly name: string
}

export interface PublicList {
  readonly filters: Filters
  readonly rows: readonly PublicLine[]
  readonly total: number
  /** The key of the next page. */
  readonly next: string | null
  readonly isFirst: boolean
  readonly choices: {
    readonly categories: readonly string[]
    readonly organs: readonly Choice[]
    readonly areas: readonly Choice[]
    readonly sessions: readonly Choice[]
  }
}

type Condition = ReturnType<typeof sql<SqlBool>>

const escaped = (text: string): string => text.replace(/[\\%_]/g, '\\$&')

/** Papers whose place or title names an area, by any of its names. */
function about(area: Area): Condition {
  const names = [area.name, ...area.aliases].map((name) => `%${escaped(name)}%`)
  return sql<SqlBool>`(suggestion.title like any(${names}::text[]) or suggestion.place like any(${names}::text[])
    or suggestion.proposal like any(${names}::text[]))`
}

/** What nobody could read is not found either: by words, organ, category and place only papers whose text is shown. */
const shown = sql<SqlBool>`suggestion.may_publish`

function conditionsOf(filters: Filters, areas: readonly Area[]): Condition[] {
  const { find, stage, category, organ, session } = filters
  const words = find ? searchQuery(find) : null
  const area = areas.find(({ id }) => id === filters.area)
  return [
    ...(stage ? [sql<SqlBool>`matter.state in (${sql.join(statesOf(stage))})`] : []),
    ...(session === 'between' ? [sql<SqlBool>`suggestion.session_id is null`] : []),
    ...(session && session !== 'between' ? [sql<SqlBool>`suggestion.session_id = ${session}`] : []),
    ...(find || category || organ || filters.area ? [shown] : []),
    ...(category ? [sql<SqlBool>`suggestion.category = ${category}`] : []),
    ...(organ ? [sql<SqlBool>`suggestion.organ_id = ${organ}`] : []),
    ...(find
      ? [
          words
            ? sql<SqlBool>`suggestion.id in (select id from suggestions.found(${words}::tsquery, null, ${most}))`
            : sql<SqlBool>`false`,
        ]
      : []),
    ...(filters.area ? [area ? about(area) : sql<SqlBool>`false`] : []),
  ]
}

/** How many found by words are looked through: enough for a county of many years. */
const most = 20_000

/** A page of the papers that meet the conditions, the newest first. */
async function pageOf({ tx, congressId, today }: PublicAsked, conditions: readonly Condition[], after: string | null) {
  const all = conditions.reduce((query, condition) => query.where(condition), lineRows(tx, congressId))
  const from = after === null ? all : all.where('suggestion.id', '<', after)
  const found = await from
    .orderBy('suggestion.id', 'desc')
    .limit(perPage + 1)
    .execute()
  const rows = found.slice(0, perPage)
  return {
    rows: rows.map((row) => lineOf(row, today)),
    next: found.length > perPage ? (rows.at(-1)?.id ?? null) : null,
  }
}

async function totalOf(db: Reader, congressId: number, conditions: readonly Condition[]): Promise<number> {
  const counted = conditions.reduce((query, condition) => query.where(condition), publicPapers(db, congressId))
  const row = await counted.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  return row.total
}

async function categoriesOf(db: Reader, congressId: number): Promise<string[]> {
  const rows = await publicPapers(db, congressId)
    .select('suggestion.category')
    .where(shown)
    .where('suggestion.category', '<>', '')
    .distinct()
    .orderBy('suggestion.category')
    .execute()
  return rows.map(({ category }) => category)
}

async function choicesOf({ tx, congressId }: PublicAsked, areas: readonly Area[]): Promise<PublicList['choices']> {
  const named = ({ id, name }: { id: string; name: string }): Choice => ({ value: id, name })
  const places = areas.filter(
    ({ kind, endedOn }) => endedOn === null && kind !== 'constituency' && kind !== 'electing-unit',
  )
  return {
    categories: await categoriesOf(tx, congressId),
    organs: (await organsOf(tx, congressId)).map(named),
    areas: places.map(named),
    sessions: (await sessionsOf(tx, congressId)).map(named),
  }
}

/** Published suggestions by filter and words, a page at a time (公开的代表建议). */
export async function publicList(asked: PublicAsked): Promise<PublicList> {
  const { tx, congressId, query } = asked
  const asId = (text: string | undefined) => idKey(text) ?? ''
  const stage = query['stage'] ?? ''
  const filters: Filters = {
    find: (query['find'] ?? '').trim(),
    stage: isStage(stage) ? stage : '',
    category: query['category'] ?? '',
    organ: asId(query['organ']),
    area: asId(query['area']),
    session: query['session'] === 'between' ? 'between' : asId(query['session']),
  }
  const areas = await areasOf(tx, congressId)
  const conditions = conditionsOf(filters, areas)
  const after = idKey(query['after'])
  return {
    filters,
    ...(await pageOf(asked, conditions, after)),
    total: await totalOf(tx, congressId, conditions),
    isFirst: after === null,
    choices: await choicesOf(asked, areas),
  }
}

/** Every published paper, for whoever takes the whole list away. */
export async function wholeList({ tx, congressId, today }: PublicAsked): Promise<PublicLine[]> {
  const rows = await lineRows(tx, congressId).orderBy('suggestion.id', 'desc').limit(most).execute()
  return rows.map((row) => lineOf(row, today))
}

/** Papers a deputy led whose text everybody may read, the newest first. */
export async function publishedOfDeputy(asked: PublicAsked, deputyId: string): Promise<PublicLine[]> {
  const rows = await lineRows(asked.tx, asked.congressId)
    .where('suggestion.lead_deputy_id', '=', deputyId)
    .where(shown)
    .orderBy('suggestion.id', 'desc')
    .limit(perPage * 5)
    .execute()
  return rows.map((row) => lineOf(row, asked.today))
}

import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Work } from '../../../platform/http/route.ts'
import type { Filtering } from '../filter-fields.ts'
import { filterOf, termOf } from '../filter.ts'
import { suggestionsSeenBy } from '../visible.ts'
import { conditions, needsOf, type Counting } from './conditions.ts'
import type { Grouping } from './contract.ts'
import { papersWith } from './facts.ts'
import { figureKeys, figures, type FigureKey } from './figures.ts'

/** What each paper is counted under; in parts, under every organ that answers for one. */
const groupBy: Readonly<Record<Exclude<Grouping, 'none'>, (congressId: number) => RawBuilder<unknown>>> = {
  organ: (congressId) => sql`left join (
    select part.suggestion_id, array_agg(part.organ_id) as organs from suggestions.organ_part as part
    where part.congress_id = ${congressId} and not part.superseded and part.kind = 'separate-part'
    group by part.suggestion_id) as parts on parts.suggestion_id = suggestion.id
    cross join lateral unnest(case when suggestion.organ_id is null then coalesce(parts.organs, array[null]::uuid[])
      else array_append(array_remove(coalesce(parts.organs, '{}'), suggestion.organ_id), suggestion.organ_id) end)
      as answering(organ_id)
    cross join lateral (select coalesce(answering.organ_id::text, 'none') as key) as own`,
  category: () =>
    sql`cross join lateral (select case suggestion.category when '' then 'none' else suggestion.category end as key) as own`,
  delegation: (congressId) => sql`left join deputies.deputy as lead
    on lead.congress_id = ${congressId} and lead.id = suggestion.lead_deputy_id
    cross join lateral (select coalesce(lead.delegation_id::text, 'none') as key) as own`,
  session: () => sql`cross join lateral (select coalesce(suggestion.session_id::text, 'between') as key) as own`,
  term: () => sql`cross join lateral (select coalesce(${termOf}::text, 'none') as key) as own`,
}

export interface Counts {
  readonly key: string
  readonly figures: Record<FigureKey, number>
  /** Ratings summed, of which the satisfaction figures are shares. */
  readonly ratings: number
}

export interface CountAsked {
  readonly group: Grouping
  readonly within: Filtering
  /** Ratings given on or after this day are not counted among the satisfaction figures. */
  readonly ratingsBefore: string | null
}

/** All groups together, where no paper is in two. */
export const sumOf = (groups: readonly Counts[]): Counts => ({
  key: '',
  ratings: groups.reduce((sum, { ratings }) => sum + ratings, 0),
  figures: Object.fromEntries(
    figureKeys.map((key) => [key, groups.reduce((sum, { figures: counted }) => sum + counted[key], 0)]),
  ) as Counts['figures'],
})

/**
 * Every figure of every group of the papers the caller sees within a filter, in one pass: the conditions are those by
 * which the list is asked for the same papers.
 */
export async function countsOf(work: Work, counting: Counting, asked: CountAsked): Promise<Counts[]> {
  const { tx, congressId, caller } = work
  const filter = await filterOf(work, asked.within)
  const seen = filter.reduce(
    (query, condition) => query.where(condition),
    suggestionsSeenBy(tx, congressId, caller).select('suggestion.id'),
  )
  const early = asked.ratingsBefore ? sql<SqlBool>`judged.rated_on < ${asked.ratingsBefore}::date` : sql<SqlBool>`true`
  const told = (key: FigureKey) => {
    const condition = conditions[key].where(counting)
    return figures[key].isRating ? sql<SqlBool>`(${condition} and ${early})` : condition
  }
  const columns = figureKeys.map((key) => sql`count(*) filter (where ${told(key)}) as ${sql.id(key)}`)
  const key = asked.group === 'none' ? sql`''` : sql`own.key`
  const { rows } = await sql<{ group: string; ratings: number } & Record<FigureKey, number>>`
    with seen as materialized (${seen})
    select ${key} as "group", ${sql.join(columns)},
      count(*) filter (where ${conditions.rated.where(counting)} and ${early}) as ratings
    from ${papersWith(counting, needsOf(figureKeys))}
    ${asked.group === 'none' ? sql`` : groupBy[asked.group](congressId)}
    join seen on seen.id = suggestion.id
    where suggestion.congress_id = ${congressId}
    ${asked.group === 'none' ? sql`` : sql`group by own.key`}`.execute(tx)
  return rows.map(({ group, ratings, ...counted }) => ({ key: group, ratings, figures: counted }))
}

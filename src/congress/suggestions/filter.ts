import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { practice } from '../../law/article.ts'
import { insist, permit, refuse, type Ruling } from '../../law/ruling.ts'
import type { Work } from '../../platform/http/route.ts'
import type { Filtering, OrganAs } from './filter-fields.ts'
import { countedIn, countingOf, isKey } from './numbers/conditions.ts'
import { figures, type FigureKey } from './numbers/figures.ts'
import { mayReadRatings } from './visible.ts'

type Condition = RawBuilder<SqlBool>

const sums = practice(
  '代表的评价只以汇总数告知承办单位和政府办公室',
  'what deputies thought reaches those who answer, and those over them, only as sums',
)

/** Whoever may not read single ratings gets no list by rating either. */
export const mayListBy = (figure: FigureKey, mayReadSingle: boolean): Ruling =>
  figures[figure].isRating && !mayReadSingle ? refuse(sums, 'ratings-only-as-sums') : permit(sums)

/** Whether somebody's duty on the paper is past its day. */
export const pastDue = (today: string): Condition =>
  sql<SqlBool>`exists (select from docket.duty where duty.congress_id = suggestion.congress_id
    and duty.matter_id = suggestion.id and duty.ended_at is null and duty.due_on < ${today})`

const parted = (congressId: number, organ: string, kind: string | null): Condition => sql<SqlBool>`suggestion.id in (
  select part.suggestion_id from suggestions.organ_part as part where part.congress_id = ${congressId}
    and part.organ_id = ${organ} and not part.superseded and ${kind === null ? sql`true` : sql`part.kind = ${kind}`})`

/** Papers that this organ has a part in, or answers for: alone, or for its own part. */
function ofOrgan(congressId: number, organ: string, as: OrganAs): Condition {
  const leads =
    organ === 'none' ? sql<SqlBool>`suggestion.organ_id is null` : sql<SqlBool>`suggestion.organ_id = ${organ}`
  if (organ === 'none')
    return sql<SqlBool>`(${leads} and suggestion.id not in (select part.suggestion_id from suggestions.organ_part as part
      where part.congress_id = ${congressId} and not part.superseded and part.kind = 'separate-part'))`
  if (as === 'lead') return leads
  if (as === 'co') return parted(congressId, organ, 'co-handling')
  if (as === 'separate') return parted(congressId, organ, 'separate-part')
  return sql<SqlBool>`(${leads} or ${parted(congressId, organ, as === 'answering' ? 'separate-part' : null)})`
}

const signedBy = (deputyId: string): Condition => sql<SqlBool>`suggestion.id in (
  select signatory.matter_id from drafting.signatory
  where signatory.congress_id = suggestion.congress_id and signatory.deputy_id = ${deputyId} and signatory.state = 'signed')`

const ofDelegation = (delegation: string): Condition =>
  delegation === 'none'
    ? sql<SqlBool>`suggestion.lead_deputy_id is null`
    : sql<SqlBool>`suggestion.lead_deputy_id in (select deputy.id from deputies.deputy
        where deputy.congress_id = suggestion.congress_id and deputy.delegation_id = ${delegation})`

/** The term a paper belongs to, by number; null for papers between sessions of an earlier term. */
export const termOf = sql<number | null>`coalesce(
  (select session.term from organs.session
    where session.congress_id = suggestion.congress_id and session.id = suggestion.session_id),
  (select congress.term from organs.congress where congress.congress_id = suggestion.congress_id
    and coalesce(suggestion.submitted_on, suggestion.assigned_on) >= congress.term_began))`

type Asked = Omit<Filtering, 'search' | 'figure'>
type Looking = Pick<Work, 'congressId' | 'caller' | 'today'>

const byField: {
  readonly [Key in Exclude<keyof Asked, 'as'>]: (
    value: NonNullable<Asked[Key]>,
    work: Looking,
    asked: Asked,
  ) => Condition
} = {
  state: (state) => sql<SqlBool>`matter.state = ${state}`,
  organ: (organ, { congressId }, { as }) => ofOrgan(congressId, organ, as ?? 'any'),
  deputy: (deputy) => sql<SqlBool>`(suggestion.lead_deputy_id = ${deputy} or ${signedBy(deputy)})`,
  signed: (signed, { caller }) =>
    signed ? (caller.deputyId ? signedBy(caller.deputyId) : sql<SqlBool>`false`) : sql<SqlBool>`true`,
  category: (category) => sql<SqlBool>`suggestion.category = ${category === 'none' ? '' : category}`,
  delegation: ofDelegation,
  session: (session) =>
    session === 'between'
      ? sql<SqlBool>`suggestion.session_id is null`
      : sql<SqlBool>`suggestion.session_id = ${session}`,
  term: (term) => (term === 'none' ? sql<SqlBool>`${termOf} is null` : sql<SqlBool>`${termOf} = ${Number(term)}`),
  year: (year) =>
    sql<SqlBool>`coalesce(suggestion.submitted_on, suggestion.assigned_on) between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date`,
  key: (key, { congressId }) => (key ? isKey(congressId) : sql<SqlBool>`true`),
  overdue: (overdue, { today }) => (overdue ? pastDue(today) : sql<SqlBool>`true`),
}

/**
 * What is asked for, as conditions on `suggestion` and its `matter`; words to search for are the list's own affair.
 * @throws Refused when a list by rating is asked for by whoever sees ratings as sums only
 */
export async function filterOf(work: Work, { figure, ...asked }: Filtering): Promise<Condition[]> {
  const found = Object.entries(byField).flatMap(([key, condition]) => {
    const value = asked[key as keyof typeof byField]
    return value === undefined || value === '' ? [] : [condition(value as never, work, asked)]
  })
  if (!figure) return found
  insist(mayListBy(figure, mayReadRatings(work.caller)))
  return [...found, countedIn(await countingOf(work), figure)]
}

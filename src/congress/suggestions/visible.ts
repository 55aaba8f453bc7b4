import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely'
import type { Reader } from '../../platform/database/house.ts'
import type { Caller } from '../../platform/identity/index.ts'
import type { Database } from '../../platform/database/schema.ts'
import { coSigns } from '../drafting/index.ts'
import { beforeHandOver } from './words.ts'

type Looking = ExpressionBuilder<
  Database & { suggestion: Database['suggestions.suggestion']; matter: Database['docket.matter'] },
  'suggestion' | 'matter'
>

type Looker = Pick<Caller, 'roles' | 'deputyId' | 'organId'>

/**
 * The papers an organ answers for: alone (主办), in part (会办、分办) and not taken back, or by a promise it keeps, its own or
 * one passed on to it (承诺). One list of ids, for a condition of three alternatives would read every paper.
 */
const answeredBy = (organId: string) => sql<SqlBool>`suggestion.id in (
  select id from suggestions.suggestion where organ_id = ${organId}
  union all select suggestion_id from suggestions.organ_part where organ_id = ${organId} and not superseded
  union all select source_id from docket.undertaking where owner_kind = 'organ' and owner_id = ${organId})`

/**
 * Which suggestions a caller may see: the office all but others' drafts; a deputy her own and whatever has been handed
 * over; an organ what is assigned to it, whole or in part, and where it keeps a promise; the government's and party
 * committee's offices whatever has been handed over.
 */
export function visibleTo(caller: Looker) {
  const has = (...roles: string[]) => roles.some((role) => caller.roles.includes(role))
  return (eb: Looking): Expression<SqlBool> => {
    const ways: Expression<SqlBool>[] = []
    if (has('staff', 'chair'))
      ways.push(
        eb.or([
          eb('matter.state', '!=', 'draft'),
          eb('suggestion.lead_deputy_id', 'is', null),
          eb('suggestion.entered_by_staff', '=', true),
        ]),
      )
    if (has('deputy', 'government-office', 'party-office')) ways.push(eb('matter.state', 'not in', beforeHandOver))
    if (caller.deputyId && has('deputy')) {
      ways.push(eb('suggestion.lead_deputy_id', '=', caller.deputyId))
      ways.push(coSigns(caller.deputyId))
    }
    if (caller.organId && has('organ-handler', 'organ-head'))
      ways.push(eb.and([answeredBy(caller.organId), eb('matter.state', 'not in', beforeHandOver)]))
    return ways.length > 0 ? eb.or(ways) : sql<SqlBool>`false`
  }
}

/**
 * Who reads single ratings: the congress's own people. Whoever answers, and the office that stands over those who
 * answer, see ratings only as sums.
 */
export const mayReadRatings = ({ roles }: Looker): boolean =>
  roles.some((role) => ['staff', 'chair', 'deputy'].includes(role)) &&
  !roles.some((role) => ['organ-handler', 'organ-head', 'government-office'].includes(role))

/** Suggestions with their matters, within what the caller may see. */
export const suggestionsSeenBy = (db: Reader, congressId: number, caller: Looker) =>
  db
    .selectFrom('suggestions.suggestion as suggestion')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'suggestion.congress_id').onRef('matter.id', '=', 'suggestion.id'),
    )
    .where('suggestion.congress_id', '=', congressId)
    .where(visibleTo(caller) as never)

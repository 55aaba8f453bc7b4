import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely'
import type { Reader } from '../../platform/database/house.ts'
import type { Database } from '../../platform/database/schema.ts'
import type { Caller } from '../../platform/identity/index.ts'
import { coSigns } from '../drafting/index.ts'
import { undecided } from './words.ts'

type Looking = ExpressionBuilder<
  Database & { motion: Database['motions.motion']; matter: Database['docket.matter'] },
  'motion' | 'matter'
>
type Looker = Pick<Caller, 'roles' | 'deputyId' | 'organId'>

/** States before everybody in the congress sees a motion. */
const hidden = ['draft', ...undecided, 'withdrawn', 'lapsed'] as const

/**
 * Which motions a caller may see: the office and the chair all but others' drafts; a deputy her own, those she was asked
 * to sign, and whatever has been decided on; an organ what it was given; the other offices what has been decided on.
 */
export function visibleTo(caller: Looker) {
  const has = (...roles: string[]) => roles.some((role) => caller.roles.includes(role))
  return (eb: Looking): Expression<SqlBool> => {
    const ways: Expression<SqlBool>[] = []
    if (has('staff', 'chair'))
      ways.push(eb.or([eb('matter.state', '!=', 'draft'), eb('motion.entered_by_staff', '=', true)]))
    if (has('deputy', 'government-office', 'party-office')) ways.push(eb('matter.state', 'not in', hidden))
    if (caller.deputyId && has('deputy')) {
      ways.push(eb('motion.lead_deputy_id', '=', caller.deputyId))
      ways.push(coSigns(caller.deputyId))
    }
    if (caller.organId && has('organ-handler', 'organ-head'))
      ways.push(eb.or([eb('motion.committee_id', '=', caller.organId), eb('motion.executor_id', '=', caller.organId)]))
    return ways.length > 0 ? eb.or(ways) : sql<SqlBool>`false`
  }
}

/** Motions with their matters, within what the caller may see. */
export const motionsSeenBy = (db: Reader, congressId: number, caller: Looker) =>
  db
    .selectFrom('motions.motion as motion')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'motion.congress_id').onRef('matter.id', '=', 'motion.id'),
    )
    .where('motion.congress_id', '=', congressId)
    .where(visibleTo(caller) as never)

import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely'
import type { Reader } from '../../platform/database/house.ts'
import type { Database } from '../../platform/database/schema.ts'
import type { Caller } from '../../platform/identity/index.ts'
import { working } from '../organs/words.ts'
import { unaccepted } from './words.ts'

type Looking = ExpressionBuilder<
  Database & { major: Database['decisions.major_matter']; matter: Database['docket.matter'] },
  'major' | 'matter'
>
type Looker = Pick<Caller, 'roles' | 'organId'>

/**
 * Which major matters a caller may see: the office and the chair all; an organ its own from the first line; whoever
 * works in the congress whatever has been taken in.
 */
export function visibleTo({ roles, organId }: Looker) {
  const has = (...asked: readonly string[]) => asked.some((role) => roles.includes(role))
  return (eb: Looking): Expression<SqlBool> => {
    if (has('staff', 'chair')) return sql<SqlBool>`true`
    const ways: Expression<SqlBool>[] = []
    if (has(...working)) ways.push(eb('matter.state', 'not in', unaccepted))
    if (organId && has('organ-handler', 'organ-head')) ways.push(eb('major.organ_id', '=', organId))
    return ways.length > 0 ? eb.or(ways) : sql<SqlBool>`false`
  }
}

/** Major matters with their matters, within what the caller may see. */
export const majorMattersSeenBy = (db: Reader, congressId: number, caller: Looker) =>
  db
    .selectFrom('decisions.major_matter as major')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'major.congress_id').onRef('matter.id', '=', 'major.id'),
    )
    .where('major.congress_id', '=', congressId)
    .where(visibleTo(caller) as never)

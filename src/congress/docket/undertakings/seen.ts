import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Work } from '../../../platform/http/route.ts'
import { namedHoldings } from '../holdings.ts'
import type { Follows } from '../news/told.ts'

type Asking = Pick<Work, 'congressId' | 'caller'>

const mayReadAll = ['staff', 'chair', 'government-office']

/** Papers in which a deputy stands herself, or that a room knows her to follow. */
const papersOf = ({ congressId, caller }: Asking, follows: readonly Follows[]): RawBuilder<SqlBool>[] => {
  const { deputyId, roles } = caller
  if (!deputyId || !roles.includes('deputy')) return []
  const followed = follows.flatMap((each) => each({ congressId, caller }) ?? [])
  return [
    sql<SqlBool>`undertaking.source_id in (select matter_id from docket.party where congress_id = ${congressId}
      and holder_kind = 'deputy' and holder_id = ${deputyId})`,
    ...followed.map((ids) => sql<SqlBool>`undertaking.source_id in (${ids})`),
  ]
}

/**
 * Which promises a caller reads together: the office, the chair and the government's office all of them; whoever
 * promised or verifies, her own; a deputy also those made in papers of hers, and at gatherings she was invited to.
 */
export function seenBy(asking: Asking, follows: readonly Follows[]): RawBuilder<SqlBool> {
  const { congressId, caller } = asking
  if (mayReadAll.some((role) => caller.roles.includes(role))) return sql<SqlBool>`true`
  const holdings = namedHoldings(caller)
  if (holdings.length === 0) return sql<SqlBool>`false`
  const mine = sql.join(holdings.map(({ kind, id }) => sql`(${kind}, ${id})`))
  const ways = [
    sql<SqlBool>`undertaking.id in (select matter_id from docket.party where congress_id = ${congressId}
      and (holder_kind, holder_id) in (${mine}))`,
    ...papersOf(asking, follows),
  ]
  return sql<SqlBool>`(${sql.join(ways, sql` or `)})`
}

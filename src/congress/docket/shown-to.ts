import { sql, type RawBuilder } from 'kysely'
import type { Work } from '../../platform/http/route.ts'
import { holdingsOf } from './holdings.ts'
import type { Life } from './words.ts'

/**
 * A condition on a `matter` (or the `source` it was opened beside) joined in: no state that a life shows to certain
 * parties only, unless the caller stands in one of their places. Lists that go across all matters ask it, for they know
 * no room's own rules.
 */
export function shownTo(
  { caller }: Pick<Work, 'caller'>,
  lives: readonly Life[],
  alias: 'matter' | 'source' = 'matter',
): RawBuilder<boolean> {
  const at = sql.id(alias)
  const holdings = sql.join(holdingsOf(caller).map(({ kind, id }) => sql`(${kind}, ${id})`))
  const shut = lives.flatMap(({ kind, states }) =>
    Object.entries(states).flatMap(([state, { seenBy }]) => (seenBy ? [{ kind, state, seenBy }] : [])),
  )
  const hidden = shut.map(
    ({ kind, state, seenBy }) => sql`(${at}.kind = ${kind} and ${at}.state = ${state} and not exists (
      select from docket.party where party.congress_id = ${at}.congress_id and party.matter_id = ${at}.id
        and party.party in (${sql.join([...seenBy])}) and (party.holder_kind, party.holder_id) in (${holdings})))`,
  )
  // A matter of its own has no source, and nothing to hide there.
  return hidden.length > 0 ? sql<boolean>`(${sql.join(hidden, sql` or `)}) is not true` : sql<boolean>`true`
}

import { sql, type RawBuilder } from 'kysely'
import type { Work } from '../../platform/http/route.ts'
import { holdingsOf } from './holdings.ts'
import type { Life } from './words.ts'

/**
 * A condition on a `matter` joined in: no state that a life shows to certain parties only, unless the caller stands in
 * one of their places. Lists that go across all matters ask it, for they know no room's own rules.
 */
export function shownTo({ caller }: Pick<Work, 'caller'>, lives: readonly Life[]): RawBuilder<boolean> {
  const holdings = sql.join(holdingsOf(caller).map(({ kind, id }) => sql`(${kind}, ${id})`))
  const shut = lives.flatMap(({ kind, states }) =>
    Object.entries(states).flatMap(([state, { seenBy }]) => (seenBy ? [{ kind, state, seenBy }] : [])),
  )
  const hidden = shut.map(
    ({ kind, state, seenBy }) => sql`(matter.kind = ${kind} and matter.state = ${state} and not exists (
      select from docket.party where party.congress_id = matter.congress_id and party.matter_id = matter.id
        and party.party in (${sql.join([...seenBy])}) and (party.holder_kind, party.holder_id) in (${holdings})))`,
  )
  return hidden.length > 0 ? sql<boolean>`not (${sql.join(hidden, sql` or `)})` : sql<boolean>`true`
}

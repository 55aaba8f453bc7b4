import { sql, type RawBuilder } from 'kysely'
import type { Work } from '../../platform/http/route.ts'
import { holdingsOf, sameHolder } from './holdings.ts'
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
  const mine = holdingsOf(caller)
  const holdings = sql.join(mine.map(({ kind, id }) => sql`(${kind}, ${id})`))
  // Who stands in a place in every matter, or may act in it, has no row of her own in each.
  const everywhere = ({ parties }: Life, party: string) =>
    [...(parties[party]?.standing ?? []), ...(parties[party]?.standIns ?? [])].some((holder) =>
      mine.some((each) => sameHolder(each, holder)),
    )
  const shut = lives.flatMap((life) =>
    Object.entries(life.states).flatMap(([state, { seenBy }]) =>
      seenBy && !seenBy.some((party) => everywhere(life, party)) ? [{ kind: life.kind, state, seenBy }] : [],
    ),
  )
  const hidden = shut.map(
    ({ kind, state, seenBy }) => sql`(${at}.kind = ${kind} and ${at}.state = ${state} and not exists (
      select from docket.party where party.congress_id = ${at}.congress_id and party.matter_id = ${at}.id
        and party.party in (${sql.join([...seenBy])}) and (party.holder_kind, party.holder_id) in (${holdings})))`,
  )
  // A matter of its own has no source, and nothing to hide there.
  return hidden.length > 0 ? sql<boolean>`(${sql.join(hidden, sql` or `)}) is not true` : sql<boolean>`true`
}

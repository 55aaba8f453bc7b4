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
  const held = holdingsOf(caller)
  // Whoever stands in a place in every matter of a kind is not written down in each.
  const stands = ({ parties }: Life, party: string) =>
    parties[party]?.standing?.some((holder) => held.some((own) => sameHolder(own, holder))) ?? false
  const shut = lives.flatMap((life) =>
    Object.entries(life.states).flatMap(([state, { seenBy }]) =>
      seenBy && !seenBy.some((party) => stands(life, party)) ? [{ key: `${life.kind}/${state}`, seenBy }] : [],
    ),
  )
  if (shut.length === 0) return sql<boolean>`true`
  const holdings = sql.join(held.map(({ kind, id }) => sql`(${kind}, ${id})`))
  const keys = shut.map(({ key }) => key)
  const seen = shut.flatMap(({ key, seenBy }) => seenBy.map((party) => `${key}/${party}`))
  const key = sql`${at}.kind || '/' || ${at}.state`
  // A matter of its own has no source, and nothing to hide there.
  return sql<boolean>`((${key} = any(${keys}::text[])) is not true or exists (
    select from docket.party where party.congress_id = ${at}.congress_id and party.matter_id = ${at}.id
      and ${key} || '/' || party.party = any(${seen}::text[]) and (party.holder_kind, party.holder_id) in (${holdings})))`
}

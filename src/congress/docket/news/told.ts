import { sql, type RawBuilder } from 'kysely'
import type { Work } from '../../../platform/http/route.ts'
import { addDays } from '../clock/index.ts'
import { namedHoldings } from '../holdings.ts'
import type { Holder, Life } from '../words.ts'

/** Ids of matters a caller follows without a place in them, as a room alone knows: those she co-signed. */
export type Follows = (work: Pick<Work, 'congressId' | 'caller'>) => RawBuilder<unknown> | null

/** How far back news goes, in days. */
const farthest = 30

export interface Telling {
  readonly lives: readonly Life[]
  readonly follows: readonly Follows[]
}

type Asking = Pick<Work, 'congressId' | 'caller' | 'today'>

const pairs = (holders: readonly Holder[]) => sql.join(holders.map(({ kind, id }) => sql`(${kind}, ${id})`))

/** States that a life shows to some parties only: [{kind, state, parties}]. */
const shutStates = (lives: readonly Life[]): string =>
  JSON.stringify(
    lives.flatMap(({ kind, states }) =>
      Object.entries(states).flatMap(([state, { seenBy }]) => (seenBy ? [{ kind, state, parties: seenBy }] : [])),
    ),
  )

/** The kinds in which one of these holders stands in every matter, and as which parties: [{kind, parties}]. */
const standingIn = (lives: readonly Life[], mine: readonly Holder[]): string =>
  JSON.stringify(
    lives.flatMap(({ kind, parties }) => {
      const held = Object.entries(parties).flatMap(([party, { standing = [] }]) =>
        standing.some((each) => mine.some((own) => own.kind === each.kind && own.id === each.id)) ? [party] : [],
      )
      return held.length > 0 ? [{ kind, parties: held }] : []
    }),
  )

const nobody = sql`select null::uuid, array[]::text[], false where false`

/** What roles have a place in, of what moved since a day: the office has one in every paper there is. */
const byRole = (congressId: number, roles: readonly Holder[], lives: readonly Life[], since: string) => [
  sql`select party.matter_id, array_agg(party.party), false from docket.matter
    join docket.party on party.congress_id = matter.congress_id and party.matter_id = matter.id
    where matter.congress_id = ${congressId} and matter.entered_at >= ${since}::date
      and (party.holder_kind, party.holder_id) in (${pairs(roles)}) group by party.matter_id`,
  sql`select matter.id, standing.parties, false
    from jsonb_to_recordset(${standingIn(lives, roles)}::jsonb) as standing(kind text, parties text[])
    join docket.matter on matter.kind = standing.kind
    where matter.congress_id = ${congressId} and matter.entered_at >= ${since}::date`,
]

/**
 * The papers a caller is told of, as `mine(id, kind, paper, parties, told_all)`. Whoever holds a place herself (a
 * deputy, an organ) is told of all her papers; whoever holds it by her role, of those that moved lately.
 */
function mine({ congressId, caller, today }: Asking, { lives, follows }: Telling): RawBuilder<unknown> {
  const holdings = namedHoldings(caller)
  const own = holdings.filter(({ kind }) => kind !== 'role')
  const roles = holdings.filter(({ kind }) => kind === 'role')
  const followed = follows.flatMap((each) => each({ congressId, caller }) ?? [])
  const ways = [
    ...(own.length > 0
      ? [
          sql`select matter_id, array_agg(party) as parties, false as told_all from docket.party
            where congress_id = ${congressId} and (holder_kind, holder_id) in (${pairs(own)}) group by matter_id`,
        ]
      : []),
    ...(roles.length > 0 ? byRole(congressId, roles, lives, addDays(today, -farthest)) : []),
    ...followed.map((ids) => sql`select id, array[]::text[], true from (${ids}) as followed(id)`),
  ]
  return sql`
    place(matter_id, parties, told_all) as (${sql.join([nobody, ...ways], sql` union all `)}),
    held as (
      select matter_id, bool_or(told_all) as told_all, array_agg(distinct party) filter (where party is not null) as parties
      from place left join lateral unnest(parties) as each(party) on true group by matter_id),
    mine as (
      select matter.id, matter.kind, coalesce(matter.source_id, matter.id) as paper,
             coalesce(held.parties, '{}') as parties, held.told_all
      from held join docket.matter on matter.congress_id = ${congressId} and matter.id = held.matter_id
      union
      select child.id, child.kind, held.matter_id, '{}', held.told_all
      from held join docket.matter as child on child.congress_id = ${congressId} and child.source_id = held.matter_id
      where child.kind = any(${lives.filter(({ toldBeside }) => toldBeside).map(({ kind }) => kind)}::text[])
        and child.id not in (select matter_id from held))`
}

/**
 * What a caller is told, as a table `told(paper, seq)`: events of the last thirty days on her papers that others did.
 * Nothing from before a matter came into a state she may know of, nothing while it rests in one she may not.
 */
export function told(asking: Asking, telling: Telling): RawBuilder<unknown> {
  const { congressId, caller, today } = asking
  return sql`
    with ${mine(asking, telling)},
    shut as (select * from jsonb_to_recordset(${shutStates(telling.lives)}::jsonb) as s(kind text, state text, parties text[])),
    recent as (
      select mine.id, mine.kind, mine.paper, mine.parties, mine.told_all, event.seq
      from mine join record.event on event.congress_id = ${congressId} and event.subject_kind = mine.kind
        and event.subject_id = mine.id::text
      where event.at >= ${addDays(today, -farthest)}::date and event.name not like '%.imported'
        and (event.name not like '%.opened' or mine.id = mine.paper)
        and event.actor ->> 'accountId' is distinct from ${caller.accountId}),
    since as (
      select subject.id, (
        select min(event.seq) from record.event
        where event.congress_id = ${congressId} and event.subject_kind = subject.kind
          and event.subject_id = subject.id::text and coalesce(event.facts ->> 'to', event.facts ->> 'state') is not null
          and not exists (select from shut where shut.kind = subject.kind and not shut.parties && subject.parties
            and shut.state = coalesce(event.facts ->> 'to', event.facts ->> 'state'))) as seq
      from (select distinct id, kind, parties from recent where not told_all) as subject),
    told as (
      select recent.paper, recent.id, recent.seq from recent
      join docket.matter on matter.congress_id = ${congressId} and matter.id = recent.id
      join docket.matter as source on source.congress_id = ${congressId} and source.id = recent.paper
      left join since on since.id = recent.id
      where recent.told_all or (
        (recent.seq >= since.seq or not exists (select from shut where shut.kind = recent.kind and not shut.parties && recent.parties))
        and not exists (select from shut where shut.kind = matter.kind and shut.state = matter.state
          and not shut.parties && recent.parties)
        and not exists (select from shut join held on held.matter_id = source.id
          where shut.kind = source.kind and shut.state = source.state and not shut.parties && held.parties)))`
}

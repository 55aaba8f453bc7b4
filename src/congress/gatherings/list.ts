import { sql } from 'kysely'
import type { z } from 'zod'
import { dayKey } from '../../platform/http/keys.ts'
import type { Work } from '../../platform/http/route.ts'
import type { GatheringLine, listGatherings } from './contract.ts'
import { gatherings } from './queries.ts'
import type { Kind, State } from './words.ts'

const invitationsHere = (attended: boolean) =>
  sql<number>`(select count(*) from gatherings.invitation join docket.matter as m
    on m.congress_id = invitation.congress_id and m.id = invitation.id
    where invitation.congress_id = gathering.congress_id and invitation.gathering_id = gathering.id
      and invitation.held_on = gathering.held_on ${attended ? sql`and m.state = 'attended'` : sql``})`

/** Gatherings to come, the next first; or past ones, the latest first. */
export async function list(work: Work, asked: z.output<NonNullable<typeof listGatherings.query>>) {
  const { tx, today } = work
  const coming = asked.when === 'coming'
  const from = dayKey(asked.after)
  let rows = gatherings(tx, work)
    .select(['gathering.id', 'gathering.kind', 'gathering.title', 'matter.state', 'gathering.place'])
    .select(['gathering.held_on as heldOn', 'gathering.starts_at as startsAt', 'gathering.ends_at as endsAt'])
    .select([invitationsHere(false).as('invited'), invitationsHere(true).as('attended')])
    .where('gathering.held_on', coming ? '>=' : '<', today)
  if (asked.kind) rows = rows.where('gathering.kind', '=', asked.kind)
  if (from)
    rows = rows.where(
      sql<boolean>`(gathering.held_on, gathering.id) ${sql.raw(coming ? '>' : '<')} (${from.day}::date, ${from.id}::uuid)`,
    )
  const found = await rows
    .orderBy('gathering.held_on', coming ? 'asc' : 'desc')
    .orderBy('gathering.id', coming ? 'asc' : 'desc')
    .limit(asked.limit + 1)
    .execute()
  const page = found.slice(0, asked.limit)
  const last = page.at(-1)
  return {
    rows: page.map((row): GatheringLine => ({ ...row, kind: row.kind as Kind, state: row.state as State })),
    next: found.length > asked.limit && last ? `${last.heldOn}~${last.id}` : null,
  }
}

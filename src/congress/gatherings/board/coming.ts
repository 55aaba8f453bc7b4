import { sql } from 'kysely'
import { addDays, daysBetween } from '../../../law/day.ts'
import type { Work } from '../../../platform/http/route.ts'
import { holdingsOf } from '../../docket/index.ts'
import { invitationLife } from '../life.ts'
import { gatherings, mayOrganise } from '../queries.ts'
import { unannounced, type InvitationState, type Kind, type State } from '../words.ts'
import type { ComingGathering } from './contract.ts'

const most = 12
/** How far ahead an organiser looks, and whoever is invited. */
const ahead = { organiser: 6, invited: 30 }

/** How many invitations of its present day stand in a state. */
const inState = (state: InvitationState) =>
  sql<number>`(select count(*) from gatherings.invitation as one
    join docket.matter as its on its.congress_id = one.congress_id and its.id = one.id
    where one.congress_id = gathering.congress_id and one.gathering_id = gathering.id
      and one.held_on = gathering.held_on and its.state = ${state})::int`

const undone = sql<number>`(select count(*) from gatherings.service_item as item
  where item.congress_id = gathering.congress_id and item.gathering_id = gathering.id and item.done_at is null)::int`

/** How the caller's own invitation stands. */
function mine({ caller }: Work) {
  const holdings = sql.join(holdingsOf(caller).map(({ kind, id }) => sql`(${kind}, ${id})`))
  return sql<InvitationState | null>`(select its.state from gatherings.invitation as one
    join docket.matter as its on its.congress_id = one.congress_id and its.id = one.id
    where one.congress_id = gathering.congress_id and one.gathering_id = gathering.id
      and one.held_on = gathering.held_on and (one.holder_kind, one.holder_id) in (${holdings}) limit 1)`
}

/** The week's gatherings, those whose notice is due in it, and past ones that are not over; for others, their own. */
function near(work: Work, organises: boolean) {
  const { today } = work
  const open = gatherings(work.tx, work).where('matter.ended_at', 'is', null)
  const week = addDays(today, ahead.organiser)
  if (organises)
    return open.where(
      sql<boolean>`(gathering.held_on <= ${week}
        or matter.state in (${sql.join([...unannounced])}) and gathering.held_on - gathering.notice_days <= ${week}::date)`,
    )
  return open
    .where('gathering.held_on', '>=', today)
    .where('gathering.held_on', '<=', addDays(today, ahead.invited))
    .where(sql<boolean>`${mine(work)} is not null`)
}

/** Gatherings near at hand, the next first, in one question (近期会议活动). */
export async function coming(work: Work): Promise<{ rows: ComingGathering[] }> {
  const organises = mayOrganise(work.caller)
  const rows = await near(work, organises)
    .select(['gathering.id', 'gathering.kind', 'gathering.title', 'matter.state', 'gathering.place'])
    .select(['gathering.held_on as heldOn', 'gathering.starts_at as startsAt', 'gathering.notice_days'])
    .select([mine(work).as('mine'), undone.as('service')])
    .select([inState('invited').as('unanswered'), inState('leave-asked').as('leave')])
    .orderBy('gathering.held_on')
    .orderBy('gathering.id')
    .limit(most)
    .execute()
  return {
    rows: rows.map(({ notice_days, service, unanswered, leave, mine: own, ...row }) => {
      const unsaid = row.state === 'planned'
      return {
        ...row,
        kind: row.kind as Kind,
        state: row.state as State,
        daysLeft: daysBetween(work.today, row.heldOn),
        mine: own && { state: own, name: invitationLife.states[own]?.name ?? { zh: '', en: '' } },
        missing: organises
          ? {
              noticeBy: unsaid ? addDays(row.heldOn, -notice_days) : null,
              service,
              unanswered,
              leave,
              minutes: row.state === 'to-minute',
            }
          : null,
      }
    }),
  }
}

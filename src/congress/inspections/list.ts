import { sql, type RawBuilder } from 'kysely'
import type { z } from 'zod'
import type { Reader } from '../../platform/database/house.ts'
import { dayKey } from '../../platform/http/keys.ts'
import type { Work } from '../../platform/http/route.ts'
import type { InspectionLine, listInspections } from './contract.ts'
import { holds, inspectionsSeenBy } from './queries.ts'
import { members, type State } from './words.ts'

type Asked = z.output<NonNullable<typeof listInspections.query>>
type Looking = Pick<Work, 'congressId' | 'caller' | 'today'>

const pastDue = (today: string) =>
  sql<boolean>`exists (select from docket.duty where duty.congress_id = inspection.congress_id
    and duty.matter_id = inspection.id and duty.ended_at is null and duty.due_on < ${today})`

const invitationsHere = (states: readonly string[] | null) =>
  sql<number>`(select count(*) from inspections.invitation join docket.matter as m
    on m.congress_id = invitation.congress_id and m.id = invitation.id
    where invitation.congress_id = inspection.congress_id and invitation.inspection_id = inspection.id
      ${states ? sql`and m.state in (${sql.join([...states])})` : sql``})`

/** The caller's own: what she is invited to, or what her organ is inspected in. */
const isMine = (caller: Work['caller']): RawBuilder<boolean> => {
  const invited =
    caller.deputyId && holds(caller, 'deputy')
      ? sql`exists (select from inspections.invitation where invitation.congress_id = inspection.congress_id
          and invitation.inspection_id = inspection.id and invitation.deputy_id = ${caller.deputyId})`
      : sql`false`
  const answers =
    caller.organId && holds(caller, 'organ-handler', 'organ-head')
      ? sql`inspection.organ_id = ${caller.organId}`
      : sql`false`
  return sql<boolean>`(${invited} or ${answers})`
}

/** The columns of a line of the list. */
export const lines = (db: Reader, work: Looking) =>
  inspectionsSeenBy(db, work)
    .innerJoin('organs.organ as organ', (on) =>
      on.onRef('organ.congress_id', '=', 'inspection.congress_id').onRef('organ.id', '=', 'inspection.organ_id'),
    )
    .select(['inspection.id', 'inspection.topic', 'matter.state', 'inspection.held_on'])
    .select(['inspection.organ_id', 'organ.name as organ'])
    .select([invitationsHere(null).as('invited'), invitationsHere(members).as('members')])
    .select([pastDue(work.today).as('overdue'), isMine(work.caller).as('mine')])

type Row = Awaited<ReturnType<ReturnType<typeof lines>['execute']>>[number]

export const lineOf = (row: Row): InspectionLine => ({
  id: row.id,
  topic: row.topic,
  state: row.state as State,
  organ: { id: row.organ_id, name: row.organ },
  heldOn: row.held_on,
  invited: row.invited,
  members: row.members,
  overdue: row.overdue,
  mine: row.mine,
})

/** Inspections the caller may see, the latest visit first. */
export async function list(work: Work, asked: Asked) {
  const before = dayKey(asked.after)
  let rows = lines(work.tx, work)
  if (asked.which === 'open') rows = rows.where('matter.ended_at', 'is', null)
  if (asked.which === 'mine') rows = rows.where(isMine(work.caller))
  if (asked.about) rows = rows.where('matter.source_id', '=', asked.about)
  if (before)
    rows = rows.where(sql<boolean>`(inspection.held_on, inspection.id) < (${before.day}::date, ${before.id}::uuid)`)
  const found = await rows
    .orderBy('inspection.held_on', 'desc')
    .orderBy('inspection.id', 'desc')
    .limit(asked.limit + 1)
    .execute()
  const page = found.slice(0, asked.limit)
  const last = page.at(-1)
  return {
    rows: page.map(lineOf),
    next: found.length > asked.limit && last ? `${last.held_on}~${last.id}` : null,
  }
}

import { sql, type RawBuilder } from 'kysely'
import type { z } from 'zod'
import type { Reader } from '../../platform/database/house.ts'
import { idKey } from '../../platform/http/keys.ts'
import type { Work } from '../../platform/http/route.ts'
import { selections, type listOpinions, type OpinionLine, type Selection } from './contract.ts'
import { isMine, opinionsSeenBy } from './queries.ts'
import type { Kind, Source, State, Subject } from './words.ts'

type Asked = z.output<NonNullable<typeof listOpinions.query>>
type Looking = Pick<Work, 'congressId' | 'caller' | 'today'>

const pastDue = (today: string) =>
  sql<boolean>`exists (select from docket.duty where duty.congress_id = opinion.congress_id
    and duty.matter_id = opinion.id and duty.ended_at is null and duty.due_on < ${today})`

/** What each selection shows; one's own is asked of the caller. */
const within: Record<Exclude<Selection, 'mine'>, RawBuilder<boolean>> = {
  all: sql<boolean>`true`,
  received: sql<boolean>`matter.state = 'received'`,
  'with-organs': sql<boolean>`matter.state in ('with-organ', 'to-reassign', 'before-presidium')`,
  answered: sql<boolean>`matter.state in ('answered', 'told', 'ending', 'settled', 'closed')`,
}

const selected = (db: Reader, work: Looking, which: Selection) => {
  const seen = opinionsSeenBy(db, work)
  return which === 'mine' ? seen.where(isMine(work.caller) as never) : seen.where(within[which])
}

/** The columns of a line of the list. */
export const lines = (db: Reader, work: Looking, which: Selection = 'all') =>
  selected(db, work, which)
    .leftJoin('deputies.deputy as deputy', (on) =>
      on.onRef('deputy.congress_id', '=', 'opinion.congress_id').onRef('deputy.id', '=', 'opinion.deputy_id'),
    )
    .leftJoin('organs.organ as organ', (on) =>
      on.onRef('organ.congress_id', '=', 'opinion.congress_id').onRef('organ.id', '=', 'opinion.organ_id'),
    )
    .leftJoin('deputies.area as area', (on) =>
      on.onRef('area.congress_id', '=', 'opinion.congress_id').onRef('area.id', '=', 'opinion.area_id'),
    )
    .select(['opinion.id', 'opinion.heading', 'matter.state', 'opinion.kind', 'opinion.subject', 'opinion.source'])
    .select(['opinion.tag', 'opinion.received_on', 'opinion.urgent_by', 'opinion.place', 'area.name as area'])
    .select(['opinion.deputy_id', 'deputy.name as deputy', 'opinion.organ_id', 'organ.name as organ'])
    .select([pastDue(work.today).as('overdue')])

type Row = Awaited<ReturnType<ReturnType<typeof lines>['execute']>>[number]

export const lineOf = (row: Row): OpinionLine => ({
  id: row.id,
  heading: row.heading,
  state: row.state as State,
  kind: row.kind as Kind,
  subject: row.subject as Subject,
  source: row.source as Source,
  tag: row.tag,
  area: row.area ?? row.place,
  deputy: row.deputy_id ? { id: row.deputy_id, name: row.deputy ?? '' } : null,
  organ: row.organ_id ? { id: row.organ_id, name: row.organ ?? '' } : null,
  receivedOn: row.received_on,
  urgent: row.urgent_by !== null,
  overdue: row.overdue,
})

const filtered = (work: Work, { which, area, subject, source, reception }: Asked) => {
  let rows = lines(work.tx, work, which)
  // A township's are those of its villages too.
  if (area) rows = rows.where((eb) => eb.or([eb('opinion.area_id', '=', area), eb('area.parent_id', '=', area)]))
  if (subject) rows = rows.where('opinion.subject', '=', subject)
  if (source) rows = rows.where('opinion.source', '=', source)
  if (reception) rows = rows.where('opinion.reception_id', '=', reception)
  return rows
}

async function countsOf(work: Work): Promise<Record<Selection, number>> {
  const counted = await Promise.all(
    selections.map(async (which) => {
      const { count } = await selected(work.tx, work, which)
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
      return [which, count] as const
    }),
  )
  return Object.fromEntries(counted) as Record<Selection, number>
}

/** Opinions the caller may see, the newest first. */
export async function list(work: Work, asked: Asked) {
  const from = idKey(asked.after)
  const rows = from ? filtered(work, asked).where('opinion.id', '<', from) : filtered(work, asked)
  const found = await rows
    .orderBy('opinion.id', 'desc')
    .limit(asked.limit + 1)
    .execute()
  const page = found.slice(0, asked.limit)
  const last = page.at(-1)
  return {
    rows: page.map(lineOf),
    next: found.length > asked.limit && last ? last.id : null,
    counts: await countsOf(work),
  }
}

import { sql, type RawBuilder } from 'kysely'
import type { z } from 'zod'
import type { Reader } from '../../platform/database/house.ts'
import { idKey } from '../../platform/http/keys.ts'
import type { Work } from '../../platform/http/route.ts'
import { selections, type InquiryLine, type listInquiries, type Selection } from './contract.ts'
import { inquiriesSeenBy } from './queries.ts'
import { takenUp, waiting, type State } from './words.ts'

type Asked = z.output<NonNullable<typeof listInquiries.query>>
type Looking = Pick<Work, 'congressId' | 'caller' | 'today'>

const pastDue = (today: string) =>
  sql<boolean>`exists (select from docket.duty where duty.congress_id = inquiry.congress_id
    and duty.matter_id = inquiry.id and duty.ended_at is null and duty.due_on < ${today})`

/** The caller's own: what she asked, or what her organ is asked. */
const isMine = ({ roles, deputyId, organId }: Work['caller']): RawBuilder<boolean> => {
  const asked = deputyId && roles.includes('deputy') ? sql`inquiry.deputy_id = ${deputyId}` : sql`false`
  const answers = organId && roles.some((role) => role.startsWith('organ-'))
  return sql<boolean>`(${asked} or ${answers ? sql`inquiry.organ_id = ${organId}` : sql`false`})`
}

const among = (states: readonly State[]) => sql`matter.state in (${sql.join([...states])})`

/** What each selection shows. `late`: before the presidium, or its day past without an answer. */
const within = (which: Selection, { caller, today }: Looking): RawBuilder<boolean> =>
  ({
    all: sql<boolean>`true`,
    mine: isMine(caller),
    waiting: sql<boolean>`${among(waiting)}`,
    late: sql<boolean>`(${among(takenUp)} or (${among(waiting)} and ${pastDue(today)}))`,
  })[which]

/** The columns of a line of the list. */
export const lines = (db: Reader, work: Looking) =>
  inquiriesSeenBy(db, work)
    .innerJoin('deputies.deputy as deputy', (on) =>
      on.onRef('deputy.congress_id', '=', 'inquiry.congress_id').onRef('deputy.id', '=', 'inquiry.deputy_id'),
    )
    .innerJoin('organs.organ as organ', (on) =>
      on.onRef('organ.congress_id', '=', 'inquiry.congress_id').onRef('organ.id', '=', 'inquiry.organ_id'),
    )
    .select(['inquiry.id', 'inquiry.subject', 'matter.state', 'inquiry.round', 'inquiry.asked_on'])
    .select(['inquiry.deputy_id', 'deputy.name as deputy', 'inquiry.organ_id', 'organ.name as organ'])
    .select([pastDue(work.today).as('overdue'), isMine(work.caller).as('mine')])

type Row = Awaited<ReturnType<ReturnType<typeof lines>['execute']>>[number]

export const lineOf = (row: Row): InquiryLine => ({
  id: row.id,
  subject: row.subject,
  state: row.state as State,
  deputy: { id: row.deputy_id, name: row.deputy },
  organ: { id: row.organ_id, name: row.organ },
  askedOn: row.asked_on,
  round: row.round,
  overdue: row.overdue,
  mine: row.mine,
})

const filtered = (work: Work, { which, organ, about }: Asked) => {
  let rows = lines(work.tx, work).where(within(which, work))
  if (organ) rows = rows.where('inquiry.organ_id', '=', organ)
  if (about) rows = rows.where('matter.source_id', '=', about)
  return rows
}

/** How many there are of each selection. */
async function countsOf(work: Work): Promise<Record<Selection, number>> {
  const counted = (which: Selection) => sql<number>`count(*) filter (where ${within(which, work)})`.as(which)
  return inquiriesSeenBy(work.tx, work).select(selections.map(counted)).executeTakeFirstOrThrow() as Promise<
    Record<Selection, number>
  >
}

/** Where a page begins: one's own stand before all others, `1~0198…`, then `0~0198…`. */
const begin = (key: string | undefined): { mine: boolean; id: string } | null => {
  const [mine, id] = (key ?? '').split('~')
  const known = idKey(id)
  return known && (mine === '0' || mine === '1') ? { mine: mine === '1', id: known } : null
}

/** Inquiries the caller may see: her own first, the newest first among them. */
export async function list(work: Work, asked: Asked) {
  const from = begin(asked.after)
  const mine = isMine(work.caller)
  const rows = from
    ? filtered(work, asked).where(sql<boolean>`(${mine}, inquiry.id) < (${from.mine}, ${from.id}::uuid)`)
    : filtered(work, asked)
  const found = await rows
    .orderBy(mine, 'desc')
    .orderBy('inquiry.id', 'desc')
    .limit(asked.limit + 1)
    .execute()
  const page = found.slice(0, asked.limit)
  const last = page.at(-1)
  return {
    rows: page.map(lineOf),
    next: found.length > asked.limit && last ? `${last.mine ? 1 : 0}~${last.id}` : null,
    counts: await countsOf(work),
  }
}

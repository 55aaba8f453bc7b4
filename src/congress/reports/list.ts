import { sql, type RawBuilder } from 'kysely'
import type { z } from 'zod'
import type { Bilingual } from '../../law/bilingual.ts'
import { idKey } from '../../platform/http/keys.ts'
import type { Work } from '../../platform/http/route.ts'
import { selections, type listReports, type ReportLine, type Selection } from './contract.ts'
import { deputyOf, isAddressed, reportsSeenBy } from './queries.ts'
import { theGovernment, type ReportState } from './words.ts'

type Asked = z.output<NonNullable<typeof listReports.query>>

const isUnread = (deputyId: string | null): RawBuilder<boolean> =>
  deputyId === null
    ? sql<boolean>`false`
    : sql<boolean>`(matter.state in ('sent', 'closed') and ${isAddressed(deputyId)} and not exists (
        select from reports.reading where reading.congress_id = report.congress_id
          and reading.report_id = report.id and reading.deputy_id = ${deputyId}))`

const pastDue = (today: string) =>
  sql<boolean>`exists (select from docket.duty where duty.congress_id = report.congress_id
    and duty.matter_id = report.id and duty.ended_at is null and duty.due_on < ${today})`

const within = (which: Selection, work: Work): RawBuilder<boolean> =>
  ({
    all: sql<boolean>`true`,
    unread: isUnread(deputyOf(work.caller)),
    'to-write': sql<boolean>`matter.state in ('due', 'drafted')`,
    open: sql<boolean>`matter.state = 'sent'`,
  })[which]

/** Whoever reports, as it is called. */
export const nameOf = (organ: string | null): Bilingual => (organ === null ? theGovernment : { zh: organ, en: organ })

/** The columns of a line. */
export const lines = (work: Work) =>
  reportsSeenBy(work)
    .select(['report.id', 'report.title', 'organ.name as organ', 'report.from_day', 'report.to_day', 'report.due_on'])
    .select(['matter.state', 'report.sent_on'])
    .select([pastDue(work.today).as('overdue'), isUnread(deputyOf(work.caller)).as('unread')])

type Row = Awaited<ReturnType<ReturnType<typeof lines>['execute']>>[number]

export const lineOf = (row: Row): ReportLine => ({
  id: row.id,
  title: row.title,
  reporter: nameOf(row.organ),
  from: row.from_day,
  to: row.to_day,
  dueOn: row.due_on,
  state: row.state as ReportState,
  sentOn: row.sent_on,
  overdue: row.overdue,
  unread: row.unread,
})

async function countsOf(work: Work): Promise<Record<Selection, number>> {
  const counted = (which: Selection) => sql<number>`count(*) filter (where ${within(which, work)})`.as(which)
  return reportsSeenBy(work).select(selections.map(counted)).executeTakeFirstOrThrow() as Promise<
    Record<Selection, number>
  >
}

/** Reports the caller may see, the newest first. */
export async function list(work: Work, { which, after, limit }: Asked) {
  let rows = lines(work).where(within(which, work))
  const from = idKey(after)
  if (from) rows = rows.where('report.id', '<', from)
  const found = await rows
    .orderBy('report.id', 'desc')
    .limit(limit + 1)
    .execute()
  const page = found.slice(0, limit)
  return {
    rows: page.map(lineOf),
    next: found.length > limit ? (page.at(-1)?.id ?? null) : null,
    counts: await countsOf(work),
  }
}

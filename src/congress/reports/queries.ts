import { sql, type RawBuilder } from 'kysely'
import { NotFound } from '../../platform/http/errors.ts'
import type { Work } from '../../platform/http/route.ts'
import type { Caller } from '../../platform/identity/index.ts'
import type { Holder } from '../docket/words.ts'
import { reportLife } from './life.ts'
import { noParts, shown, type Parts, type ReportState } from './words.ts'

type Looker = Pick<Caller, 'roles' | 'deputyId' | 'organId'>
type Looking = Pick<Work, 'tx' | 'congressId' | 'caller'>

export const holds = ({ roles }: Pick<Looker, 'roles'>, ...wanted: string[]) =>
  wanted.some((role) => roles.includes(role))

/** Who reports: an organ, or the government by its office. */
export const reporterOf = ({ organ_id }: { organ_id: string | null }): Holder =>
  organ_id ? { kind: 'organ', id: organ_id } : { kind: 'role', id: 'government-office' }

/** Whether the caller is of whoever reports. */
export const isReporter = (caller: Looker, { organ_id }: { organ_id: string | null }): boolean =>
  organ_id
    ? holds(caller, 'organ-handler', 'organ-head') && caller.organId === organ_id
    : holds(caller, 'government-office')

/** It was sent to her. */
export const isAddressed = (deputyId: string | null): RawBuilder<boolean> =>
  deputyId === null
    ? sql<boolean>`false`
    : sql<boolean>`exists (select from docket.party where party.congress_id = report.congress_id
        and party.matter_id = report.id and party.party = 'deputies' and party.holder_id = ${deputyId})`

/** The deputy a caller is, as a deputy. */
export const deputyOf = (caller: Looker): string | null => (holds(caller, 'deputy') ? caller.deputyId : null)

/** The offices read all; whoever reports her own; a deputy what was sent to her. */
function visibleTo(caller: Looker): RawBuilder<boolean> {
  if (holds(caller, 'staff', 'chair', 'government-office')) return sql<boolean>`true`
  const own =
    caller.organId && holds(caller, 'organ-handler', 'organ-head')
      ? sql`coalesce(report.organ_id = ${caller.organId}, false)`
      : sql`false`
  const sent = sql`(matter.state in (${sql.join([...shown])}) and ${isAddressed(deputyOf(caller))})`
  return sql<boolean>`(${own} or ${sent})`
}

/** Reports with how their matters stand, within what the caller may see. */
export const reportsSeenBy = ({ tx, congressId, caller }: Looking) =>
  tx
    .selectFrom('reports.report as report')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'report.congress_id').onRef('matter.id', '=', 'report.id'),
    )
    .leftJoin('organs.organ as organ', (on) =>
      on.onRef('organ.congress_id', '=', 'report.congress_id').onRef('organ.id', '=', 'report.organ_id'),
    )
    .where('report.congress_id', '=', congressId)
    .where(visibleTo(caller))

/** @throws NotFound where there is none, or not for this caller */
export async function reportOf(work: Looking, id: string) {
  const row = await reportsSeenBy(work)
    .selectAll('report')
    .select(['matter.state', 'matter.version', 'organ.name as organ'])
    .select(isAddressed(deputyOf(work.caller)).as('addressed'))
    .where('report.id', '=', id)
    .executeTakeFirst()
  if (!row) throw new NotFound(reportLife.kind)
  return { ...row, state: row.state as ReportState, parts: { ...noParts, ...(row.parts as Partial<Parts>) } as Parts }
}
export type Report = Awaited<ReturnType<typeof reportOf>>

/** Questions on a report, in order. */
export const questionsOn = ({ tx, congressId }: Looking, reportId: string) =>
  tx
    .selectFrom('reports.question as question')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'question.congress_id').onRef('matter.id', '=', 'question.id'),
    )
    .innerJoin('deputies.deputy as deputy', (on) =>
      on.onRef('deputy.congress_id', '=', 'question.congress_id').onRef('deputy.id', '=', 'question.deputy_id'),
    )
    .selectAll('question')
    .select(['matter.state', 'matter.version', 'deputy.name as deputy'])
    .where('question.congress_id', '=', congressId)
    .where('question.report_id', '=', reportId)
    .orderBy('question.id')
    .execute()
export type QuestionRow = Awaited<ReturnType<typeof questionsOn>>[number]

/** What deputies offered on a report, in order. */
export const offersOn = ({ tx, congressId }: Looking, reportId: string) =>
  tx
    .selectFrom('reports.offer as offer')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'offer.congress_id').onRef('matter.id', '=', 'offer.id'),
    )
    .innerJoin('deputies.deputy as deputy', (on) =>
      on.onRef('deputy.congress_id', '=', 'offer.congress_id').onRef('deputy.id', '=', 'offer.deputy_id'),
    )
    .selectAll('offer')
    .select(['matter.state', 'matter.version', 'deputy.name as deputy'])
    .where('offer.congress_id', '=', congressId)
    .where('offer.report_id', '=', reportId)
    .orderBy('offer.id')
    .execute()
export type OfferRow = Awaited<ReturnType<typeof offersOn>>[number]

/** How much of a report is still open: questions not answered, offers nobody has answered. */
export async function openOn(work: Looking, reportId: string) {
  const questions = (await questionsOn(work, reportId)).filter(({ state }) => state === 'asked').length
  const offers = (await offersOn(work, reportId)).filter(({ state }) => state === 'offered').length
  return { questions, offers }
}

/** The matter there is under an id, with its kind; null for a new one. */
export const knownMatter = ({ tx, congressId }: Looking, id: string) =>
  tx
    .selectFrom('docket.matter')
    .select(['id', 'kind', 'state', 'version', 'source_id as sourceId'])
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .executeTakeFirst()

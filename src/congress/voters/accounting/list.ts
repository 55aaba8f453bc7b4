import type { Work } from '../../../platform/http/route.ts'
import { congressOf, settingsOf } from '../../organs/index.ts'
import type { DutyReportLine } from './contract.ts'
import { dutyReportLife } from './life.ts'
import { noticeDays } from './plan.ts'
import { lastReported, reports, type DutyReport } from './queries.ts'
import type { ReportState } from './words.ts'

type Row = Pick<DutyReport, 'id' | 'deputy_id' | 'deputyName' | 'report_on' | 'place' | 'voters_present'> & {
  readonly state: string
}

export const lineOf = (row: Row): DutyReportLine => ({
  id: row.id,
  deputy: { id: row.deputy_id, name: row.deputyName },
  state: row.state as ReportState,
  stateName: dutyReportLife.states[row.state]?.name ?? { zh: '', en: '' },
  reportOn: row.report_on,
  place: row.place,
  votersPresent: row.voters_present,
})

/** Since when every deputy is expected to have reported: this year, or this term. */
async function expectedSince({ tx, congressId, today }: Work) {
  const often = (await settingsOf(tx, congressId)).choice('voters.report-how-often')
  const howOften = often === 'every-year' ? ('every-year' as const) : ('once-a-term' as const)
  const since = howOften === 'every-year' ? `${today.slice(0, 4)}-01-01` : (await congressOf(tx, congressId)).termBegan
  return { howOften, since }
}

async function inOfficeNow({ tx, congressId, today }: Work) {
  return tx
    .selectFrom('deputies.deputy as deputy')
    .innerJoin('deputies.delegation as delegation', (on) =>
      on.onRef('delegation.congress_id', '=', 'deputy.congress_id').onRef('delegation.id', '=', 'deputy.delegation_id'),
    )
    .select(['deputy.id', 'deputy.name', 'delegation.name as group'])
    .where('deputy.congress_id', '=', congressId)
    .where((eb) => eb.or([eb('deputy.ended_on', 'is', null), eb('deputy.ended_on', '>', today)]))
    .orderBy('deputy.name_key')
    .orderBy('deputy.id')
    .execute()
}

/** The year's plan over all deputies: who reports when, and who has not reported yet. */
export async function list(work: Work, asked: { year?: number | undefined }) {
  const { tx, congressId, today, caller } = work
  const year = asked.year ?? Number(today.slice(0, 4))
  const rows = await reports(tx, congressId)
    .select(['report.id', 'report.deputy_id', 'report.report_on', 'report.place', 'report.voters_present'])
    .select(['matter.state', 'deputy.name as deputyName'])
    .where('report.report_on', '>=', `${year}-01-01`)
    .where('report.report_on', '<=', `${year}-12-31`)
    .orderBy('report.report_on')
    .orderBy('deputy.name_key')
    .execute()
  const { howOften, since } = await expectedSince(work)
  const last = await lastReported(tx, congressId)
  const deputies = await inOfficeNow(work)
  const silent = deputies.filter(({ id }) => (last.get(id) ?? '') < since)
  const planned = await reports(tx, congressId)
    .select(['report.deputy_id', 'report.report_on'])
    .where('matter.state', 'in', ['planned', 'written'])
    .execute()
  const days = new Map(planned.map(({ deputy_id, report_on }) => [deputy_id, report_on]))
  return {
    year,
    rows: rows.map(lineOf),
    howOften,
    since,
    missing: silent.map(({ id, name, group }) => ({ deputy: { id, name }, group, plannedOn: days.get(id) ?? null })),
    reported: deputies.length - silent.length,
    deputies: deputies.length,
    mayPlan: caller.roles.some((role) => role === 'staff' || role === 'chair'),
    notice: await noticeDays(work),
  }
}

import type { Reader } from '../../../platform/database/house.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import { dutyReportLife } from './life.ts'
import { reported, type Grade, type Head, type Heading, type ReportState } from './words.ts'

/** Reports with their matters and deputies. */
export const reports = (tx: Reader, congressId: number) =>
  tx
    .selectFrom('voters.duty_report as report')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'report.congress_id').onRef('matter.id', '=', 'report.id'),
    )
    .innerJoin('deputies.deputy as deputy', (on) =>
      on.onRef('deputy.congress_id', '=', 'report.congress_id').onRef('deputy.id', '=', 'report.deputy_id'),
    )
    .where('report.congress_id', '=', congressId)
    .where('matter.kind', '=', dutyReportLife.kind)

/** @throws NotFound */
export async function reportOf({ tx, congressId }: { tx: Reader; congressId: number }, id: string) {
  const row = await reports(tx, congressId)
    .selectAll('report')
    .select(['matter.state', 'matter.version', 'deputy.name as deputyName'])
    .where('report.id', '=', id)
    .executeTakeFirst()
  if (!row) throw new NotFound(dutyReportLife.kind)
  return {
    ...row,
    state: row.state as ReportState,
    sections: row.sections as Partial<Record<Heading, string>>,
  }
}
export type DutyReport = Awaited<ReturnType<typeof reportOf>>

/** The sums of the assessment by head. */
export async function sumsOf(tx: Reader, congressId: number, id: string) {
  const rows = await tx
    .selectFrom('voters.assessment')
    .select(['head', 'satisfied', 'fairly', 'dissatisfied'])
    .where('congress_id', '=', congressId)
    .where('report_id', '=', id)
    .execute()
  return Object.fromEntries(rows.map(({ head, ...sums }) => [head, sums])) as Record<Head, Record<Grade, number>>
}

/** What voters wrote, in the order noted. */
export const opinionsOn = async (tx: Reader, congressId: number, id: string): Promise<string[]> =>
  (
    await tx
      .selectFrom('voters.assessment_opinion')
      .select('text')
      .where('congress_id', '=', congressId)
      .where('report_id', '=', id)
      .orderBy('number')
      .execute()
  ).map(({ text }) => text)

/** The last day each deputy has reported on. */
export async function lastReported(tx: Reader, congressId: number): Promise<Map<string, string>> {
  const rows = await reports(tx, congressId)
    .select(['report.deputy_id'])
    .select(({ fn }) => fn.max('report.held_on').as('on'))
    .where('matter.state', 'in', [...reported])
    .groupBy('report.deputy_id')
    .execute()
  return new Map(rows.flatMap(({ deputy_id, on }) => (on ? [[deputy_id, on]] : [])))
}

import type { z } from 'zod'
import { addDays } from '../../../law/day.ts'
import { insist } from '../../../law/ruling.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { areasOf, deputyNames, mandateRuling } from '../../deputies/index.ts'
import { openMatter } from '../../docket/index.ts'
import { congressOf, settingsOf } from '../../organs/index.ts'
import type { planDutyReports, reviseDutyReport } from './contract.ts'
import { dutyReportLife } from './life.ts'
import { move, movedTo, note, type Acting, type Moved } from './moved.ts'
import { lastReported, reportOf, reports } from './queries.ts'
import { mayPlan, mayPlanFor } from './rules.ts'
import { ahead } from './words.ts'

type Planning = z.output<NonNullable<typeof planDutyReports.body>>
type When = Omit<z.output<NonNullable<typeof reviseDutyReport.body>>, 'version'>

export const noticeDays = async ({ tx, congressId }: Pick<Work, 'tx' | 'congressId'>): Promise<number> =>
  (await settingsOf(tx, congressId)).count('voters.report-notice')

async function insistOnPlan(work: Work, { reportOn, areaId }: When): Promise<void> {
  const { tx, congressId, today } = work
  insist(mayPlan({ reportOn, today, notice: await noticeDays(work) }))
  if (areaId && !(await areasOf(tx, congressId)).some(({ id }) => id === areaId)) throw new NotFound('area')
}

interface One extends When {
  readonly id: string
  readonly deputyId: string
}

async function plannedBefore(work: Work, { id, deputyId }: One): Promise<Moved | null> {
  const { tx, congressId } = work
  const known = await tx
    .selectFrom('docket.matter as matter')
    .leftJoin('voters.duty_report as report', (on) =>
      on.onRef('report.congress_id', '=', 'matter.congress_id').onRef('report.id', '=', 'matter.id'),
    )
    .select(['matter.id', 'matter.state', 'matter.version', 'report.deputy_id'])
    .where('matter.congress_id', '=', congressId)
    .where('matter.id', '=', id)
    .executeTakeFirst()
  if (!known) return null
  if (known.deputy_id !== deputyId) throw new NotFound(dutyReportLife.kind)
  return movedTo(known)
}

/** Since when the report gives account: the day after the last one, or the day the term began. */
async function coversFrom({ tx, congressId }: Work, deputyId: string): Promise<string> {
  const last = (await lastReported(tx, congressId)).get(deputyId)
  return last ? addDays(last, 1) : (await congressOf(tx, congressId)).termBegan
}

/** One planner at a time for each deputy: two at once would both find nothing under way. */
const oneAtATime = ({ tx, congressId }: Work, deputyId: string) =>
  tx
    .selectFrom('deputies.deputy')
    .select('id')
    .where('congress_id', '=', congressId)
    .where('id', '=', deputyId)
    .forNoKeyUpdate()
    .executeTakeFirst()

async function planOne(work: Work, one: One): Promise<Moved> {
  const { tx, congressId } = work
  const { id, deputyId, reportOn, place, areaId, listeners } = one
  const deputy = (await deputyNames(tx, congressId, [deputyId])).get(deputyId)
  if (!deputy) throw new NotFound('deputy')
  await oneAtATime(work, deputyId)
  const known = await plannedBefore(work, one)
  if (known) return known
  insist(await mandateRuling(work, deputyId))
  const open = await reports(tx, congressId)
    .select('report.id')
    .where('report.deputy_id', '=', deputyId)
    .where('matter.state', 'in', [...ahead])
    .execute()
  insist(mayPlanFor({ deputy, open: open.length }))
  const matter = await openMatter(work, dutyReportLife, {
    id,
    title: `${deputy}代表述职`,
    places: { deputy: [{ kind: 'deputy', id: deputyId }] },
    days: { 'report-on': reportOn },
    facts: { reportOn, place },
  })
  await tx
    .insertInto('voters.duty_report')
    .values({
      congress_id: congressId,
      id,
      deputy_id: deputyId,
      report_on: reportOn,
      place,
      area_id: areaId,
      listeners,
      covers_from: await coversFrom(work, deputyId),
    })
    .execute()
  return movedTo(matter)
}

/** The office plans reports to voters (安排述职): several deputies may report on one day. Sent twice, each is planned once. */
export async function plan(work: Work, { reports: asked, ...when }: Planning) {
  const rows: Moved[] = []
  // In one order, so that two planners never wait for each other.
  const inOrder = asked.toSorted((a, b) => (a.deputyId < b.deputyId ? -1 : 1))
  const known = await Promise.all(inOrder.map((one) => plannedBefore(work, { ...when, ...one })))
  if (known.some((each) => each === null)) await insistOnPlan(work, when)
  for (const one of inOrder) rows.push(await planOne(work, { ...when, ...one }))
  return { rows }
}

/** Day or place change (改期); what is owed moves with the day. */
export async function revise(work: Work, { id, version, ...when }: Acting & When): Promise<Moved> {
  await reportOf(work, id)
  await insistOnPlan(work, when)
  const { reportOn, place, areaId, listeners } = when
  const moved = await move(work, {
    id,
    act: 'revise',
    version,
    days: { 'report-on': reportOn },
    facts: { reportOn, place },
  })
  await note(work, id, { report_on: reportOn, place, area_id: areaId, listeners })
  return moved
}

/** A report is called off with the reason (取消). */
export async function cancel(work: Work, { id, version, reason }: Acting & { reason: string }): Promise<Moved> {
  await reportOf(work, id)
  return move(work, { id, act: 'cancel', version, facts: { reason } })
}

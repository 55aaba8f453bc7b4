import type { z } from 'zod'
import { addDays, addMonths } from '../../law/day.ts'
import { insist, permit, refuse } from '../../law/ruling.ts'
import { newId } from '../../platform/database/id.ts'
import { NotFound } from '../../platform/http/errors.ts'
import type { Work } from '../../platform/http/route.ts'
import { openMatter, type Openers } from '../docket/index.ts'
import { organOf } from '../organs/index.ts'
import { reporting } from './bases.ts'
import type { openReport as contract } from './contract.ts'
import { reportLife } from './life.ts'
import { movedTo, type Moved } from './moved.ts'
import { holds, knownMatter, reporterOf } from './queries.ts'
import { mayAskFor } from './rules.ts'
import { shown } from './words.ts'

interface Opening {
  readonly id: string
  readonly organId: string | null
  readonly title: string
  readonly from: string
  readonly to: string
  readonly dueOn: string
  readonly periodId: string | null
}

/** The report this one follows: the last that the same reporter sent. */
async function previousOf({ tx, congressId }: Work, organId: string | null): Promise<string | null> {
  const row = await tx
    .selectFrom('reports.report as report')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'report.congress_id').onRef('matter.id', '=', 'report.id'),
    )
    .select('report.id')
    .where('report.congress_id', '=', congressId)
    .where('report.organ_id', organId ? '=' : 'is', organId as string)
    .where('matter.state', 'in', [...shown])
    .orderBy('report.to_day', 'desc')
    .orderBy('report.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.id ?? null
}

async function open(work: Work, { id, organId, title, from, to, dueOn, periodId }: Opening): Promise<Moved> {
  const { tx, congressId, caller } = work
  const matter = await openMatter(work, reportLife, {
    id,
    title,
    places: { reporter: [reporterOf({ organ_id: organId })] },
    days: { 'report-day': dueOn },
    facts: { dueOn },
  })
  await tx
    .insertInto('reports.report')
    .values({
      congress_id: congressId,
      id,
      organ_id: organId,
      title,
      from_day: from,
      to_day: to,
      due_on: dueOn,
      period_id: periodId,
      asked_by: caller.name,
      previous_id: await previousOf(work, organId),
    })
    .execute()
  return movedTo(matter)
}

type Asking = z.output<NonNullable<typeof contract.body>>

/** An organ reports of itself; the offices say who is to. @throws NotFound, Refused for an organ that has ended */
async function reporterFor({ tx, congressId, caller }: Work, { organId }: Asking): Promise<string | null> {
  const wanted = holds(caller, 'staff', 'chair', 'government-office') ? organId : caller.organId
  if (wanted === null) return null
  const organ = await organOf(tx, congressId, wanted)
  if (!organ) throw new NotFound('organ')
  const { name, endedOn } = organ
  insist(endedOn ? refuse(reporting, 'asked-organ-ended', { organ: name, endedOn }) : permit(reporting))
  return wanted
}

/** A report is asked for, or begun by whoever reports (安排报告). Sent twice with one id, it is one. */
export async function openReport(work: Work, asking: Asking): Promise<Moved> {
  const { id, title, from, to, dueOn } = asking
  const organId = await reporterFor(work, asking)
  const known = await knownMatter(work, id)
  if (known && known.kind !== reportLife.kind) throw new NotFound(reportLife.kind)
  if (known) return movedTo(known)
  insist(mayAskFor({ from, to, dueOn, today: work.today }))
  return open(work, { id, organId, title, from, to, dueOn, periodId: null })
}

/** A period opens the government's report on the months it stands for (定期向代表报告). */
export const openReportForPeriod: Openers[string] = async (work, { periodId, dueOn, name, everyMonths }) => {
  const id = newId(work.now.getTime())
  const from = addDays(addMonths(dueOn, -everyMonths), 1)
  await open(work, { id, organId: null, title: `${name.zh}（${from} 至 ${dueOn}）`, from, to: dueOn, dueOn, periodId })
  return id
}

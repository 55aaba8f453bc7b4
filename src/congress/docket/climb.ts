import type { Work } from '../../platform/http/route.ts'
import { record } from '../../platform/record/record.ts'
import { practice } from '../../law/article.ts'
import { addDays, daysBetween, isWorkday, type Calendar } from './clock/index.ts'
import { reckoningOf } from './reckon.ts'
import { rungOf, type LadderSettings } from './rules.ts'
import { rungs, type Rung } from './words.ts'

const ladderRule = practice('逾期事项逐级催办、督办、通报', 'what is overdue is urged, supervised, then listed by name')

/** Working days after `from` up to `to`; no further than `most`, for some days lie centuries back. */
function workdaysBetween(calendar: Calendar, { from, to, most }: { from: string; to: string; most: number }): number {
  let count = 0
  for (let day = addDays(from, 1); day <= to && count < most; day = addDays(day, 1))
    if (isWorkday(calendar, day)) count += 1
  return count
}

interface Rising {
  readonly id: string
  readonly matter_id: string
  readonly act: string
  readonly due_on: string
  readonly from: Rung
  readonly rung: Rung
}

/** The open duties that stand on a higher rung today than they were last seen on. */
async function rising({ tx, congressId, today }: Work): Promise<Rising[]> {
  const { calendar, settings } = await reckoningOf(tx, congressId)
  const ladder: LadderSettings = {
    remindBefore: settings.counts('ladder.remind-before'),
    urgeAfter: settings.count('ladder.urge-after'),
    superviseAfter: settings.count('ladder.supervise-after'),
  }
  const most = Math.max(ladder.urgeAfter, ladder.superviseAfter)
  const duties = await tx
    .selectFrom('docket.duty')
    .select(['id', 'matter_id', 'due_on', 'rung', 'act'])
    .where('congress_id', '=', congressId)
    .where('ended_at', 'is', null)
    .where('due_on', '<=', addDays(today, Math.max(0, ...ladder.remindBefore)))
    .orderBy('id')
    .forUpdate()
    .execute()
  return duties.flatMap((duty) => {
    const from = duty.rung as Rung
    const daysLeft = daysBetween(today, duty.due_on)
    const workdaysOver = daysLeft < 0 ? workdaysBetween(calendar, { from: duty.due_on, to: today, most }) : 0
    const rung = rungOf(ladder, { daysLeft, workdaysOver })
    return rungs.indexOf(rung) > rungs.indexOf(from) ? [{ ...duty, from, rung }] : []
  })
}

/**
 * Moves every open duty to the rung it stands on today and records each step up. Run as often as one likes: a duty
 * already on its rung is left alone, so a crash or a second worker steps nobody up twice.
 */
export async function climb(work: Work): Promise<number> {
  const { tx, congressId, now } = work
  const steps = await rising(work)
  for (const { id, rung } of steps)
    await tx
      .updateTable('docket.duty')
      .set({ rung })
      .where('congress_id', '=', congressId)
      .where('id', '=', id)
      .execute()
  await record(
    { tx, congressId, now },
    ...steps.map(({ id, matter_id, act, from, rung, due_on }) => ({
      name: `duty.${rung}` as const,
      subject: { kind: 'duty', id },
      actor: null,
      under: ladderRule,
      facts: { matterId: matter_id, act, from, dueOn: due_on },
    })),
  )
  return steps.length
}

import type { Work } from '../../platform/http/route.ts'
import { record } from '../../platform/record/record.ts'
import { practice } from '../../law/article.ts'
import { addDays, daysBetween, isWorkday, type Calendar } from './clock/index.ts'
import { reckoningOf } from './reckon.ts'
import { rungOf, type LadderSettings } from './rules.ts'
import { rungs, type Rung } from './words.ts'

const ladderRule = practice('逾期事项逐级催办、督办、通报', 'what is overdue is urged, supervised, then listed by name')

const workdaysBetween = (calendar: Calendar, from: string, to: string): number => {
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkday(calendar, day)) count += 1
  return count
}

/**
 * Moves every open duty to the rung it stands on today and records each step up. Run as often as one likes: a duty
 * already on its rung is left alone, so a crash or a second worker steps nobody up twice.
 */
export async function climb(work: Work): Promise<number> {
  const { tx, congressId, today, now } = work
  const { calendar, settings } = await reckoningOf(tx, congressId)
  const ladder: LadderSettings = {
    remindBefore: settings.counts('ladder.remind-before'),
    urgeAfter: settings.count('ladder.urge-after'),
    superviseAfter: settings.count('ladder.supervise-after'),
  }
  const soon = addDays(today, Math.max(0, ...ladder.remindBefore))
  const duties = await tx
    .selectFrom('docket.duty')
    .select(['id', 'matter_id', 'due_on', 'rung', 'act'])
    .where('congress_id', '=', congressId)
    .where('ended_at', 'is', null)
    .where('due_on', '<=', soon)
    .orderBy('id')
    .forUpdate()
    .execute()
  const steps = duties.flatMap((duty) => {
    const daysLeft = daysBetween(today, duty.due_on)
    const workdaysOver = daysLeft < 0 ? workdaysBetween(calendar, duty.due_on, today) : 0
    const rung = rungOf(ladder, { daysLeft, workdaysOver })
    return rungs.indexOf(rung) > rungs.indexOf(duty.rung as Rung) ? [{ ...duty, from: duty.rung, rung }] : []
  })
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

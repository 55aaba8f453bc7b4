import type { z } from 'zod'
import type { Work } from '../../platform/http/route.ts'
import { dueDaysOf, fixDay } from '../docket/index.ts'
import { directed } from './bases.ts'
import type { judgeAnswer } from './contract.ts'
import { move, note, type Moved } from './keep.ts'
import { inspectionLife } from './life.ts'
import { placesFor } from './plan.ts'
import { answersOf, inspectionOf, invitationsTo, isMember } from './queries.ts'
import { judgedTo, mayDirectBy, mayJudge, mayLead } from './rules.ts'

interface Asked {
  readonly id: string
  readonly version: number
}
type Judging = { id: string } & z.output<NonNullable<typeof judgeAnswer.body>>

/**
 * The leader judges each answer for the members (逐条评价): done; or back once; or before the presidium. The grades stay
 * out of the record's facts; the organ is told what is wanting, and of which points.
 */
export async function judge(work: Work, { id, version, grades, missing }: Judging): Promise<Moved> {
  const { tx, congressId, today } = work
  const inspection = await inspectionOf(work, id)
  const { round } = inspection
  const answered = (await answersOf(work, id)).filter((answer) => answer.round === round)
  const given = grades.map(({ grade }) => grade)
  const act = judgedTo(given, round)
  const moved = await move(work, {
    id,
    act,
    version,
    ask: () =>
      mayJudge({
        answered: answered.map(({ ordinal }) => ordinal),
        judged: grades.map(({ ordinal }) => ordinal),
        dissatisfied: given.includes('dissatisfied'),
        missing,
      }),
    facts: act === 'conclude' ? {} : { whatIsMissing: missing },
  })
  const rows = grades.map(({ ordinal, grade }) => ({
    congress_id: congressId,
    inspection_id: id,
    ordinal,
    round,
    grade,
    judged_on: today,
  }))
  await tx
    .insertInto('inspections.judgement')
    .values(rows)
    .onConflict((on) => on.doNothing())
    .execute()
  if (act === 'send-back') await note(work, id, { round: round + 1 })
  return moved
}

/** Another member leads from now on (更换组长): the first has left, or cannot. */
export async function changeLeader(
  work: Work,
  { id, version, leaderId }: Asked & { leaderId: string },
): Promise<Moved> {
  const inspection = await inspectionOf(work, id)
  const members = (await invitationsTo(work, id)).filter(isMember)
  const moved = await move(work, {
    id,
    act: 'change-leader',
    version,
    ask: () =>
      mayLead({
        isMember: members.some(({ deputy_id }) => deputy_id === leaderId),
        same: inspection.leader_id === leaderId,
      }),
    places: placesFor(leaderId, inspection.organ_id),
  })
  await note(work, id, { leader_id: leaderId })
  return moved
}

/** The presidium directs the organ to answer anew by a day (督办). */
export async function direct(
  work: Work,
  { id, version, demand, answerBy }: Asked & { demand: string; answerBy: string },
): Promise<Moved> {
  const inspection = await inspectionOf(work, id)
  const latest = (await dueDaysOf(work, inspectionLife))({ setting: 'inspections.answer-within', start: work.today })
  const moved = await move(work, {
    id,
    act: 'direct',
    version,
    ask: () => mayDirectBy({ answerBy, today: work.today, latest }),
    facts: { demand, answerBy },
  })
  await fixDay(work, { matterId: id, act: 'answer', on: answerBy, under: directed })
  await note(work, id, { round: inspection.round + 1 })
  return moved
}

/** The presidium ends it with the reason (终结), which the members read. */
export async function end(work: Work, { id, version, reason }: Asked & { reason: string }): Promise<Moved> {
  await inspectionOf(work, id)
  return move(work, { id, act: 'end', version, facts: { reason } })
}

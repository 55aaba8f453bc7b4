import type { z } from 'zod'
import type { Work } from '../../../platform/http/route.ts'
import { undertake } from '../../docket/index.ts'
import { settingsOf } from '../../organs/index.ts'
import type { answerAssessment, assessDutyReport, holdDutyReport, writeDutyReport } from './contract.ts'
import { move, note, type Acting, type Moved } from './moved.ts'
import { reportOf } from './queries.ts'
import { mayAnswer, mayAssess, mayHold, mayWrite } from './rules.ts'
import { heads } from './words.ts'

type Writing = Acting & z.output<NonNullable<typeof writeDutyReport.body>>
type Holding = Acting & z.output<NonNullable<typeof holdDutyReport.body>>
type Assessing = Acting & z.output<NonNullable<typeof assessDutyReport.body>>
type Answering = Acting & z.output<NonNullable<typeof answerAssessment.body>>

/** How many voters are usual here. */
export const usualVoters = async ({ tx, congressId }: Pick<Work, 'tx' | 'congressId'>): Promise<number> =>
  (await settingsOf(tx, congressId)).count('voters.report-voters')

/** The deputy writes her report (述职报告), as often as she likes before it is given. */
export async function write(work: Work, { id, version, sections }: Writing): Promise<Moved> {
  await reportOf(work, id)
  const moved = await move(work, { id, act: 'write', version, ask: () => mayWrite(sections) })
  await note(work, id, { sections: JSON.stringify(sections) })
  return moved
}

/** It was given before voters (述职): when, and how many came. */
export async function hold(work: Work, { id, version, heldOn, votersPresent, fewBecause }: Holding): Promise<Moved> {
  await reportOf(work, id)
  const usual = await usualVoters(work)
  const moved = await move(work, {
    id,
    act: 'hold',
    version,
    ask: () => mayHold({ heldOn, today: work.today, voters: votersPresent, usual, fewBecause }),
    facts: { heldOn, votersPresent, ...(votersPresent < usual && { fewBecause }) },
  })
  await note(work, id, { held_on: heldOn, voters_present: votersPresent, few_because: fewBecause })
  return moved
}

/** The sums of the voters' assessment, and what they wrote (述职评议); nobody is named, and the record keeps only that it was done. */
export async function assess(
  work: Work,
  { id, version, sheets, countedBy, sums, opinions }: Assessing,
): Promise<Moved> {
  const { tx, congressId } = work
  const report = await reportOf(work, id)
  const moved = await move(work, {
    id,
    act: 'assess',
    version,
    ask: () => mayAssess({ sheets, votersPresent: report.voters_present ?? 0, sums }),
    facts: { sheets, countedBy },
  })
  await note(work, id, { sheets, counted_by: countedBy })
  await tx
    .insertInto('voters.assessment')
    .values(heads.map((head) => ({ congress_id: congressId, report_id: id, head, ...sums[head] })))
    .execute()
  if (opinions.length > 0)
    await tx
      .insertInto('voters.assessment_opinion')
      .values(opinions.map((text, index) => ({ congress_id: congressId, report_id: id, number: index + 1, text })))
      .execute()
  return moved
}

/** The deputy answers the opinions; what she will put right is a promise with a day, which the office verifies (整改). */
export async function answer(work: Work, { id, version, answer: said, points }: Answering): Promise<Moved> {
  const report = await reportOf(work, id)
  const moved = await move(work, {
    id,
    act: 'answer',
    version,
    ask: () => mayAnswer(points, work.today),
    facts: { points: points.length },
  })
  await note(work, id, { answer: said })
  for (const { promise, dueOn } of points)
    await undertake(work, {
      sourceId: id,
      promise,
      dueOn,
      owner: { kind: 'deputy', id: report.deputy_id },
      verifiers: [{ kind: 'role', id: 'staff' }],
    })
  return moved
}

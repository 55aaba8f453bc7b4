import type { z } from 'zod'
import type { Work } from '../../platform/http/route.ts'
import { undertake } from '../docket/index.ts'
import type { answerInspection } from './contract.ts'
import { move, type Moved } from './keep.ts'
import { askedIn, inspectionOf, invitationsTo, isMember } from './queries.ts'
import { mayAnswerPoints } from './rules.ts'

type Answering = { id: string } & z.output<NonNullable<typeof answerInspection.body>>

/** The organ answers point by point (答复视察意见): adopted or not and why; what it promises is owed, and the members verify it. */
export async function answer(work: Work, { id, version, answers, promises }: Answering): Promise<Moved> {
  const { tx, congressId, today } = work
  const inspection = await inspectionOf(work, id)
  const asked = await askedIn(work, inspection)
  const moved = await move(work, {
    id,
    act: 'answer',
    version,
    ask: () => mayAnswerPoints({ asked, answered: answers.map(({ ordinal }) => ordinal), promises, today }),
    facts: { promises: promises.length },
  })
  const rows = answers.map(({ ordinal, adopted, text }) => ({
    congress_id: congressId,
    inspection_id: id,
    ordinal,
    round: inspection.round,
    adopted,
    text,
    answered_on: today,
  }))
  await tx
    .insertInto('inspections.answer')
    .values(rows)
    .onConflict((on) => on.doNothing())
    .execute()
  const verifiers = (await invitationsTo(work, id))
    .filter(isMember)
    .map(({ deputy_id }) => ({ kind: 'deputy' as const, id: deputy_id }))
  for (const { promise, dueOn } of promises)
    await undertake(work, {
      sourceId: id,
      promise,
      owner: { kind: 'organ', id: inspection.organ_id },
      verifiers: verifiers.length > 0 ? verifiers : [{ kind: 'role', id: 'staff' }],
      dueOn,
    })
  return moved
}

import { insist } from '../../../law/ruling.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { record } from '../../../platform/record/record.ts'
import { mayAct, matterForUpdate, perform, placesOf } from '../../docket/index.ts'
import { consultationLife } from '../life.ts'
import { movedTo, type Moved } from '../moved.ts'
import { consultationOf } from '../queries.ts'
import { fateNames, type Fate } from '../words.ts'
import { mayAnswer, mayDecide } from './rules.ts'

const linesIn = ({ tx, congressId }: Work, consultationId: string) =>
  tx
    .updateTable('consultations.line')
    .where('congress_id', '=', congressId)
    .where('consultation_id', '=', consultationId)

/** Opinions that ask for something and have no fate yet. */
export const unansweredIn = async ({ tx, congressId }: Work, consultationId: string): Promise<number> =>
  (
    await tx
      .selectFrom('consultations.line')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('congress_id', '=', congressId)
      .where('consultation_id', '=', consultationId)
      .where('asks', '=', true)
      .where('fate', 'is', null)
      .executeTakeFirstOrThrow()
  ).count

/** What is said of single opinions is part of answering: whoever may not answer may not decide, nor at another time. */
async function lockToAnswer(work: Work, id: string) {
  const consultation = await consultationOf(work, id)
  const { state } = await matterForUpdate(work.tx, work.congressId, { kind: consultationLife.kind, id })
  const holds = await placesOf(work, consultationLife, id)
  insist(mayAct(consultationLife, { state, act: 'answer', holds }))
  return consultation
}

/** Says what became of these opinions (采纳情况), the same of each. Said again, the last stands. */
export async function decideFates(
  work: Work,
  { id, lines, fate, why }: { id: string; lines: readonly string[]; fate: Fate; why: string },
): Promise<{ decided: number; unanswered: number }> {
  await lockToAnswer(work, id)
  const ruling = mayDecide({ fate, why })
  insist(ruling)
  const changed = await linesIn(work, id).set({ fate, why }).where('id', 'in', lines).returning('id').execute()
  if (changed.length < new Set(lines).size) throw new NotFound('opinion')
  // A subject of its own: what is being written is no news yet to those who gave the opinions, nor in what they read.
  await record(work, {
    name: 'consultation.fates-noted',
    subject: { kind: 'opinion-line', id },
    actor: work.caller,
    under: ruling.under,
    facts: { opinions: changed.length, fate: fateNames[fate], reason: why, lines },
  })
  return { decided: changed.length, unanswered: await unansweredIn(work, id) }
}

/** Puts opinions under a subject (归类), or under none. */
export async function sortOpinions(
  work: Work,
  { id, lines, subject }: { id: string; lines: readonly string[]; subject: string | null },
): Promise<{ sorted: number }> {
  const { form } = await lockToAnswer(work, id)
  if (subject !== null && !form.subjects.some((each) => each.id === subject)) throw new NotFound('subject')
  const sorted = await linesIn(work, id).set({ subject }).where('id', 'in', lines).returning('id').execute()
  if (sorted.length < new Set(lines).size) throw new NotFound('opinion')
  return { sorted: sorted.length }
}

/** The answer goes to everybody who was asked, once every opinion has its fate (答复采纳情况). */
export async function answer(
  work: Work,
  { id, version, summary }: { id: string; version: number; summary: string },
): Promise<Moved> {
  await consultationOf(work, id)
  const moved = await perform(work, consultationLife, {
    id,
    act: 'answer',
    version,
    ask: async () => mayAnswer({ unanswered: await unansweredIn(work, id) }),
  })
  await work.tx
    .updateTable('consultations.consultation')
    .set({ summary })
    .where('congress_id', '=', work.congressId)
    .where('id', '=', id)
    .execute()
  return movedTo(moved)
}

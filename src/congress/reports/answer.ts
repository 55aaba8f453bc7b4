import { NotFound } from '../../platform/http/errors.ts'
import type { Work } from '../../platform/http/route.ts'
import { perform, undertake } from '../docket/index.ts'
import { offerLife, questionLife } from './life.ts'
import { reporterOf, reportOf } from './queries.ts'
import { mayAnswer } from './rules.ts'
import type { OfferState, QuestionState } from './words.ts'

interface One {
  readonly id: string
  readonly version: number
}

/** @throws NotFound where there is none, or its report is not for this caller */
async function questionOf(work: Work, id: string) {
  const row = await work.tx
    .selectFrom('reports.question')
    .select(['report_id', 'deputy_id'])
    .where('congress_id', '=', work.congressId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new NotFound(questionLife.kind)
  return { ...row, report: await reportOf(work, row.report_id) }
}

interface Answering extends One {
  readonly answer: string
  readonly promises: readonly { readonly promise: string; readonly dueOn: string }[]
}

/** Whoever reported answers (答复); what it promises is owed from now on, and the deputy who asked verifies it. */
export async function answer(work: Work, { id, version, answer: text, promises }: Answering) {
  const { tx, congressId, today } = work
  const { report, deputy_id } = await questionOf(work, id)
  const ask = () => mayAnswer({ promises, today })
  const moved = await perform(work, questionLife, { id, version, act: 'answer', ask })
  await tx
    .updateTable('reports.question')
    .set({ answer: text, answered_on: today })
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .execute()
  for (const { promise, dueOn } of promises)
    await undertake(work, {
      sourceId: report.id,
      promise,
      owner: reporterOf(report),
      verifiers: [{ kind: 'deputy', id: deputy_id }],
      dueOn,
    })
  return { id, state: moved.state as QuestionState, version: moved.version }
}

/** She takes her question back (收回). */
export async function withdrawQuestion(work: Work, one: One) {
  await questionOf(work, one.id)
  const moved = await perform(work, questionLife, { ...one, act: 'withdraw' })
  return { id: one.id, state: moved.state as QuestionState, version: moved.version }
}

/** One act on an offer, and what is said with it. @throws NotFound */
async function onOffer(
  work: Work,
  { id, version }: One,
  act: string,
  said: { answer?: string; outcome?: string } = {},
) {
  const { tx, congressId } = work
  const row = await tx
    .selectFrom('reports.offer')
    .select('report_id')
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new NotFound(offerLife.kind)
  await reportOf(work, row.report_id)
  const moved = await perform(work, offerLife, { id, version, act })
  if (Object.keys(said).length > 0)
    await tx.updateTable('reports.offer').set(said).where('congress_id', '=', congressId).where('id', '=', id).execute()
  return { id, state: moved.state as OfferState, version: moved.version }
}

/** Accepted, or declined with thanks (回应支持). */
export const answerOffer = (
  work: Work,
  { accepted, answer: text, ...one }: One & { accepted: boolean; answer: string },
) => onOffer(work, one, accepted ? 'accept' : 'decline', { answer: text })

/** What came of the help (落实情况). */
export const concludeOffer = (work: Work, { outcome, ...one }: One & { outcome: string }) =>
  onOffer(work, one, 'conclude', { outcome })

/** She takes her offer back (收回). */
export const withdrawOffer = (work: Work, one: One) => onOffer(work, one, 'withdraw')

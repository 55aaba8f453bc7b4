import type { z } from 'zod'
import { insist } from '../../../law/ruling.ts'
import type { Reader } from '../../../platform/database/house.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { matterForUpdate, openMatter, perform } from '../../docket/index.ts'
import { majorMatterLife } from '../life.ts'
import { majorMatterOf, type MajorMatter } from '../move.ts'
import { clausesOf } from './clauses.ts'
import type { admitQuestion, answerQuestion, askQuestion, turnDownQuestion } from './contract.ts'
import { decisionQuestionLife } from './life.ts'
import { publicWords } from './publish-check.ts'
import { mayBeAsked } from './rules.ts'
import { turnDownNames, type QuestionState } from './words.ts'

/** Questions on decisions, with their matters and who answers. */
export const questions = (db: Reader, congressId: number) =>
  db
    .selectFrom('decisions.question as question')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'question.congress_id').onRef('matter.id', '=', 'question.id'),
    )
    .innerJoin('organs.organ as organ', (on) =>
      on.onRef('organ.congress_id', '=', 'question.congress_id').onRef('organ.id', '=', 'question.organ_id'),
    )
    .leftJoin('deputies.deputy as deputy', (on) =>
      on.onRef('deputy.congress_id', '=', 'question.congress_id').onRef('deputy.id', '=', 'question.deputy_id'),
    )
    .selectAll('question')
    .select(['matter.state', 'matter.version', 'organ.name as organ', 'deputy.name as deputy'])
    .where('question.congress_id', '=', congressId)
    .orderBy('question.id', 'desc')

export const questionsOf = (db: Reader, congressId: number, matterId: string) =>
  questions(db, congressId).where('question.matter_id', '=', matterId).limit(500).execute()
export type Question = Awaited<ReturnType<typeof questionsOf>>[number]

interface Asking {
  readonly id: string
  readonly matter: Pick<MajorMatter, 'id' | 'title' | 'organ_id'> & { readonly state: string }
  readonly ordinal: number | null
  readonly text: string
}

type From = { readonly deputyId: string } | { readonly formMark: string; readonly codeMark: string }

/** A question is put: a deputy's to whoever owes the clause, or brought the decision; one of the public to the office first. */
export async function put(work: Work, { id, matter, ordinal, text }: Asking, from: From): Promise<void> {
  const { tx, congressId, today } = work
  const clauses = await clausesOf(work, matter.id)
  insist(mayBeAsked({ state: matter.state, ordinal, clauses: clauses.map((clause) => clause.ordinal) }))
  const clause = clauses.find((each) => each.ordinal === ordinal)
  const organId = clause?.ownerKind === 'organ' ? clause.ownerId : matter.organ_id
  const ofDeputy = 'deputyId' in from
  await openMatter(work, ofDeputy ? { ...decisionQuestionLife, initial: 'asked' } : decisionQuestionLife, {
    id,
    title: `询问：${matter.title}`,
    sourceId: matter.id,
    places: {
      answerer: [{ kind: 'organ', id: organId }],
      ...(ofDeputy && { asker: [{ kind: 'deputy' as const, id: from.deputyId }] }),
    },
  })
  await tx
    .insertInto('decisions.question')
    .values({
      congress_id: congressId,
      id,
      matter_id: matter.id,
      ordinal,
      asked: text,
      asked_on: today,
      organ_id: organId,
      ...(ofDeputy
        ? { deputy_id: from.deputyId, shown: text }
        : { form_mark: from.formMark, code_mark: from.codeMark }),
    })
    .execute()
}

type AskedByDeputy = { readonly id: string } & z.output<NonNullable<typeof askQuestion.body>>

/** A deputy asks (代表询问). Sent twice with one id, it is asked once. */
export async function ask(work: Work, { id, questionId, ordinal, text, personalDataMeant }: AskedByDeputy) {
  const { tx, congressId, caller } = work
  const matter = await majorMatterOf(work, id)
  if (!caller.deputyId) throw new NotFound('deputy')
  // Pressed twice at once: the second waits here, and finds it asked.
  await matterForUpdate(tx, congressId, { kind: majorMatterLife.kind, id })
  const known = await questions(tx, congressId).where('question.id', '=', questionId).executeTakeFirst()
  if (known && (known.deputy_id !== caller.deputyId || known.matter_id !== id)) throw new NotFound('decision-question')
  if (known) return { id: questionId, state: known.state as QuestionState, version: known.version }
  insist(publicWords(text, personalDataMeant))
  await put(work, { id: questionId, matter, ordinal, text }, { deputyId: caller.deputyId })
  return { id: questionId, state: 'asked' as const, version: 1 }
}

/** @throws NotFound for who may not see it: before it is published it is the office's alone */
async function questionOf(work: Work, id: string): Promise<Question> {
  const row = await questions(work.tx, work.congressId).where('question.id', '=', id).executeTakeFirst()
  const office = work.caller.roles.some((role) => role === 'staff' || role === 'chair')
  const hidden = row?.state === 'to-moderate' || row?.state === 'turned-down'
  if (!row || (hidden && !office)) throw new NotFound(decisionQuestionLife.kind)
  await majorMatterOf(work, row.matter_id)
  return row
}

const note = (
  { tx, congressId }: Work,
  id: string,
  changed: Partial<Record<'shown' | 'answer' | 'answered_by' | 'answered_on' | 'turned_down' | 'note', string>>,
) =>
  tx.updateTable('decisions.question').set(changed).where('congress_id', '=', congressId).where('id', '=', id).execute()

type Body<E extends { body?: z.ZodType }> = { readonly id: string } & z.output<NonNullable<E['body']>>

/** The office lets a question of the public stand on the page (公开提问), in the words it may be read in. */
export async function admit(work: Work, { id, version, text, personalDataMeant }: Body<typeof admitQuestion>) {
  await questionOf(work, id)
  const moved = await perform(work, decisionQuestionLife, {
    id,
    act: 'admit',
    version,
    ask: () => publicWords(text, personalDataMeant),
  })
  await note(work, id, { shown: text })
  return { id, state: moved.state as QuestionState, version: moved.version }
}

/** The office does not let it stand, and says why (不予公开). */
export async function turnDown(work: Work, { id, version, reason, note: words }: Body<typeof turnDownQuestion>) {
  await questionOf(work, id)
  const moved = await perform(work, decisionQuestionLife, {
    id,
    act: 'turn-down',
    version,
    facts: { reason: turnDownNames[reason], note: words },
  })
  await note(work, id, { turned_down: reason, note: words })
  return { id, state: moved.state as QuestionState, version: moved.version }
}

/** Whoever owes the clause, or brought the decision, answers in public (公开答复). */
export async function answer(work: Work, { id, version, text, personalDataMeant }: Body<typeof answerQuestion>) {
  await questionOf(work, id)
  const moved = await perform(work, decisionQuestionLife, {
    id,
    act: 'answer',
    version,
    ask: () => publicWords(text, personalDataMeant),
  })
  await note(work, id, { answer: text, answered_by: work.caller.name, answered_on: work.today })
  return { id, state: moved.state as QuestionState, version: moved.version }
}

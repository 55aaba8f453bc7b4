import { createHash } from 'node:crypto'
import { insist } from '../../../law/ruling.ts'
import { newId } from '../../../platform/database/id.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { markOfCode, markOfForm, newCode } from '../../../platform/portal/code.ts'
import { matterForUpdate } from '../../docket/index.ts'
import { submitForModeration } from '../../moderation/index.ts'
import { asks } from '../answering/set-out.ts'
import { mayGive, mayHandIn, textOf } from '../giving/rules.ts'
import { consultationLife } from '../life.ts'
import type { Answers, Form } from '../words.ts'
import { clausesIn, maySay, plainly } from './rules.ts'

/** What a comment is known as to moderation: each of its texts by itself. */
export const commentKind = 'consultation-comment'

export interface Commenting {
  readonly consultationId: string
  readonly answers: Answers
  /** An article of the draft, and what is said about it; '' for none. */
  readonly clause: string
  readonly clauseText: string
  readonly name: string
  readonly nonce: string
}

interface Text {
  readonly question: string
  readonly clause: string
  readonly text: string
  readonly asks: boolean
}

/** A consultation that is open to everybody. @throws NotFound where there is none */
async function openToAll({ tx, congressId }: Work, id: string) {
  const row = await tx
    .selectFrom('consultations.consultation')
    .select(['title', 'draft', 'form', 'closes_on as closesOn', 'asks_name as asksName'])
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .where('to_public', '=', true)
    .executeTakeFirst()
  if (!row) throw new NotFound(consultationLife.kind)
  return { ...row, form: row.form as Form }
}

function textsIn(form: Form, { answers, clause, clauseText }: Commenting): Text[] {
  const answered = form.questions.flatMap((question) => {
    const text = textOf(answers[question.id])
    return text ? [{ question: question.id, clause: '', text, asks: asks(question, { answers }) }] : []
  })
  return clauseText ? [...answered, { question: 'clause', clause, text: clauseText, asks: true }] : answered
}

async function storeTexts(
  work: Work,
  { id, title }: { id: string; title: string },
  to: Commenting,
  texts: readonly Text[],
) {
  const paper = { kind: consultationLife.kind, id: to.consultationId }
  for (const each of texts) {
    const textId = newId(work.now.getTime())
    await work.tx
      .insertInto('consultations.comment_text')
      .values({
        congress_id: work.congressId,
        id: textId,
        comment_id: id,
        consultation_id: to.consultationId,
        ...each,
      })
      .execute()
    const called = each.clause ? `${title} ${each.clause}` : title
    await submitForModeration(work, { kind: commentKind, id: textId, title: called, text: each.text, paper })
  }
}

/** What is kept to know these words by, and the comment that held them before. */
async function sameBefore({ tx, congressId }: Work, { consultationId }: Commenting, texts: readonly Text[]) {
  const plain = plainly(texts.map(({ clause, text }) => clause + text))
  if (!plain) return { mark: null, sameAs: null }
  const mark = createHash('sha256').update(plain).digest('base64url')
  const before = await tx
    .selectFrom('consultations.comment')
    .select('id')
    .where('congress_id', '=', congressId)
    .where('consultation_id', '=', consultationId)
    .where('text_mark', '=', mark)
    .where('same_as', 'is', null)
    .executeTakeFirst()
  return { mark, sameAs: before?.id ?? null }
}

/**
 * Somebody without an account says what she thinks (社会公众意见). Nothing of it is shown before it has been moderated.
 * Sent twice it is taken once; what somebody else has sent word for word is not counted again, and has a code of its own.
 * @returns its query code
 * @throws NotFound, Refused (late, empty, not of this form)
 */
export async function comment(work: Work, to: Commenting): Promise<string> {
  const { tx, congressId, today } = work
  const { state } = await matterForUpdate(tx, congressId, { kind: consultationLife.kind, id: to.consultationId })
  const { title, draft, form, closesOn, asksName } = await openToAll(work, to.consultationId)
  if (state === 'draft') throw new NotFound(consultationLife.kind)
  const code = newCode(to.nonce)
  const comments = tx.selectFrom('consultations.comment').select('id').where('congress_id', '=', congressId)
  const formMark = markOfForm(to.nonce)
  if (await comments.where('form_mark', '=', formMark).executeTakeFirst()) return code
  insist(mayGive({ state, closesOn, today }))
  const known = clausesIn(draft).some(({ name }) => name !== '' && name === to.clause)
  const said = { ...to, clause: known ? to.clause : '' }
  insist(maySay({ answered: Object.keys(to.answers).length + (to.clauseText ? 1 : 0) }))
  insist(mayHandIn(form, to.answers))
  const texts = textsIn(form, said)
  const { mark, sameAs } = await sameBefore(work, said, texts)
  const id = newId(work.now.getTime())
  await tx
    .insertInto('consultations.comment')
    .values({
      congress_id: congressId,
      id,
      consultation_id: to.consultationId,
      answers: JSON.stringify(to.answers),
      name: asksName ? to.name : '',
      same_as: sameAs,
      form_mark: formMark,
      code_mark: markOfCode(code),
      text_mark: mark,
      given_on: today,
    })
    .execute()
  if (sameAs === null) await storeTexts(work, { id, title }, said, texts)
  return code
}

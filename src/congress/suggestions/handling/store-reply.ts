import { newId } from '../../../platform/database/id.ts'
import type { Asked } from '../../../platform/http/contract.ts'
import type { Work } from '../../../platform/http/route.ts'
import { undertake } from '../../docket/index.ts'
import { organ } from '../places.ts'
import type * as contract from './contract.ts'
import { emptyDraft } from './draft.ts'
import { standingAnswers, type LastAnswer } from './paper-points.ts'
import { verifiersOf } from './verifiers.ts'
import { isPromise, type Outcome, type ReplyKind } from './words.ts'

export type ReplyBody = Omit<Asked<typeof contract.replySuggestion>['body'], 'version'>

interface Storing {
  readonly paper: { readonly id: string; readonly lead_deputy_id: string | null }
  readonly organId: string
  readonly kind: ReplyKind
  readonly body: ReplyBody
  readonly partId?: string | null
  readonly corrects?: { readonly id: string; readonly reason: string }
  readonly silentOrgans?: string
}

/** The last day anything in a reply falls due; today where nothing is promised. */
export const lastPromised = (
  answers: readonly { readonly outcome: Outcome; readonly dueOn: string | null }[],
  today: string,
): string =>
  answers.reduce(
    (last, { outcome, dueOn }) => (isPromise(outcome) && dueOn !== null && dueOn > last ? dueOn : last),
    today,
  )

export const promisesIn = ({ answers }: Pick<ReplyBody, 'answers'>): number =>
  answers.filter(({ outcome }) => isPromise(outcome)).length

type AnswerGiven = ReplyBody['answers'][number]

const sameAs = (given: AnswerGiven) => (one: LastAnswer) =>
  one.undertakingId !== null && one.point === given.point && one.owner === given.owner && one.dueOn === given.dueOn

/** A promise becomes an undertaking; the same promise told again stays the one it was. */
async function promiseOf(
  work: Work,
  { paper, organId }: Pick<Storing, 'paper' | 'organId'>,
  { given, standing }: { given: AnswerGiven; standing: readonly LastAnswer[] },
): Promise<string | null> {
  if (!isPromise(given.outcome) || given.dueOn === null) return null
  const before = standing.find(sameAs(given))
  if (before) return before.undertakingId
  return undertake(work, {
    sourceId: paper.id,
    promise: given.answer.slice(0, 500),
    owner: organ(organId),
    verifiers: verifiersOf(paper),
    dueOn: given.dueOn,
  })
}

async function storeAnswers(
  work: Work,
  replyId: string,
  { standing, ...storing }: Storing & { standing: readonly LastAnswer[] },
): Promise<void> {
  const { tx, congressId } = work
  for (const [position, given] of storing.body.answers.entries())
    await tx
      .insertInto('suggestions.answer')
      .values({
        congress_id: congressId,
        reply_id: replyId,
        position,
        point: given.point,
        outcome: given.outcome,
        answer: given.answer,
        owner: given.owner,
        due_on: isPromise(given.outcome) ? given.dueOn : null,
        money: given.money,
        undertaking_id: await promiseOf(work, storing, { given, standing }),
      })
      .execute()
}

async function storeExplanation(
  { tx, congressId }: Work,
  replyId: string,
  { explanation }: Pick<ReplyBody, 'explanation'>,
): Promise<void> {
  if (!explanation) return
  const { next, ...said } = explanation
  await tx
    .insertInto('suggestions.explanation')
    .values({ congress_id: congressId, reply_id: replyId, ...said, next_steps: next })
    .execute()
}

const rowOf = ({ paper, organId, kind, body, partId, corrects, silentOrgans }: Storing) => ({
  suggestion_id: paper.id,
  organ_id: organId,
  text: body.text,
  result_class: body.resultClass,
  kind,
  part_id: partId ?? null,
  corrects_id: corrects?.id ?? null,
  correction_reason: corrects?.reason ?? '',
  may_publish: body.mayPublish,
  contact_person: body.contactPerson,
  contact_phone: body.contactPhone,
  silent_organs: silentOrgans ?? '',
})

/** Keeps a reply with its answers, its explanation and its promises; the organ's draft has done its service. */
export async function storeReply(work: Work, storing: Storing): Promise<string> {
  const { tx, congressId, now, today, caller } = work
  const { paper, organId, body } = storing
  const id = newId(now.getTime())
  const draftedBy = (await emptyDraft(work, paper.id, organId)) ?? caller.name
  // Read before the new reply is kept: a correction hides what it corrects.
  const standing = await standingAnswers(work, paper.id)
  await tx
    .insertInto('suggestions.reply')
    .values({
      congress_id: congressId,
      id,
      ...rowOf(storing),
      replied_on: today,
      signed_by: caller.name,
      drafted_by: draftedBy,
    })
    .execute()
  await storeAnswers(work, id, { ...storing, standing })
  await storeExplanation(work, id, body)
  return id
}

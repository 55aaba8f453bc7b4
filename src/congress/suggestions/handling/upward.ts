import { practice } from '../../../law/article.ts'
import { insist, permit, refuse } from '../../../law/ruling.ts'
import type { Asked } from '../../../platform/http/contract.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { record } from '../../../platform/record/record.ts'
import { reportKept, undertake } from '../../docket/index.ts'
import { paperOf } from '../move.ts'
import { organ } from '../places.ts'
import type * as contract from './contract.ts'
import { maySendUpward } from './rules.ts'
import { verifiersOf } from './verifiers.ts'
import { handledHere } from './who-handles.ts'

type Sending = Asked<typeof contract.sendUpward>['body'] & { id: string }

const lettersOf = ({ tx, congressId }: Pick<Work, 'tx' | 'congressId'>, suggestionId: string) =>
  tx
    .selectFrom('suggestions.upward_letter')
    .selectAll()
    .where('congress_id', '=', congressId)
    .where('suggestion_id', '=', suggestionId)

/** How many letters an organ has sent upward for a paper. */
export const lettersSent = async (work: Pick<Work, 'tx' | 'congressId'>, suggestionId: string, organId: string) =>
  (await lettersOf(work, suggestionId).where('organ_id', '=', organId).execute()).length

/** What is beyond the organ's powers goes upward (上报请示) and is an undertaking until the answer comes. */
export async function sendUpward(work: Work, { id, letterId, ...letter }: Sending): Promise<{ id: string }> {
  const { tx, congressId, today, caller } = work
  const { paper, organId } = await handledHere(work, id)
  if (await lettersOf(work, id).where('id', '=', letterId).executeTakeFirst()) return { id: letterId }
  insist(maySendUpward({ ...letter, today }))
  const undertakingId = await undertake(work, {
    sourceId: id,
    promise: `上报${letter.addressedTo}（${letter.document}），取得答复：${letter.subject}`.slice(0, 500),
    owner: organ(organId),
    verifiers: verifiersOf(paper),
    dueOn: letter.expectedOn,
  })
  await tx
    .insertInto('suggestions.upward_letter')
    .values({
      congress_id: congressId,
      id: letterId,
      suggestion_id: id,
      organ_id: organId,
      addressed_to: letter.addressedTo,
      sent_on: letter.sentOn,
      document: letter.document,
      subject: letter.subject,
      expected_on: letter.expectedOn,
      undertaking_id: undertakingId,
    })
    .execute()
  await record(work, {
    name: 'suggestion.sent-upward',
    subject: { kind: 'suggestion', id },
    actor: caller,
    facts: { addressedTo: letter.addressedTo, document: letter.document, dueOn: letter.expectedOn },
  })
  return { id: letterId }
}

interface Answering {
  readonly id: string
  readonly letterId: string
  readonly version: number
  readonly answeredOn: string
  readonly answer: string
}

const come = practice('上级答复后登记，由代表和交办机构核实', 'an answer from above is logged once it has come')

/** The answer from above has come: the undertaking is reported, and the deputy or the office verifies it. */
export async function answerFromAbove(work: Work, asked: Answering): Promise<{ id: string }> {
  const { tx, congressId, today, caller } = work
  const { id, letterId, version, answeredOn, answer } = asked
  await paperOf(work, id)
  const letter = await lettersOf(work, id).where('id', '=', letterId).executeTakeFirst()
  if (!letter || letter.organ_id !== caller.organId) throw new NotFound('upward-letter')
  insist(answeredOn <= today && answeredOn >= letter.sent_on ? permit(come) : refuse(come, 'answer-to-come'))
  await reportKept(work, { id: letter.undertaking_id, version, evidence: answer })
  await tx
    .updateTable('suggestions.upward_letter')
    .set({ answer, answered_on: answeredOn })
    .where('congress_id', '=', congressId)
    .where('id', '=', letterId)
    .execute()
  return { id: letterId }
}

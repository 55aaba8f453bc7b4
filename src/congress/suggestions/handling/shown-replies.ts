import type { Work } from '../../../platform/http/route.ts'
import type { HandlingPanel, ReplyLetter } from './contract.ts'

type Doing = Pick<Work, 'tx' | 'congressId'>

const answersOf = ({ tx, congressId }: Doing, suggestionId: string) =>
  tx
    .selectFrom('suggestions.answer as answer')
    .innerJoin('suggestions.reply as reply', (on) =>
      on.onRef('reply.congress_id', '=', 'answer.congress_id').onRef('reply.id', '=', 'answer.reply_id'),
    )
    .select(['answer.reply_id', 'answer.point', 'answer.outcome', 'answer.answer', 'answer.owner', 'answer.money'])
    .select('answer.due_on as dueOn')
    .where('answer.congress_id', '=', congressId)
    .where('reply.suggestion_id', '=', suggestionId)
    .orderBy('answer.position')
    .execute()

const repliesOf = ({ tx, congressId }: Doing, suggestionId: string) =>
  tx
    .selectFrom('suggestions.reply as reply')
    .leftJoin('suggestions.explanation as explanation', (on) =>
      on.onRef('explanation.congress_id', '=', 'reply.congress_id').onRef('explanation.reply_id', '=', 'reply.id'),
    )
    .leftJoin('suggestions.reply as later', (on) =>
      on.onRef('later.congress_id', '=', 'reply.congress_id').onRef('later.corrects_id', '=', 'reply.id'),
    )
    .select(['reply.id', 'reply.kind', 'reply.organ_id', 'reply.corrects_id', 'reply.correction_reason'])
    .select(['reply.may_publish', 'reply.contact_person', 'reply.contact_phone', 'reply.signed_by'])
    .select(['reply.drafted_by', 'reply.silent_organs', 'later.id as corrected_by'])
    .select(['explanation.reason', 'explanation.because', 'explanation.tried', 'explanation.next_steps'])
    .where('reply.congress_id', '=', congressId)
    .where('reply.suggestion_id', '=', suggestionId)
    .orderBy('reply.id')
    .execute()

const explanationIn = (row: Awaited<ReturnType<typeof repliesOf>>[number]): ReplyLetter['explanation'] =>
  row.reason === null
    ? null
    : {
        reason: row.reason as never,
        because: row.because ?? '',
        tried: row.tried ?? '',
        next: row.next_steps ?? '',
      }

/** What each reply says beside its text: its answers point by point, its explanation, who signed. */
export async function shownReplies(doing: Doing, suggestionId: string): Promise<HandlingPanel['letters']> {
  const rows = await repliesOf(doing, suggestionId)
  const answers = Map.groupBy(await answersOf(doing, suggestionId), ({ reply_id }) => reply_id)
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as never,
    organId: row.organ_id,
    correctsId: row.corrects_id,
    correctedBy: row.corrected_by,
    correctionReason: row.correction_reason,
    mayPublish: row.may_publish,
    contactPerson: row.contact_person,
    contactPhone: row.contact_phone,
    signedBy: row.signed_by,
    draftedBy: row.drafted_by,
    silentOrgans: row.silent_organs,
    answers: (answers.get(row.id) ?? []).map(({ reply_id: _, ...answer }) => answer as never),
    explanation: explanationIn(row),
  }))
}

import type { PublicAsked } from '../../../platform/portal/page.ts'
import { withoutPersonalData } from '../../../platform/text/personal-data.ts'
import type { ExplanationReason, Outcome, ReplyKind } from '../handling/words.ts'
import { showsReply } from './visible.ts'

export interface PublicAnswer {
  readonly point: string
  readonly outcome: Outcome
  readonly answer: string
  readonly dueOn: string | null
}

/** A reply that may be shown: without its drafter, without a contact's name or number. */
export interface PublicReply {
  readonly id: string
  readonly kind: ReplyKind
  readonly organ: string
  readonly text: string
  readonly repliedOn: string
  readonly resultClass: string | null
  readonly signedBy: string
  readonly answers: readonly PublicAnswer[]
  /** 情况说明. */
  readonly explanation: {
    readonly reason: ExplanationReason
    readonly because: string
    readonly tried: string
    readonly next: string
  } | null
}

const replyRows = ({ tx, congressId }: PublicAsked, id: string) =>
  tx
    .selectFrom('suggestions.reply as reply')
    .innerJoin('organs.organ as organ', (on) =>
      on.onRef('organ.congress_id', '=', 'reply.congress_id').onRef('organ.id', '=', 'reply.organ_id'),
    )
    .leftJoin('suggestions.explanation as explanation', (on) =>
      on.onRef('explanation.congress_id', '=', 'reply.congress_id').onRef('explanation.reply_id', '=', 'reply.id'),
    )
    .leftJoin('suggestions.reply as later', (on) =>
      on.onRef('later.congress_id', '=', 'reply.congress_id').onRef('later.corrects_id', '=', 'reply.id'),
    )
    .select(['reply.id', 'reply.kind', 'reply.text', 'reply.replied_on as repliedOn', 'organ.name as organ'])
    .select(['reply.result_class as resultClass', 'reply.may_publish as mayPublish', 'reply.signed_by as signedBy'])
    .select(['explanation.reason', 'explanation.because', 'explanation.tried', 'explanation.next_steps as next'])
    .where('reply.congress_id', '=', congressId)
    .where('reply.suggestion_id', '=', id)
    // What was put right no longer stands.
    .where('later.id', 'is', null)
    .orderBy('reply.id')
    .execute()

const answerRows = ({ tx, congressId }: PublicAsked, ids: readonly string[]) =>
  tx
    .selectFrom('suggestions.answer')
    .select(['reply_id', 'point', 'outcome', 'answer', 'due_on as dueOn'])
    .where('congress_id', '=', congressId)
    .where('reply_id', 'in', ids)
    .orderBy('position')
    .execute()

/** The replies of a paper that may be shown, in their order. */
export async function repliesOf(asked: PublicAsked, id: string): Promise<PublicReply[]> {
  const all = await replyRows(asked, id)
  const rows = all.filter(({ mayPublish }) => showsReply({ paperMayPublish: true, replyMayPublish: mayPublish }))
  if (rows.length === 0) return []
  const answers = Map.groupBy(
    await answerRows(
      asked,
      rows.map((each) => each.id),
    ),
    ({ reply_id }) => reply_id,
  )
  return rows.map((row) => ({
    ...{ id: row.id, kind: row.kind as ReplyKind, organ: row.organ, repliedOn: row.repliedOn },
    ...{ text: withoutPersonalData(row.text), resultClass: row.resultClass, signedBy: row.signedBy },
    answers: (answers.get(row.id) ?? []).map(({ point, outcome, answer, dueOn }) => ({
      ...{ point: withoutPersonalData(point), answer: withoutPersonalData(answer), dueOn },
      outcome: outcome as Outcome,
    })),
    explanation:
      row.reason === null
        ? null
        : {
            reason: row.reason as ExplanationReason,
            because: withoutPersonalData(row.because ?? ''),
            tried: withoutPersonalData(row.tried ?? ''),
            next: withoutPersonalData(row.next ?? ''),
          },
  }))
}

/** An extension that was agreed to: 最迟办理时间 and 办理措施, without who is responsible for it. */
export interface PublicExtension {
  readonly organ: string
  readonly originalDay: string
  readonly latestDay: string
  readonly measures: string
}

export async function extensionsOf({ tx, congressId }: PublicAsked, id: string): Promise<PublicExtension[]> {
  const rows = await tx
    .selectFrom('suggestions.extension as extension')
    .innerJoin('organs.organ as organ', (on) =>
      on.onRef('organ.congress_id', '=', 'extension.congress_id').onRef('organ.id', '=', 'extension.organ_id'),
    )
    .select(['organ.name as organ', 'extension.original_day as originalDay', 'extension.latest_day as latestDay'])
    .select('extension.measures')
    .where('extension.congress_id', '=', congressId)
    .where('extension.suggestion_id', '=', id)
    .where('extension.decision', '=', 'granted')
    .orderBy('extension.id')
    .execute()
  return rows.map((row) => ({ ...row, measures: withoutPersonalData(row.measures) }))
}

/** Organs beside the lead (会办), or each answering for its part (分办). */
export async function helpersOf({ tx, congressId }: PublicAsked, id: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('suggestions.organ_part as part')
    .innerJoin('organs.organ as organ', (on) =>
      on.onRef('organ.congress_id', '=', 'part.congress_id').onRef('organ.id', '=', 'part.organ_id'),
    )
    .select('organ.name')
    .where('part.congress_id', '=', congressId)
    .where('part.suggestion_id', '=', id)
    .where('part.superseded', '=', false)
    .orderBy('part.id')
    .execute()
  return rows.map(({ name }) => name)
}

/** Whether leaders directed anything on it (督办). */
export async function supervisionOf({ tx, congressId }: PublicAsked, id: string): Promise<boolean> {
  const found = await tx
    .selectFrom('suggestions.direction')
    .select('id')
    .where('congress_id', '=', congressId)
    .where('suggestion_id', '=', id)
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

import { allOf, insist } from '../../../law/ruling.ts'
import { NotFound, Overtaken } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { record } from '../../../platform/record/record.ts'
import type { Writing } from '../standing.ts'
import type { CommentPart } from '../words.ts'
import { mayResolve, mayWrite } from './rules.ts'

interface Said {
  readonly id: string
  readonly part: CommentPart
  readonly text: string
}

const comments = ({ tx, congressId }: Work, matterId: string) =>
  tx
    .selectFrom('drafting.comment')
    .select(['id', 'part', 'text', 'account_id', 'said_by as by', 'said_at as at', 'resolved_by as resolvedBy'])
    .where('congress_id', '=', congressId)
    .where('matter_id', '=', matterId)

/** Who writes the paper says something about it (修改意见). Sent twice with one id, it is said once. */
export async function comment(work: Work, paper: Writing, { id, part, text }: Said): Promise<{ id: string }> {
  insist(mayWrite(paper))
  const { numInsertedOrUpdatedRows } = await work.tx
    .insertInto('drafting.comment')
    .values({
      congress_id: work.congressId,
      id,
      matter_id: paper.id,
      part,
      text,
      account_id: work.caller.accountId,
      said_by: work.caller.name,
      said_at: work.now,
    })
    .onConflict((on) => on.doNothing())
    .executeTakeFirstOrThrow()
  if (!numInsertedOrUpdatedRows) {
    const known = await comments(work, paper.id).where('id', '=', id).executeTakeFirst()
    if (known?.text !== text || known.account_id !== work.caller.accountId) throw new Overtaken({})
    return { id }
  }
  // The record keeps that it was said; what was said in a draft stays among those who write it.
  await note(work, paper.id, 'drafting.commented', { part })
  return { id }
}

const note = (work: Work, id: string, name: `drafting.${string}`, facts: Record<string, unknown>) =>
  record(work, { name, subject: { kind: 'drafting', id }, actor: work.caller, facts })

/** A comment is marked as dealt with. Done twice, it is done once. */
export async function resolve(work: Work, paper: Writing, commentId: string): Promise<{ id: string }> {
  const said = await comments(work, paper.id).where('id', '=', commentId).forUpdate().executeTakeFirst()
  if (!said || !paper.writes) throw new NotFound('comment')
  insist(
    allOf(mayWrite({ ...paper, open: true }), mayResolve({ isAuthor: isAuthor(work, said), holdsPen: paper.holdsPen })),
  )
  if (said.resolvedBy !== null) return { id: commentId }
  await work.tx
    .updateTable('drafting.comment')
    .set({ resolved_at: work.now, resolved_by: work.caller.name })
    .where('congress_id', '=', work.congressId)
    .where('id', '=', commentId)
    .execute()
  await note(work, paper.id, 'drafting.comment-resolved', {})
  return { id: commentId }
}

const isAuthor = ({ caller }: Work, { account_id }: { account_id: string }): boolean => account_id === caller.accountId

/** What those who write the paper said about it, in the order it was said. */
export async function commentsOf(work: Work, paper: Writing) {
  const rows = await comments(work, paper.id).orderBy('said_at').orderBy('id').execute()
  return rows.map(({ account_id, part, ...row }) => ({
    ...row,
    part: part as CommentPart,
    mayResolve: row.resolvedBy === null && (paper.holdsPen || isAuthor(work, { account_id })),
  }))
}

import type { Article } from '../../law/article.ts'
import type { Work } from '../../platform/http/route.ts'
import { reckon, reckoningOf } from './reckon.ts'

interface Fixing {
  readonly matterId: string
  readonly act: string
  readonly on: string
  readonly under: Article
}

/** What is owed now falls due on a day that somebody named, as a leader does who directs: nothing is counted any more. */
export async function fixDay(
  work: Pick<Work, 'tx' | 'congressId'>,
  { matterId, act, on, under }: Fixing,
): Promise<void> {
  const { tx, congressId } = work
  const named = { state: '', owes: '', act, since: 'entered', within: { count: 0, unit: 'day' }, under } as const
  const due = reckon(await reckoningOf(tx, congressId), named, on)
  await tx
    .updateTable('docket.duty')
    .set({ due_on: due.on, explanation: JSON.stringify(due.explanation) })
    .where('congress_id', '=', congressId)
    .where('matter_id', '=', matterId)
    .where('act', '=', act)
    .where('ended_at', 'is', null)
    .execute()
}

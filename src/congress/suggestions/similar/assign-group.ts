import { insist } from '../../../law/ruling.ts'
import type { Work } from '../../../platform/http/route.ts'
import { organOf } from '../../organs/index.ts'
import { assign } from '../handing-over/assign.ts'
import { groupForUpdate, organsBound, waits } from './members.ts'
import { mayAssignTogether, oneOrgan } from './rules.ts'

/** The waiting papers of a group go to one organ in one act (并案交办); each with its own number and clock. */
export async function assignGroup(
  work: Work,
  { id, organId }: { id: string; organId: string },
): Promise<{ id: string; papers: number }> {
  const { members } = await groupForUpdate(work, id)
  const waiting = members.filter(waits)
  insist(mayAssignTogether(waiting.length))
  const organ = await organOf(work.tx, work.congressId, organId)
  insist(oneOrgan([organ?.name ?? null, ...organsBound(members)]))
  for (const { id: paper, version } of waiting) await assign(work, { id: paper, version, organId })
  return { id, papers: waiting.length }
}

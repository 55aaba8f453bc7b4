import { insist } from '../../../law/ruling.ts'
import type { Work } from '../../../platform/http/route.ts'
import { organOf } from '../../organs/index.ts'
import { assign } from '../handing-over/assign.ts'
import { suggestionLife } from '../life.ts'
import { groupForUpdate, stateOf, type Member } from './members.ts'
import { mayAssignTogether, oneOrgan } from './rules.ts'

/** Whether it has yet to be given to an organ, or given to another. */
export const waits = (member: Pick<Member, 'state'>): boolean =>
  suggestionLife.steps.some(({ from, act }) => from === stateOf(member) && act === 'assign')

/** The organ of the others; a paper sent back by it is free to go elsewhere, and so are those beside it. */
const bound = (members: readonly Member[]): (string | null)[] =>
  members.filter((member) => !waits(member)).map(({ organ }) => organ)

/** The waiting papers of a group go to one organ in one act (并案交办); each with its own number and clock. */
export async function assignGroup(
  work: Work,
  { id, organId }: { id: string; organId: string },
): Promise<{ id: string; papers: number }> {
  const { members } = await groupForUpdate(work, id)
  const waiting = members.filter(waits)
  insist(mayAssignTogether(waiting.length))
  const organ = await organOf(work.tx, work.congressId, organId)
  insist(oneOrgan([organ?.name ?? null, ...bound(members)]))
  for (const { id: paper, version } of waiting) await assign(work, { id: paper, version, organId })
  return { id, papers: waiting.length }
}

import type { Work } from '../../../platform/http/route.ts'
import { dueOfDuty } from '../../docket/index.ts'
import { suggestionLife } from '../life.ts'
import { move, note, paperOf, type Moved } from '../move.ts'

/** The office agrees to the long limit: six months from assignment in all (延期). */
export async function extend(
  work: Work,
  { id, version, reason }: { id: string; version: number; reason: string },
): Promise<Moved> {
  const moved = await move(work, { id, version, act: 'extend', facts: { reason } })
  const { assigned_on } = await paperOf(work, id)
  const start = assigned_on ?? work.today
  await note(work, id, {
    reply_due_on: await dueOfDuty(work, suggestionLife, { state: 'extended', act: 'reply', start }),
  })
  return moved
}

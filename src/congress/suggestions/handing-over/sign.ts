import type { Work } from '../../../platform/http/route.ts'
import { dueOfDuty } from '../../docket/index.ts'
import { suggestionLife } from '../life.ts'
import { move, note, paperOf, type Moved } from '../move.ts'

/** The handling organ signs for a suggestion (签收). */
export async function sign(work: Work, { id, version }: { id: string; version: number }): Promise<Moved> {
  const moved = await move(work, { id, version, act: 'sign' })
  const { assigned_on } = await paperOf(work, id)
  const start = assigned_on ?? work.today
  // The duty is counted now: had a rule changed since the paper was handed over, the lists would say another day.
  await note(work, id, {
    reply_due_on: await dueOfDuty(work, suggestionLife, { state: 'handling', act: 'reply', start }),
  })
  return moved
}

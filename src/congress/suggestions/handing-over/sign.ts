import type { Work } from '../../../platform/http/route.ts'
import { dueOfDuty } from '../../docket/index.ts'
import { suggestionLife } from '../life.ts'
import { move, note, paperOf, type Moved } from '../move.ts'
import { mayDecline } from '../rules.ts'

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

interface Declining {
  readonly id: string
  readonly version: number
  readonly proposedOrgan: string
  readonly reason: string
}

/** The handling organ sends back what is not its work, naming the organ it thinks right (申请改办). */
export async function decline(work: Work, { id, version, proposedOrgan, reason }: Declining): Promise<Moved> {
  const { assigned_on } = await paperOf(work, id)
  const start = assigned_on ?? work.today
  return move(work, {
    id,
    version,
    act: 'decline',
    ask: async () =>
      mayDecline({
        proposedOrgan,
        today: work.today,
        returnBy: await dueOfDuty(work, suggestionLife, { setting: 'suggestions.return-within', start }),
      }),
    facts: { proposedOrgan, reason },
  })
}

import type { Work } from '../../../platform/http/route.ts'
import { dueOfDuty } from '../../docket/index.ts'
import { dropRequests } from '../handling/extend.ts'
import { suggestionLife } from '../life.ts'
import { move, note, paperOf, type Moved } from '../move.ts'
import { organ as holderOf } from '../places.ts'
import { handlerOf } from './handlers.ts'
import { releaseParts, supersede } from './parties.ts'
import { returnsOf } from './returns.ts'
import { mayArbitrate, mayRecall } from './rules.ts'

interface Ruling {
  readonly id: string
  readonly version: number
  readonly organId: string
  readonly reason: string
}

/** The government's office rules who handles a paper that was sent back again (裁定); the clock starts anew. */
export async function arbitrate(work: Work, { id, version, organId, reason }: Ruling): Promise<Moved> {
  const { today } = work
  const organ = await handlerOf(work, organId)
  const { organ_id: disputedBy } = await paperOf(work, id)
  const moved = await move(work, {
    id,
    version,
    act: 'arbitrate',
    ask: () => mayArbitrate({ organ, reason }),
    places: { 'handling-organ': [holderOf(organId)] },
    facts: { organ: organ.name, reason },
  })
  await note(work, id, {
    organ_id: organId,
    assigned_on: today,
    reply_due_on: await dueOfDuty(work, suggestionLife, { state: 'handling', act: 'reply', start: today }),
  })
  await storeRuling(work, { id, organId, reason, disputedBy })
  // Who leads has no part beside itself.
  await releaseParts(work, id, { reason, keep: (part) => part.organId !== organId })
  await supersede(work, id, [organId])
  return moved
}

interface Ruled {
  readonly id: string
  readonly organId: string
  readonly reason: string
  readonly disputedBy: string | null
}

/** The ruling stands beside the last return of the organ that brought it about. */
async function storeRuling(work: Work, { id, organId, reason, disputedBy }: Ruled): Promise<void> {
  const last = (await returnsOf(work, id)).findLast((back) => back.organId === disputedBy)
  if (!last) return
  await work.tx
    .updateTable('suggestions.sent_back')
    .set({ ruled_organ_id: organId, ruling_reason: reason, ruled_on: work.today })
    .where('congress_id', '=', work.congressId)
    .where('id', '=', last.id)
    .execute()
}

/** The office takes a paper back to assign it again (调整承办单位): its organ has ended, or was wrongly named. */
export async function recall(
  work: Work,
  { id, version, reason }: { id: string; version: number; reason: string },
): Promise<Moved> {
  const moved = await move(work, { id, version, act: 'recall', ask: () => mayRecall({ reason }), facts: { reason } })
  await releaseParts(work, id, { reason, keep: () => false })
  await dropRequests(work, { id, reason })
  return moved
}

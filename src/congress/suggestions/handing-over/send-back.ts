import { newId } from '../../../platform/database/id.ts'
import type { Work } from '../../../platform/http/route.ts'
import { move, paperOf, type Moved } from '../move.ts'
import { knownHandler } from './handlers.ts'
import { standingOf } from './returns.ts'
import { mayReturn } from './rules.ts'

interface SendingBack {
  readonly id: string
  readonly version: number
  /** 建议改由哪个单位办理. */
  readonly proposedOrganId: string | null
  readonly reason: string
}

/**
 * The handling organ sends back what is not its work, naming the organ that should handle it (申请改办). The office
 * assigns anew after the first time; after another the government's office rules.
 */
export async function decline(work: Work, { id, version, proposedOrganId, reason }: SendingBack): Promise<Moved> {
  const { tx, congressId, now, today } = work
  const { organ_id: organId, assigned_on: assignedOn } = await paperOf(work, id)
  const proposed = proposedOrganId ? await knownHandler(work, proposedOrganId) : null
  const standing = await standingOf(work, { id, organId, assignedOn })
  const moved = await move(work, {
    id,
    version,
    // The version tells that nothing was sent back meanwhile.
    act: standing.returns === 0 ? 'decline' : 'dispute',
    ask: () => mayReturn({ ...standing, own: organId, proposed, reason }),
    facts: { proposedOrgan: proposed?.name ?? '', reason },
  })
  await tx
    .insertInto('suggestions.sent_back')
    .values({
      congress_id: congressId,
      id: newId(now.getTime()),
      suggestion_id: id,
      organ_id: organId ?? '',
      proposed_organ_id: proposed?.id ?? '',
      reason,
      sent_on: today,
    })
    .execute()
  return moved
}

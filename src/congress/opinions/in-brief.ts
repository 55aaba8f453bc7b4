import type { Reader } from '../../platform/database/house.ts'
import { opinionsIn } from './queries.ts'
import type { Kind, State, Subject } from './words.ts'

/** An opinion as other rooms tell of it: nothing of who said it. */
export interface OpinionInBrief {
  readonly id: string
  readonly heading: string
  readonly kind: Kind
  readonly subject: Subject
  readonly state: State
  readonly receivedOn: string
  readonly deputyId: string | null
}

async function inBrief(rows: ReturnType<typeof opinionsIn>): Promise<OpinionInBrief[]> {
  const found = await rows
    .select(['opinion.id', 'opinion.heading', 'opinion.kind', 'opinion.subject', 'matter.state'])
    .select(['opinion.received_on', 'opinion.deputy_id'])
    .orderBy('opinion.id')
    .limit(500)
    .execute()
  return found.map(({ received_on, deputy_id, ...row }) => ({
    ...row,
    kind: row.kind as Kind,
    subject: row.subject as Subject,
    state: row.state as State,
    receivedOn: received_on,
    deputyId: deputy_id,
  }))
}

/** What was said on a reception day, in order. */
export const opinionsOfReception = (tx: Reader, congressId: number, gatheringId: string): Promise<OpinionInBrief[]> =>
  inBrief(opinionsIn(tx, congressId).where('opinion.reception_id', '=', gatheringId))

/** What a deputy handles or has handled, in order. */
export const opinionsOfDeputy = (tx: Reader, congressId: number, deputyId: string): Promise<OpinionInBrief[]> =>
  inBrief(opinionsIn(tx, congressId).where('opinion.deputy_id', '=', deputyId))

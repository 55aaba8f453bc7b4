import type { Work } from '../../../platform/http/route.ts'
import { separatePartsOf } from '../handing-over/parties.ts'

type Doing = Pick<Work, 'tx' | 'congressId'>

/** A reply that waits for the deputy's judgement. */
export interface ToRate {
  readonly id: string
  readonly organId: string
  readonly organ: string
}

const repliesOf = ({ tx, congressId }: Doing, suggestionId: string) =>
  tx
    .selectFrom('suggestions.reply as reply')
    .innerJoin('organs.organ as organ', (on) =>
      on.onRef('organ.congress_id', '=', 'reply.congress_id').onRef('organ.id', '=', 'reply.organ_id'),
    )
    .leftJoin('suggestions.rating as rating', (on) =>
      on.onRef('rating.congress_id', '=', 'reply.congress_id').onRef('rating.reply_id', '=', 'reply.id'),
    )
    .select(['reply.id', 'reply.organ_id as organId', 'organ.name as organ', 'rating.rated_on as ratedOn'])
    .where('reply.congress_id', '=', congressId)
    .where('reply.suggestion_id', '=', suggestionId)
    .orderBy('reply.id', 'desc')
    .execute()

/**
 * The replies to rate now: the last one; or where organs answered separately, each one's last that has not been rated.
 * A correction stands for what it corrects, as it came later.
 */
export async function repliesToRate(work: Doing, suggestionId: string): Promise<ToRate[]> {
  const replies = await repliesOf(work, suggestionId)
  const parts = await separatePartsOf(work, suggestionId)
  const last =
    parts.length > 0 ? parts.map(({ organId }) => replies.find((each) => each.organId === organId)) : [replies[0]]
  return last.flatMap((reply) => (reply && reply.ratedOn === null ? [reply] : []))
}

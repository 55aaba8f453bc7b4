import type { Work } from '../../../platform/http/route.ts'
import { waitingHere } from '../../moderation/index.ts'
import type { PublicCount } from '../contract.ts'
import { publicCount } from '../public/queries.ts'
import type { Consultation } from '../queries.ts'
import { isClosed } from '../words.ts'

/** What the public says to it, counted by itself: for whoever asks at once, for the others after the close. */
export async function publicIn(
  work: Work,
  { id, form, state, toPublic }: Consultation,
  asks: boolean,
): Promise<PublicCount | null> {
  if (!toPublic || state === 'draft' || !(asks || isClosed(state))) return null
  const { comments, again, questions } = await publicCount(work, { id, form })
  return {
    comments,
    again,
    waiting: asks ? await waitingHere(work, id) : 0,
    tally: isClosed(state) ? { given: comments, questions, groups: [] } : null,
  }
}

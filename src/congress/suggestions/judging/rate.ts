import type { Ruling } from '../../../law/ruling.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { openPromises } from '../../docket/index.ts'
import { move, type Moved } from '../move.ts'
import { mayAccept, mayAskForRework, mayFollow, maySettle } from '../rules.ts'
import type { Grade } from '../words.ts'

export interface Rating {
  readonly id: string
  readonly version: number
  readonly then: 'accept' | 'follow' | 'rework'
  readonly attitude: Grade
  readonly result: Grade
  readonly reason: string
}

async function latestReply({ tx, congressId }: Work, suggestionId: string): Promise<string> {
  const reply = await tx
    .selectFrom('suggestions.reply')
    .select('id')
    .where('congress_id', '=', congressId)
    .where('suggestion_id', '=', suggestionId)
    .orderBy('id', 'desc')
    .executeTakeFirst()
  if (!reply) throw new NotFound('reply')
  return reply.id
}

const asked = (rating: Rating, openPromises: number): Ruling => {
  const facts = { grade: rating.result, openPromises }
  if (rating.then === 'rework') return mayAskForRework({ grade: rating.result, reason: rating.reason })
  return rating.then === 'follow' ? mayFollow(facts) : mayAccept(facts)
}

/**
 * The deputy says what she thinks of the reply (评价) and what becomes of the paper: closed, its promises followed, or
 * handled again. The grades stay out of the record's facts: the organ rated reads the record too.
 */
export async function rate(work: Work, rating: Rating): Promise<Moved> {
  const { tx, congressId, today } = work
  const { id, version, then } = rating
  const moved = await move(work, {
    id,
    version,
    act: then,
    ask: async () => asked(rating, await openPromises(work, id)),
    facts: then === 'rework' ? { reason: rating.reason } : {},
  })
  await tx
    .insertInto('suggestions.rating')
    .values({
      congress_id: congressId,
      reply_id: await latestReply(work, id),
      attitude: rating.attitude,
      result: rating.result,
      reason: rating.reason,
      rated_on: today,
    })
    .execute()
  return moved
}

interface Settling {
  readonly id: string
  readonly version: number
  readonly then: 'settle' | 'rework'
  readonly reason: string
}

/** The office closes a paper whose promises have all been verified (办结), or has it handled again. */
export const settle = (work: Work, { id, version, then, reason }: Settling): Promise<Moved> =>
  move(work, {
    id,
    version,
    act: then,
    ask: async () => maySettle({ openPromises: then === 'settle' ? await openPromises(work, id) : 0 }),
    facts: { reason },
  })

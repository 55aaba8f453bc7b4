import type { Work } from '../../../platform/http/route.ts'
import { refer } from '../../docket/index.ts'
import { move, note, paperOf, type Moved } from '../move.ts'
import { numberOf } from './number.ts'
import { readingsOf } from './readings.ts'
import { mayAcceptPaper, mayReview } from './rules.ts'

interface OnPaper {
  readonly id: string
  readonly version: number
}

/** The office passes a paper at its first reading (初审通过); somebody else will read it again. */
export async function review(work: Work, { id, version }: OnPaper): Promise<Moved> {
  const { tx, congressId, caller, today } = work
  const moved = await move(work, {
    id,
    version,
    act: 'review',
    ask: async () => mayReview(await readingsOf(work, await paperOf(work, id))),
  })
  const read = { read_by: caller.accountId, reader: caller.name, read_on: today }
  await tx
    .insertInto('suggestions.first_reading')
    .values({ congress_id: congressId, suggestion_id: id, ...read })
    .onConflict((on) => on.columns(['congress_id', 'suggestion_id']).doUpdateSet(read))
    .execute()
  return moved
}

/** The office accepts a paper for handling (审查立案); from now on it bears its number. */
export async function acceptPaper(work: Work, { id, version }: OnPaper): Promise<Moved> {
  const moved = await move(work, {
    id,
    version,
    act: 'accept-paper',
    ask: async () => mayAcceptPaper(await readingsOf(work, await paperOf(work, id))),
  })
  await numbered(work, id)
  return moved
}

/** Gives a paper its number, unless it has one. */
export async function numbered(work: Work, id: string): Promise<string> {
  const number = await numberOf(work, await paperOf(work, id))
  await refer(work, id, number)
  await note(work, id, { number })
  return number
}

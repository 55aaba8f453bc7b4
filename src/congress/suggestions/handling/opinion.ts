import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { matterForUpdate, perform } from '../../docket/index.ts'
import { coHandlingLife } from '../handing-over/life.ts'
import { coHandlersOf } from '../handing-over/parties.ts'
import { suggestionLife } from '../life.ts'
import { paperOf } from '../move.ts'

interface Giving {
  readonly id: string
  readonly version: number
  readonly text: string
  readonly measures: string
  readonly contact: string
}

/** A co-handling organ gives the lead its opinion (会办意见); it does not itself answer the deputy. */
export async function giveOpinion(work: Work, { id, version, ...opinion }: Giving) {
  const { tx, congressId, today, caller } = work
  await paperOf(work, id)
  // The paper before what hangs on it, as everywhere.
  await matterForUpdate(tx, congressId, { kind: suggestionLife.kind, id })
  const own = (await coHandlersOf(work, id)).find(({ organId }) => organId === caller.organId)
  if (!own) throw new NotFound('co-handling')
  const matter = await perform(work, coHandlingLife, { id: own.id, act: 'give', version })
  await tx
    .insertInto('suggestions.opinion')
    .values({
      congress_id: congressId,
      id: own.id,
      suggestion_id: id,
      organ_id: own.organId,
      ...opinion,
      given_by: caller.name,
      given_on: today,
    })
    .execute()
  return { id: own.id, state: matter.state, version: matter.version }
}

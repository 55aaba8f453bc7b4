import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { organOf } from '../../organs/index.ts'
import { undertakingLife } from '../life.ts'
import { perform } from '../perform.ts'
import type { Matter } from '../queries.ts'
import { promiseOf } from './part-in.ts'
import { mayPass } from './rules.ts'

interface Passing {
  readonly id: string
  readonly version: number
  readonly organId: string
  readonly reason: string
}

/** The office passes a promise on, as when its organ has ended (机构撤并); its day stays. */
export async function passPromise(work: Work, { id, version, organId, reason }: Passing): Promise<Matter> {
  const { tx, congressId } = work
  const organ = await organOf(tx, congressId, organId)
  if (!organ || organ.endedOn) throw new NotFound('organ')
  const { owner_id } = await promiseOf(work, id)
  const moved = await perform(work, undertakingLife, {
    id,
    act: 'pass',
    version,
    ask: () => mayPass({ sameOwner: owner_id === organId, reason }),
    places: { owner: [{ kind: 'organ', id: organId }] },
    facts: { organ: organ.name, reason },
  })
  await tx
    .updateTable('docket.undertaking')
    .set({ owner_kind: 'organ', owner_id: organId })
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .execute()
  return moved
}

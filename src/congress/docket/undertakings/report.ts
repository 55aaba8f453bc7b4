import type { Work } from '../../../platform/http/route.ts'
import { undertakingLife } from '../life.ts'
import { perform } from '../perform.ts'
import { placesIn, type Matter } from '../queries.ts'
import { partIn } from './part-in.ts'
import { verifiersNow } from './verifiers.ts'

/** The owner reports a promise as kept, with evidence. */
export async function reportKept(
  work: Work,
  asked: { id: string; version: number; evidence: string },
): Promise<Matter> {
  const { tx, congressId } = work
  const { id, version, evidence } = asked
  await partIn(work, id)
  const { verifier = [] } = await placesIn(tx, congressId, id)
  const places = { verifier: await verifiersNow(tx, work, verifier) }
  const matter = await perform(work, undertakingLife, { id, act: 'report', version, places, facts: { evidence } })
  await tx
    .updateTable('docket.undertaking')
    .set({ evidence, reported_on: work.today })
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .execute()
  return matter
}

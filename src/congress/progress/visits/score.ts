import { insist } from '../../../law/ruling.ts'
import type { Work } from '../../../platform/http/route.ts'
import type { Finding } from './contract.ts'
import { mayScore } from './rules.ts'
import { stopOf } from './stops.ts'
import { hasSignedIn, holdStill, organises, visitOf } from './visits.ts'

/** Whether the caller is one of those who look at the stops of this visit now. @throws Refused, NotFound */
export async function insistOnVisitor(work: Work, id: string): Promise<void> {
  await holdStill(work, id)
  const visit = await visitOf(work, id)
  const { state } = visit
  insist(mayScore({ state, organises: organises(work), signedIn: await hasSignedIn(work, visit) }))
}

/** Somebody who is there checks a stop and scores it (现场检查、评分); written again, her last word stands. */
export async function score(
  work: Work,
  { id, stopId, ...found }: { id: string; stopId: string } & Finding,
): Promise<{ id: string }> {
  const { tx, congressId, caller, now } = work
  await insistOnVisitor(work, id)
  await stopOf(work, { id, stopId })
  const said = {
    found_by: caller.name,
    deputy_id: organises(work) ? null : caller.deputyId,
    checks: JSON.stringify(found.checks),
    note: found.note,
    score: found.score,
    found_at: now,
  }
  await tx
    .insertInto('progress.finding')
    .values({ congress_id: congressId, stop_id: stopId, account_id: caller.accountId, ...said })
    .onConflict((on) => on.columns(['congress_id', 'stop_id', 'account_id']).doUpdateSet(said))
    .execute()
  return { id: stopId }
}

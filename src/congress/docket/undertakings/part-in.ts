import type { Work } from '../../../platform/http/route.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import { ownHoldings, sameHolder } from '../holdings.ts'
import { undertakingLife } from '../life.ts'
import { placesOf } from '../perform.ts'
import type { Holder } from '../words.ts'

/** The places the caller stands in; for whoever has none, the promise is not there. @throws NotFound */
export async function partIn(work: Work, id: string): Promise<string[]> {
  const places = await placesOf(work, undertakingLife, id)
  if (places.length === 0) throw new NotFound(undertakingLife.kind)
  return places
}

/** Whether the caller has a part in a promise: owns it, verifies it, or is of the office. */
export const hasPart = async (work: Work, id: string): Promise<boolean> =>
  (await placesOf(work, undertakingLife, id)).length > 0

/** The promise's own row. @throws NotFound */
export async function promiseOf({ tx, congressId }: Pick<Work, 'tx' | 'congressId'>, id: string) {
  const row = await tx
    .selectFrom('docket.undertaking')
    .selectAll()
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new NotFound(undertakingLife.kind)
  return row
}

/** Whether the promise is the caller's own: a chair who may act for the office did not promise what the office did. */
export const isOwn = ({ caller }: Pick<Work, 'caller'>, owner: Holder): boolean =>
  ownHoldings(caller).some((each) => sameHolder(each, owner))

/** Those of these promises that the caller herself reported last: it is for another to verify them. */
export async function reportedByCaller(
  { tx, congressId, caller }: Pick<Work, 'tx' | 'congressId' | 'caller'>,
  ids: readonly string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await tx
    .selectFrom('record.event')
    .distinctOn('subject_id')
    .select(['subject_id', 'actor'])
    .where('congress_id', '=', congressId)
    .where('subject_kind', '=', undertakingLife.kind)
    .where('subject_id', 'in', ids)
    .where('name', '=', 'undertaking.reported')
    .orderBy('subject_id')
    .orderBy('seq', 'desc')
    .execute()
  const isCaller = (actor: unknown) => (actor as { accountId?: string } | null)?.accountId === caller.accountId
  return new Set(rows.flatMap(({ subject_id, actor }) => (isCaller(actor) ? [subject_id] : [])))
}

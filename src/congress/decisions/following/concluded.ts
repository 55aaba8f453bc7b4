import type { Reader } from '../../../platform/database/house.ts'
import type { FollowingPanel } from './contract.ts'

interface Asked {
  readonly tx: Reader
  readonly congressId: number
}

/** What was reported, when, and to which meeting; null before. */
export async function conclusionOf(
  { tx, congressId }: Asked,
  matter: { readonly id: string; readonly conclusion: string },
): Promise<FollowingPanel['conclusion']> {
  const row = await tx
    .selectFrom('decisions.conclusion as conclusion')
    .leftJoin('gatherings.gathering as gathering', (on) =>
      on
        .onRef('gathering.congress_id', '=', 'conclusion.congress_id')
        .onRef('gathering.id', '=', 'conclusion.gathering_id'),
    )
    .leftJoin('organs.session as session', (on) =>
      on.onRef('session.congress_id', '=', 'conclusion.congress_id').onRef('session.id', '=', 'conclusion.session_id'),
    )
    .select(['conclusion.reported_on as reportedOn', 'gathering.title', 'session.name'])
    .where('conclusion.congress_id', '=', congressId)
    .where('conclusion.matter_id', '=', matter.id)
    .executeTakeFirst()
  return row ? { text: matter.conclusion, reportedOn: row.reportedOn, heardAt: row.title ?? row.name ?? '' } : null
}

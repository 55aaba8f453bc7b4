import type { Work } from '../../../platform/http/route.ts'
import { perform } from '../../docket/index.ts'
import { majorMatterLife } from '../life.ts'
import { undecidedStates } from '../words.ts'

const passing = undecidedStates.filter((state) => state !== 'undecided')

/** The day itself stands in the presidium's place: what it owed and did not do comes back to it. */
const asDay = (work: Work): Work => ({ ...work, caller: { ...work.caller, roles: [...work.caller.roles, 'chair'] } })

/**
 * What was to be decided by a day that is over, and was not, is a matter left undecided (议而未决): the presidium owes a
 * way out of it. Run as often as one likes.
 */
export async function passDays(work: Work): Promise<number> {
  const { tx, congressId, today } = work
  const past = await tx
    .selectFrom('decisions.major_matter as major')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'major.congress_id').onRef('matter.id', '=', 'major.id'),
    )
    .select(['matter.id', 'matter.version', 'major.decide_by as decideBy'])
    .where('major.congress_id', '=', congressId)
    .where('major.decided_on', 'is', null)
    .where('major.decide_by', '<', today)
    .where('matter.state', 'in', passing)
    .orderBy('matter.id')
    .forUpdate('matter')
    .execute()
  for (const { id, version, decideBy } of past)
    await perform(asDay(work), majorMatterLife, { id, version, act: 'day-passed', facts: { decideBy } })
  return past.length
}

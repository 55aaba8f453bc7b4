import type { Work } from '../../../platform/http/route.ts'
import { perform } from '../../docket/index.ts'
import { undecidedStates } from '../words.ts'
import { groupStudyLife } from './life.ts'

/** Studies of matters that are decided, given back or taken back by now. */
const leftOver = ({ tx, congressId }: Work) =>
  tx
    .selectFrom('decisions.group_study as study')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'study.congress_id').onRef('matter.id', '=', 'study.id'),
    )
    .innerJoin('docket.matter as paper', (on) =>
      on.onRef('paper.congress_id', '=', 'study.congress_id').onRef('paper.id', '=', 'study.matter_id'),
    )
    .select(['matter.id', 'matter.version'])
    .where('study.congress_id', '=', congressId)
    .where('matter.ended_at', 'is', null)
    .where('paper.state', 'not in', undecidedStates)
    .orderBy('matter.id')
    .execute()

/** What is not decided any more is not studied any more. Run as often as one likes. @returns how many were released */
export async function releaseStudies(work: Work): Promise<number> {
  // Nobody presses a button for it: the clock does what the office would.
  const forOffice = { ...work, caller: { ...work.caller, roles: ['staff'] } }
  const rows = await leftOver(work)
  for (const { id, version } of rows) await perform(forOffice, groupStudyLife, { id, version, act: 'release' })
  return rows.length
}

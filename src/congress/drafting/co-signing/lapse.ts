import type { Work } from '../../../platform/http/route.ts'
import { awaited } from '../words.ts'
import { turn } from './turn.ts'

const waiting = ({ tx, congressId }: Work) =>
  tx
    .selectFrom('drafting.signatory')
    .selectAll()
    .where('congress_id', '=', congressId)
    .where('state', 'in', [...awaited])
    .orderBy('matter_id')
    .orderBy('deputy_id')
    .forUpdate()

async function lapse(work: Work, rows: ReturnType<typeof waiting>): Promise<number> {
  const standings = await rows.execute()
  for (const standing of standings)
    await turn(work, standing, { act: 'lapse', state: 'lapsed', changes: { holds_pen: false } })
  return standings.length
}

/** The paper is handed in: whoever has not answered, or not confirmed again, is no longer waited for. */
export const lapseInvitations = (work: Work, matterId: string): Promise<number> =>
  lapse(work, waiting(work).where('matter_id', '=', matterId))

/** Not to answer is no fault of hers: past its day an invitation lapses, and nobody is urged. */
export const lapseUnanswered = (work: Work): Promise<number> =>
  lapse(work, waiting(work).where('answer_by', '<', work.today))

import { newId } from '../../../../platform/database/id.ts'
import type { Work } from '../../../../platform/http/route.ts'
import { dueOfDuty, type AfterSession } from '../../../docket/index.ts'
import { handOverLife } from '../batch-life.ts'
import { beforeHandOver } from '../../words.ts'
import { openBatch } from './prepare.ts'

/** The batch the office has opened for the session already, if any: the first that was not given up. */
const batchOf = ({ tx, congressId }: Work, sessionId: string) =>
  tx
    .selectFrom('suggestions.hand_over as batch')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'batch.congress_id').onRef('matter.id', '=', 'batch.id'),
    )
    .select(['batch.id', 'batch.handed_over_on'])
    .where('batch.congress_id', '=', congressId)
    .where('batch.session_id', '=', sessionId)
    .where('matter.state', '!=', 'cancelled')
    .orderBy('batch.id')
    .executeTakeFirst()

/** Papers made at the session that are still to be handed over, whether read already or not. */
const waitsAt = async ({ tx, congressId }: Work, sessionId: string): Promise<boolean> =>
  (await tx
    .selectFrom('suggestions.suggestion as suggestion')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'suggestion.congress_id').onRef('matter.id', '=', 'suggestion.id'),
    )
    .select('suggestion.id')
    .where('suggestion.congress_id', '=', congressId)
    .where('suggestion.session_id', '=', sessionId)
    .where('matter.state', 'in', beforeHandOver)
    .where('matter.state', '!=', 'draft')
    .where('matter.ended_at', 'is', null)
    .executeTakeFirst()) !== undefined

/** The office may do all this; nobody of it has to be there when a session closes. */
const asOffice = (work: Work): Work => ({ ...work, caller: { ...work.caller, roles: ['staff'] } })

/**
 * 会后集中交办: a session's batch opens by itself when the session closes, with all that was accepted so far, and owes
 * the hand-over within the days set. A batch that the office opened itself is that batch: nothing is owed twice.
 */
export const openForSession: AfterSession = async (work, { session }) => {
  const known = await batchOf(work, session.id)
  if (!known && !(await waitsAt(work, session.id))) return null
  const id = known?.id ?? newId(work.now.getTime())
  if (!known) await openBatch(asOffice(work), { id, name: `${session.name}建议交办`, sessionId: session.id, all: true })
  const owed = { state: 'preparing', act: 'hand-over', start: session.closesOn }
  return { id, dueOn: await dueOfDuty(work, handOverLife, owed), heldOn: known?.handed_over_on ?? null }
}

import type { Work } from '../../platform/http/route.ts'
import { reportLife } from './life.ts'
import { as, move } from './moved.ts'
import { openOn } from './queries.ts'
import { mayClose } from './rules.ts'

/** Reports whose time for questions is over close by themselves; while one is unanswered they stay owed. @returns how many */
export async function turnReports(work: Work): Promise<number> {
  const { tx, congressId, today } = work
  const over = await tx
    .selectFrom('docket.duty as duty')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'duty.congress_id').onRef('matter.id', '=', 'duty.matter_id'),
    )
    .select(['matter.id', 'matter.version'])
    .where('duty.congress_id', '=', congressId)
    .where('matter.kind', '=', reportLife.kind)
    .where('matter.state', '=', 'sent')
    .where('duty.ended_at', 'is', null)
    .where('duty.due_on', '<', today)
    .orderBy('matter.id')
    .forUpdate('matter')
    .execute()
  let closed = 0
  for (const { id, version } of over) {
    if (!mayClose(await openOn(work, id)).permitted) continue
    await move(as(work, 'clock'), { id, version, act: 'lapse' })
    closed += 1
  }
  return closed
}

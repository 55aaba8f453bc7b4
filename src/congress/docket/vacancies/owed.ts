import type { Reader } from '../../../platform/database/house.ts'
import type { Holder } from '../words.ts'

/** What this holder owes now: each matter, its kind and the act. */
export const owedBy = (db: Reader, congressId: number, { kind, id }: Holder) =>
  db
    .selectFrom('docket.duty as duty')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'duty.congress_id').onRef('matter.id', '=', 'duty.matter_id'),
    )
    .select(['matter.id', 'matter.kind', 'duty.act'])
    .where('duty.congress_id', '=', congressId)
    .where('duty.holder_kind', '=', kind)
    .where('duty.holder_id', '=', id)
    .where('duty.ended_at', 'is', null)
    .orderBy('duty.id')
    .execute()

import type { Work } from '../../../platform/http/route.ts'
import { cadencePeriodLife } from '../life.ts'
import { perform } from '../perform.ts'
import { matterForUpdate, type Matter } from '../queries.ts'

/** The organiser writes down that this period's work was done, and what came of it (完成本期). */
export async function holdPeriod(work: Work, { id, outcome }: { id: string; outcome: string }): Promise<Matter> {
  const { tx, congressId } = work
  const { version } = await matterForUpdate(tx, congressId, { kind: cadencePeriodLife.kind, id })
  const held = await perform(work, cadencePeriodLife, { id, act: 'hold', version, facts: { outcome } })
  await tx
    .updateTable('docket.cadence_period')
    .set({ outcome })
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .execute()
  return held
}

/** Work that follows a session is done: if it stands for a period, that period is held. */
export const holdAfterSession = ({ tx, congressId, today }: Work, matterId: string) =>
  tx
    .updateTable('docket.cadence_period')
    .set({ held_on: today })
    .where('congress_id', '=', congressId)
    .where('id', '=', matterId)
    .where('session_id', 'is not', null)
    .where('held_on', 'is', null)
    .execute()

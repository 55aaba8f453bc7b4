import { permit, refuse } from '../../../law/ruling.ts'
import type { Work } from '../../../platform/http/route.ts'
import type { Listener } from '../../gatherings/index.ts'
import { written } from '../bases.ts'

const rowOf = ({ tx, congressId }: Work, id: string) =>
  tx
    .selectFrom('stations.reception')
    .select(['announced_on as announcedOn', 'outcome'])
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .executeTakeFirst()

/** What a reception day hears of its gathering: the public learns of every change, with its reason. */
export const receptionListener: Listener = {
  announced: async (work, { id }) => {
    await work.tx
      .updateTable('stations.reception')
      .set({ announced_on: work.today })
      .where('congress_id', '=', work.congressId)
      .where('id', '=', id)
      // Announced again after a change, it has been public since the first time.
      .where('announced_on', 'is', null)
      .execute()
  },
  changed: async (work, { id, held_on }, { kind, toOn, reason }) => {
    const reception = await rowOf(work, id)
    if (!reception?.announcedOn) return
    const { tx, congressId, now } = work
    const { told } = await tx
      .selectFrom('stations.reception_change')
      .select(({ fn }) => fn.countAll<number>().as('told'))
      .where('congress_id', '=', congressId)
      .where('reception_id', '=', id)
      .executeTakeFirstOrThrow()
    await tx
      .insertInto('stations.reception_change')
      .values({
        congress_id: congressId,
        reception_id: id,
        ordinal: told + 1,
        kind,
        from_on: held_on,
        to_on: toOn,
        reason,
        changed_at: now,
      })
      .execute()
  },
  mayClose: async (work, { id }) => {
    const reception = await rowOf(work, id)
    if (!reception) return null
    return reception.outcome === null ? refuse(written, 'reception-not-told') : permit(written)
  },
}

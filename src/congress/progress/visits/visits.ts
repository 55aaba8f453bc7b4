import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { gatheringOf } from '../../gatherings/index.ts'

/** @throws NotFound where there is none, not for this caller, or it is a gathering of another kind */
export async function visitOf(work: Work, id: string) {
  const gathering = await gatheringOf(work, id)
  if (gathering.kind !== 'site-visit') throw new NotFound('gathering')
  return gathering
}
export type Visited = Awaited<ReturnType<typeof visitOf>>

export const organises = ({ caller }: Pick<Work, 'caller'>): boolean =>
  caller.roles.some((role) => role === 'staff' || role === 'chair')

/** Whether the caller, as a deputy of this visit's list, has signed in for the day it is held on. */
export async function hasSignedIn({ tx, congressId, caller }: Work, visit: Pick<Visited, 'id' | 'held_on'>) {
  if (!caller.deputyId || !caller.roles.includes('deputy')) return false
  const row = await tx
    .selectFrom('gatherings.invitation as invitation')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'invitation.congress_id').onRef('matter.id', '=', 'invitation.id'),
    )
    .select('invitation.id')
    .where('invitation.congress_id', '=', congressId)
    .where('invitation.gathering_id', '=', visit.id)
    .where('invitation.held_on', '=', visit.held_on)
    .where('invitation.holder_kind', '=', 'deputy')
    .where('invitation.holder_id', '=', caller.deputyId)
    .where('matter.state', '=', 'attended')
    .executeTakeFirst()
  return row !== undefined
}

/** While somebody writes on a stop, the minutes wait; once they are out, she finds the visit over. */
export const holdStill = async ({ tx, congressId }: Work, id: string): Promise<void> => {
  await tx
    .selectFrom('docket.matter')
    .select('id')
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .forShare()
    .execute()
}

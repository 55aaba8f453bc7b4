import type { Reader } from '../../platform/database/house.ts'
import { NotFound } from '../../platform/http/errors.ts'
import type { Work } from '../../platform/http/route.ts'
import { gatheringLife, invitationLife } from './life.ts'
import type { Quorum } from './rules.ts'
import { unannounced, type Kind, type State } from './words.ts'

/** Gatherings with their matters: all for the organisers, the announced ones for everybody who works here. */
export const gatherings = (db: Reader, { congressId, caller }: Pick<Work, 'congressId' | 'caller'>) => {
  const found = db
    .selectFrom('gatherings.gathering as gathering')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'gathering.congress_id').onRef('matter.id', '=', 'gathering.id'),
    )
    .where('gathering.congress_id', '=', congressId)
    .where('matter.kind', '=', gatheringLife.kind)
  return mayOrganise(caller) ? found : found.where('matter.state', 'not in', unannounced)
}

export const mayOrganise = ({ roles }: Pick<Work['caller'], 'roles'>): boolean =>
  roles.includes('staff') || roles.includes('chair')

/** @throws NotFound where there is none, or not for this caller */
export async function gatheringOf(work: Work, id: string) {
  const row = await gatherings(work.tx, work)
    .selectAll('gathering')
    .select(['matter.state', 'matter.version'])
    .where('gathering.id', '=', id)
    .executeTakeFirst()
  if (!row) throw new NotFound(gatheringLife.kind)
  return {
    ...row,
    kind: row.kind as Kind,
    state: row.state as State,
    quorum: row.quorum as Quorum,
    agenda: row.agenda as string[],
  }
}
export type Gathering = Awaited<ReturnType<typeof gatheringOf>>

/** Whom the notice goes to. */
export const inviteesOf = (db: Reader, congressId: number, gatheringId: string) =>
  db
    .selectFrom('gatherings.invitee')
    .select(['holder_kind', 'holder_id', 'counts'])
    .where('congress_id', '=', congressId)
    .where('gathering_id', '=', gatheringId)
    .orderBy('counts', 'desc')
    .orderBy('holder_kind')
    .orderBy('holder_id')
    .execute()

/** The invitations of its present day, with how each stands. */
export const invitationsTo = (db: Reader, congressId: number, { id, held_on }: Pick<Gathering, 'id' | 'held_on'>) =>
  db
    .selectFrom('gatherings.invitation as invitation')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'invitation.congress_id').onRef('matter.id', '=', 'invitation.id'),
    )
    .selectAll('invitation')
    .select(['matter.state', 'matter.version'])
    .where('invitation.congress_id', '=', congressId)
    .where('invitation.gathering_id', '=', id)
    .where('invitation.held_on', '=', held_on)
    .where('matter.kind', '=', invitationLife.kind)
    .orderBy('invitation.counts', 'desc')
    .orderBy('invitation.id')
    .execute()
export type Invitation = Awaited<ReturnType<typeof invitationsTo>>[number]

import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely'
import type { Reader } from '../../platform/database/house.ts'
import type { Database } from '../../platform/database/schema.ts'
import { NotFound } from '../../platform/http/errors.ts'
import type { Work } from '../../platform/http/route.ts'
import type { Caller } from '../../platform/identity/index.ts'
import { inspectionInvitationLife, inspectionLife } from './life.ts'
import { beforePlan, members, type InvitationState, type State } from './words.ts'

type Looker = Pick<Caller, 'roles' | 'deputyId' | 'organId'>
type Looking = ExpressionBuilder<
  Database & { inspection: Database['inspections.inspection']; matter: Database['docket.matter'] },
  'inspection' | 'matter'
>

export const holds = ({ roles }: Pick<Looker, 'roles'>, ...wanted: string[]): boolean =>
  wanted.some((role) => roles.includes(role))

export const isOffice = (caller: Looker): boolean => holds(caller, 'staff', 'chair')

const isInvited = (deputyId: string) => sql<SqlBool>`exists (select from inspections.invitation
  where invitation.congress_id = inspection.congress_id and invitation.inspection_id = inspection.id
    and invitation.deputy_id = ${deputyId})`

/** Before its plan is out an inspection is the office's and the invited deputies'; then everybody's who works here. */
function visibleTo(caller: Looker) {
  return (eb: Looking): Expression<SqlBool> => {
    if (isOffice(caller)) return sql<SqlBool>`true`
    const open = eb.and([
      eb('matter.state', 'not in', beforePlan),
      // What was given up before its plan was out never was anybody else's.
      sql<SqlBool>`(matter.state <> 'dropped' or inspection.gathering_id is not null)`,
    ])
    return caller.deputyId && holds(caller, 'deputy') ? eb.or([open, isInvited(caller.deputyId)]) : open
  }
}

/** Inspections with their matters, within what the caller may see. */
export const inspectionsSeenBy = (db: Reader, { congressId, caller }: Pick<Work, 'congressId' | 'caller'>) =>
  db
    .selectFrom('inspections.inspection as inspection')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'inspection.congress_id').onRef('matter.id', '=', 'inspection.id'),
    )
    .where('inspection.congress_id', '=', congressId)
    .where('matter.kind', '=', inspectionLife.kind)
    .where(visibleTo(caller) as never)

/** @throws NotFound where there is none, or not for this caller */
export async function inspectionOf(work: Work, id: string) {
  const row = await inspectionsSeenBy(work.tx, work)
    .selectAll('inspection')
    .select(['matter.state', 'matter.version', 'matter.source_id', 'matter.days'])
    .where('inspection.id', '=', id)
    .executeTakeFirst()
  if (!row) throw new NotFound(inspectionLife.kind)
  return {
    ...row,
    state: row.state as State,
    route: row.route as string[],
    look_at: row.look_at as string[],
    days: row.days as Record<string, string>,
  }
}
export type Inspection = Awaited<ReturnType<typeof inspectionOf>>

const invitations = ({ tx, congressId }: Pick<Work, 'tx' | 'congressId'>) =>
  tx
    .selectFrom('inspections.invitation as invitation')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'invitation.congress_id').onRef('matter.id', '=', 'invitation.id'),
    )
    .innerJoin('deputies.deputy as deputy', (on) =>
      on.onRef('deputy.congress_id', '=', 'invitation.congress_id').onRef('deputy.id', '=', 'invitation.deputy_id'),
    )
    .selectAll('invitation')
    .select(['matter.state', 'matter.version', 'deputy.name', 'deputy.occupation', 'deputy.post'])
    .where('invitation.congress_id', '=', congressId)
    .where('matter.kind', '=', inspectionInvitationLife.kind)
    .orderBy('invitation.id')

/** Whom it invites, and how each invitation stands. */
export const invitationsTo = (work: Pick<Work, 'tx' | 'congressId'>, inspectionId: string) =>
  invitations(work).where('invitation.inspection_id', '=', inspectionId).execute()
export type Invitation = Awaited<ReturnType<typeof invitationsTo>>[number]

/** One invitation, for the deputy it invites and for the office. @throws NotFound */
export async function invitationOf(work: Work, id: string): Promise<Invitation> {
  const row = await invitations(work).where('invitation.id', '=', id).executeTakeFirst()
  const mine = row && holds(work.caller, 'deputy') && row.deputy_id === work.caller.deputyId
  if (!row || !(mine || isOffice(work.caller))) throw new NotFound(inspectionInvitationLife.kind)
  return row
}

export const isMember = ({ state }: { state: string }): boolean =>
  (members as readonly string[]).includes(state as InvitationState)

/** Whether the caller belongs to the inspection, or to the office that arranges it. */
export const isOfIt = (work: Pick<Work, 'caller'>, invited: readonly Invitation[]): boolean =>
  isOffice(work.caller) ||
  (holds(work.caller, 'deputy') && invited.some((each) => isMember(each) && each.deputy_id === work.caller.deputyId))

/** Points of the opinion, in order. */
export const pointsOf = ({ tx, congressId }: Pick<Work, 'tx' | 'congressId'>, id: string) =>
  tx
    .selectFrom('inspections.point')
    .select(['ordinal', 'problem', 'suggestion'])
    .where('congress_id', '=', congressId)
    .where('inspection_id', '=', id)
    .orderBy('ordinal')
    .execute()

/** Every answer to every point, with what was thought of it, round by round. */
export const answersOf = ({ tx, congressId }: Pick<Work, 'tx' | 'congressId'>, id: string) =>
  tx
    .selectFrom('inspections.answer as answer')
    .leftJoin('inspections.judgement as judgement', (on) =>
      on
        .onRef('judgement.congress_id', '=', 'answer.congress_id')
        .onRef('judgement.inspection_id', '=', 'answer.inspection_id')
        .onRef('judgement.ordinal', '=', 'answer.ordinal')
        .onRef('judgement.round', '=', 'answer.round'),
    )
    .select([
      'answer.ordinal',
      'answer.round',
      'answer.adopted',
      'answer.text',
      'answer.answered_on',
      'judgement.grade',
    ])
    .where('answer.congress_id', '=', congressId)
    .where('answer.inspection_id', '=', id)
    .orderBy('answer.round')
    .orderBy('answer.ordinal')
    .execute()

/** What the organ is asked about now: all points at first, later those found wanting when last judged. */
export async function askedIn(work: Pick<Work, 'tx' | 'congressId'>, { id, round }: Inspection): Promise<number[]> {
  if (round <= 1) return (await pointsOf(work, id)).map(({ ordinal }) => ordinal)
  const before = (await answersOf(work, id)).filter((answer) => answer.round === round - 1)
  return before.filter(({ grade }) => grade === 'dissatisfied').map(({ ordinal }) => ordinal)
}

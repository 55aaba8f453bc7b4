import { newId } from '../../platform/database/id.ts'
import type { Work } from '../../platform/http/route.ts'
import { leadTo } from '../docket/index.ts'
import type { Holder } from '../docket/words.ts'
import { gatheringOf, plan as planGathering } from '../gatherings/index.ts'
import { carryInvitation, move, note, type Moved } from './keep.ts'
import { planBy } from './plan-by.ts'
import { inspectionOf, invitationsTo, type Inspection, type Invitation } from './queries.ts'
import { mayCloseVisit, mayFixPlan, mayReplan } from './rules.ts'

interface Asked {
  readonly id: string
  readonly version: number
}

/** The visit itself is a gathering: its notice, leave, sign-in and minutes are kept there. */
async function openVisit(work: Work, inspection: Inspection, coming: readonly Invitation[]): Promise<string> {
  const gatheringId = newId(work.now.getTime())
  await planGathering(work, {
    id: gatheringId,
    kind: 'site-visit',
    title: inspection.topic,
    place: inspection.place,
    heldOn: inspection.held_on,
    startsAt: inspection.starts_at,
    endsAt: inspection.ends_at,
    agenda: ['集中出发', ...inspection.route, '集中评议，提出视察意见'],
    service: ['踏看路线', '安排车辆', '准备视察资料', '安排记录和拍照'],
    whyShort: '',
    invitees: [
      ...coming.map(({ deputy_id }) => ({ kind: 'deputy' as const, id: deputy_id, counts: true })),
      { kind: 'organ' as const, id: inspection.organ_id, counts: false },
    ],
    periodId: null,
  })
  await leadTo(work, gatheringId, inspection.id)
  return gatheringId
}

/** The plan goes out (印发方案): whoever has not answered is not waited for; the visit is planned as a gathering. */
export async function fixPlan(work: Work, { id, version, leaderId }: Asked & { leaderId: string }): Promise<Moved> {
  const inspection = await inspectionOf(work, id)
  const invited = await invitationsTo(work, id)
  const coming = invited.filter(({ state }) => state === 'accepted')
  const moved = await move(work, {
    id,
    act: 'fix-plan',
    version,
    ask: () =>
      mayFixPlan({
        heldOn: inspection.held_on,
        today: work.today,
        place: inspection.place,
        route: inspection.route,
        lookAt: inspection.look_at,
        accepted: coming.length,
        leaderAccepted: coming.some(({ deputy_id }) => deputy_id === leaderId),
      }),
    places: placesFor(leaderId, inspection.organ_id),
    days: { 'held-on': inspection.held_on },
  })
  for (const { id: invitationId, state, version: seen } of invited)
    if (state === 'invited') await carryInvitation(work, { id: invitationId, act: 'release', version: seen })
  const gatheringId = await openVisit(work, inspection, coming)
  await note(work, id, { leader_id: leaderId, gathering_id: gatheringId })
  return moved
}

/** Who writes, leads and answers once the plan is out. */
export const placesFor = (leaderId: string, organId: string): Record<string, Holder[]> => ({
  leader: [{ kind: 'deputy', id: leaderId }],
  drafter: [
    { kind: 'role', id: 'staff' },
    { kind: 'deputy', id: leaderId },
  ],
  organ: [{ kind: 'organ', id: organId }],
})

/** The visit was called off: another day and way are planned (重新拟订方案). Whoever accepted has accepted. */
export async function replan(work: Work, { id, version, reason }: Asked & { reason: string }): Promise<Moved> {
  const inspection = await inspectionOf(work, id)
  return move(work, {
    id,
    act: 'replan',
    version,
    ask: async () => mayReplan({ calledOff: (await visitOf(work, inspection))?.state === 'cancelled' }),
    days: { 'plan-by': await planBy(work, null) },
    facts: { reason },
  })
}

/** The gathering that is the visit; none before the plan is out. */
export const visitOf = async (work: Work, { gathering_id }: Pick<Inspection, 'gathering_id'>) =>
  gathering_id ? gatheringOf(asOrganiser(work), gathering_id) : null

/** How the visit stands is asked of the gatherings, whoever asks: before its notice only organisers find it there. */
const asOrganiser = (work: Work): Work => ({
  ...work,
  caller: { ...work.caller, roles: [...work.caller.roles, 'staff'] },
})

/** Deputies who signed in at the visit. */
async function whoCame({ tx, congressId }: Work, { gathering_id }: Inspection): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('gatherings.invitation as invitation')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'invitation.congress_id').onRef('matter.id', '=', 'invitation.id'),
    )
    .select('invitation.holder_id')
    .where('invitation.congress_id', '=', congressId)
    .where('invitation.gathering_id', '=', gathering_id)
    .where('invitation.holder_kind', '=', 'deputy')
    .where('matter.state', '=', 'attended')
    .execute()
  return new Set(rows.map(({ holder_id }) => holder_id))
}

const over: readonly string[] = ['to-minute', 'concluded']

/** The visit is over (视察结束): who came and has noted nothing yet is asked for her notes; who did not come is noted. */
export async function closeVisit(work: Work, { id, version }: Asked): Promise<Moved> {
  const inspection = await inspectionOf(work, id)
  const came = await whoCame(work, inspection)
  const moved = await move(work, {
    id,
    act: 'close-visit',
    version,
    ask: async () => mayCloseVisit({ held: over.includes((await visitOf(work, inspection))?.state ?? '') }),
    facts: { people: came.size },
  })
  for (const { id: invitationId, state, version: seen, deputy_id } of await invitationsTo(work, id)) {
    if (state !== 'accepted') continue
    const act = came.has(deputy_id) ? 'ask-notes' : 'miss'
    await carryInvitation(work, { id: invitationId, act, version: seen })
  }
  return moved
}

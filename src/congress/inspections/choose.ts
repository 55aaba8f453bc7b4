import type { z } from 'zod'
import { insist, permit, refuse } from '../../law/ruling.ts'
import { NotFound, Overtaken } from '../../platform/http/errors.ts'
import type { Work } from '../../platform/http/route.ts'
import { openMatter, retitle } from '../docket/index.ts'
import { organOf } from '../organs/index.ts'
import { planned } from './bases.ts'
import type { chooseTopic, reviseInspection } from './contract.ts'
import { carryInvitation, move, movedTo, note, type Moved } from './keep.ts'
import { inspectionLife } from './life.ts'
import { planBy } from './plan-by.ts'
import { inspectionOf, invitationsTo } from './queries.ts'
import { mayBeHeldThen } from './rules.ts'

type Choosing = z.output<NonNullable<typeof chooseTopic.body>>
type Revising = { id: string } & z.output<NonNullable<typeof reviseInspection.body>>

/** The organ to be inspected is here and still exists. @throws NotFound, Refused */
async function insistOnOrgan({ tx, congressId }: Work, organId: string): Promise<string> {
  const organ = await organOf(tx, congressId, organId)
  if (!organ) throw new NotFound('organ')
  const { name, endedOn } = organ
  insist(endedOn ? refuse(planned, 'inspected-organ-ended', { organ: name, endedOn }) : permit(planned))
  return name
}

const columnsOf = (plan: Omit<Choosing, 'id' | 'aboutId'>) => ({
  topic: plan.topic,
  why: plan.why,
  organ_id: plan.organId,
  held_on: plan.heldOn,
  starts_at: plan.startsAt,
  ends_at: plan.endsAt,
  place: plan.place,
  route: JSON.stringify(plan.route),
  look_at: JSON.stringify(plan.lookAt),
  demands: plan.demands,
})

async function chosenBefore({ tx, congressId }: Work, { id, topic }: Choosing): Promise<Moved | null> {
  const known = await tx
    .selectFrom('docket.matter')
    .select(['kind', 'title', 'state', 'version'])
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!known) return null
  if (known.kind !== inspectionLife.kind) throw new NotFound(inspectionLife.kind)
  const { state, version } = known
  if (known.title !== topic) throw new Overtaken({ state, version })
  return movedTo({ id, state, version })
}

/** The office chooses a topic (选题), of a decision where there is one. Sent twice with one id, it is chosen once. */
export async function choose(work: Work, choosing: Choosing): Promise<Moved> {
  const { tx, congressId, today } = work
  const { id, topic, organId, aboutId } = choosing
  insist(mayBeHeldThen({ ...choosing, today }))
  const known = await chosenBefore(work, choosing)
  if (known) return known
  const organ = await insistOnOrgan(work, organId)
  const matter = await openMatter(work, inspectionLife, {
    id,
    title: topic,
    places: {},
    days: { 'plan-by': await planBy(work, choosing.heldOn), 'held-on': choosing.heldOn },
    ...(aboutId && { sourceId: aboutId }),
    facts: { toOrgan: organ },
  })
  await tx
    .insertInto('inspections.inspection')
    .values({ congress_id: congressId, id, ...columnsOf(choosing) })
    .execute()
  return movedTo(matter)
}

const sooner = (one: string | undefined, other: string): string => (one && one < other ? one : other)

/** Topic and plan change until the plan is out (修改选题和方案). */
export async function revise(work: Work, { id, version, ...plan }: Revising): Promise<Moved> {
  const { days } = await inspectionOf(work, id)
  insist(mayBeHeldThen({ ...plan, today: work.today }))
  await insistOnOrgan(work, plan.organId)
  const moved = await move(work, {
    id,
    act: 'revise',
    version,
    // A visit set later leaves no more time to plan than there was; one set sooner, less.
    days: { 'plan-by': sooner(days['plan-by'], await planBy(work, plan.heldOn)), 'held-on': plan.heldOn },
  })
  await note(work, id, columnsOf(plan))
  await retitle(work, id, plan.topic)
  return { ...moved, version: moved.version + 1 }
}

/** It is not held at all (不再举行): whoever was invited is released. */
export async function drop(
  work: Work,
  { id, version, reason }: { id: string; version: number; reason: string },
): Promise<Moved> {
  await inspectionOf(work, id)
  const moved = await move(work, { id, act: 'drop', version, facts: { reason } })
  for (const { id: invitationId, state, version: seen } of await invitationsTo(work, id))
    if (state === 'invited' || state === 'accepted')
      await carryInvitation(work, { id: invitationId, act: 'release', version: seen })
  return moved
}

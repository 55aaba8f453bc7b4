import type { z } from 'zod'
import { practice } from '../../law/article.ts'
import { addDays } from '../../law/day.ts'
import { insist, permit, refuse } from '../../law/ruling.ts'
import type { Work } from '../../platform/http/route.ts'
import { NotFound } from '../../platform/http/errors.ts'
import { matterOf, openMatter, perform, retitle } from '../docket/index.ts'
import { settingsOf } from '../organs/index.ts'
import type { planGathering, reviseGathering } from './contract.ts'
import { gatheringLife } from './life.ts'
import { movedTo, type Moved } from './moved.ts'
import { gatheringOf } from './queries.ts'
import { quorumOf, templates } from './templates.ts'

type Plan = z.output<NonNullable<typeof planGathering.body>>
type Revision = z.output<NonNullable<typeof reviseGathering.body>>

const inTime = practice('会议活动有起止时间', 'a gathering begins before it ends')

const mayLast = ({ startsAt, endsAt }: Pick<Plan, 'startsAt' | 'endsAt'>) =>
  startsAt < endsAt ? permit(inTime) : refuse(inTime, 'ends-before-it-starts')

const columnsOf = (plan: Plan | Revision) => ({
  title: plan.title,
  place: plan.place,
  held_on: plan.heldOn,
  starts_at: plan.startsAt,
  ends_at: plan.endsAt,
  agenda: JSON.stringify(plan.agenda),
  why_short: plan.whyShort,
})

const dayBefore = (heldOn: string, noticeDays: number) => ({
  'notice-by': addDays(heldOn, -noticeDays),
  'held-on': heldOn,
})

/**
 * The organisers plan a gathering (筹备). Sent twice with one id, it is planned once.
 * @param ownDays days of notice, where they are not those of its kind
 */
export async function plan(work: Work, plan: Plan, ownDays?: number): Promise<Moved> {
  const { tx, congressId } = work
  insist(mayLast(plan))
  const known = await plannedBefore(work, plan.id)
  if (known) return known
  const noticeDays = ownDays ?? templates[plan.kind].noticeDays
  const presidium = (await settingsOf(tx, congressId)).choice('presidium.quorum') as 'more-than-half' | 'two-thirds'
  const matter = await openMatter(work, gatheringLife, {
    id: plan.id,
    title: plan.title,
    places: {},
    days: dayBefore(plan.heldOn, noticeDays),
    facts: { heldOn: plan.heldOn },
  })
  await tx
    .insertInto('gatherings.gathering')
    .values({
      congress_id: congressId,
      id: plan.id,
      kind: plan.kind,
      notice_days: noticeDays,
      quorum: quorumOf(plan.kind, presidium),
      period_id: plan.periodId,
      ...columnsOf(plan),
    })
    .execute()
  await storeInvitees(work, plan.id, plan.invitees)
  await storeService(work, plan.id, plan.service)
  return movedTo(matter)
}

async function plannedBefore(work: Work, id: string): Promise<Moved | null> {
  try {
    return movedTo(await matterOf(work.tx, work.congressId, { kind: gatheringLife.kind, id }))
  } catch (error) {
    if (error instanceof NotFound) return null
    throw error
  }
}

/** The organisers change the plan, until the notice is out. */
export async function revise(work: Work, id: string, plan: Revision): Promise<Moved> {
  const { tx, congressId } = work
  insist(mayLast(plan))
  const { notice_days } = await gatheringOf(work, id)
  const matter = await perform(work, gatheringLife, {
    id,
    act: 'revise',
    version: plan.version,
    days: dayBefore(plan.heldOn, notice_days),
    facts: { heldOn: plan.heldOn },
  })
  await tx
    .updateTable('gatherings.gathering')
    .set(columnsOf(plan))
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .execute()
  await storeInvitees(work, id, plan.invitees)
  await storeService(work, id, plan.service)
  await retitle(work, id, plan.title)
  return movedTo({ ...matter, version: matter.version + 1 })
}

async function storeInvitees({ tx, congressId }: Work, id: string, invitees: Plan['invitees']): Promise<void> {
  await tx
    .deleteFrom('gatherings.invitee')
    .where('congress_id', '=', congressId)
    .where('gathering_id', '=', id)
    .execute()
  if (invitees.length === 0) return
  const rows = invitees.map((each) => ({
    congress_id: congressId,
    gathering_id: id,
    holder_kind: each.kind,
    holder_id: each.id,
    counts: each.counts,
  }))
  await tx
    .insertInto('gatherings.invitee')
    .values(rows)
    .onConflict((on) => on.doNothing())
    .execute()
}

async function storeService({ tx, congressId }: Work, id: string, service: readonly string[]): Promise<void> {
  const done = await tx
    .deleteFrom('gatherings.service_item')
    .where('congress_id', '=', congressId)
    .where('gathering_id', '=', id)
    .returning(['text', 'done_by', 'done_at'])
    .execute()
  if (service.length === 0) return
  const rows = service.map((text, index) => ({
    congress_id: congressId,
    gathering_id: id,
    ordinal: index + 1,
    text,
    // What was seen to stays seen to, wherever it now stands in the list.
    done_by: done.find((item) => item.text === text)?.done_by ?? null,
    done_at: done.find((item) => item.text === text)?.done_at ?? null,
  }))
  await tx.insertInto('gatherings.service_item').values(rows).execute()
}

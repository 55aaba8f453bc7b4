import type { Work } from '../../../platform/http/route.ts'
import { separatePartLife, coHandlingLife } from '../handing-over/life.ts'
import type { OrganPart } from '../handing-over/parties.ts'
import type { Life } from '../../docket/words.ts'
import type { HandlingPanel } from './contract.ts'
import { extensionsOf } from './extend.ts'

type Doing = Pick<Work, 'tx' | 'congressId' | 'caller'>

const staffOrDeputy = ({ roles }: Doing['caller']): boolean =>
  roles.some((role) => ['staff', 'chair', 'deputy'].includes(role)) &&
  !roles.some((role) => role.startsWith('organ-') || role === 'government-office')

/** Every contact logged; that one is disputed is for the deputies and the office. */
export async function shownContacts(
  { tx, congressId, caller }: Doing,
  row: { id: string; lead_deputy_id: string | null },
): Promise<HandlingPanel['contacts']> {
  const rows = await tx
    .selectFrom('suggestions.contact as contact')
    .innerJoin('organs.organ as organ', (on) =>
      on.onRef('organ.congress_id', '=', 'contact.congress_id').onRef('organ.id', '=', 'contact.organ_id'),
    )
    .leftJoin('deputies.deputy as deputy', (on) =>
      on.onRef('deputy.congress_id', '=', 'contact.congress_id').onRef('deputy.id', '=', 'contact.disputed_by'),
    )
    .selectAll('contact')
    .select(['organ.name as organ', 'deputy.name as disputer'])
    .where('contact.congress_id', '=', congressId)
    .where('contact.suggestion_id', '=', row.id)
    .orderBy('contact.held_on')
    .orderBy('contact.recorded_at')
    .execute()
  const seesDisputes = staffOrDeputy(caller)
  const isHers = caller.deputyId !== null && row.lead_deputy_id === caller.deputyId
  return rows.map((contact) => ({
    id: contact.id,
    organ: contact.organ,
    kind: contact.kind as never,
    phase: contact.phase as never,
    on: contact.held_on,
    way: contact.way as never,
    withWhom: contact.with_whom,
    summary: contact.summary,
    recordedBy: contact.recorded_by,
    dispute:
      seesDisputes && contact.disputed_on
        ? { on: contact.disputed_on, by: contact.disputer ?? '', words: contact.dispute }
        : null,
    mayDispute: isHers && seesDisputes && !contact.disputed_on,
  }))
}

/** Every version of every organ's plan, the latest first. */
export async function shownPlans({ tx, congressId }: Doing, id: string): Promise<HandlingPanel['plans']> {
  const rows = await tx
    .selectFrom('suggestions.plan as plan')
    .innerJoin('organs.organ as organ', (on) =>
      on.onRef('organ.congress_id', '=', 'plan.congress_id').onRef('organ.id', '=', 'plan.organ_id'),
    )
    .selectAll('plan')
    .select('organ.name as organ')
    .where('plan.congress_id', '=', congressId)
    .where('plan.suggestion_id', '=', id)
    .orderBy('plan.version', 'desc')
    .execute()
  return rows.map((plan) => ({
    organId: plan.organ_id,
    organ: plan.organ,
    version: plan.version,
    kind: plan.kind as never,
    money: plan.money,
    moneySource: plan.money_source,
    leader: plan.leader,
    handler: plan.handler,
    phone: plan.phone,
    milestones: plan.milestones as HandlingPanel['plans'][number]['milestones'],
    madeBy: plan.made_by,
    madeOn: plan.made_on,
  }))
}

/** Letters upward and what came of them; the version of its undertaking for the organ that waits. */
export async function shownLetters(
  { tx, congressId, caller }: Doing,
  id: string,
): Promise<HandlingPanel['upwardLetters']> {
  const rows = await tx
    .selectFrom('suggestions.upward_letter as letter')
    .innerJoin('organs.organ as organ', (on) =>
      on.onRef('organ.congress_id', '=', 'letter.congress_id').onRef('organ.id', '=', 'letter.organ_id'),
    )
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'letter.congress_id').onRef('matter.id', '=', 'letter.undertaking_id'),
    )
    .innerJoin('docket.undertaking as undertaking', (on) =>
      on
        .onRef('undertaking.congress_id', '=', 'letter.congress_id')
        .onRef('undertaking.id', '=', 'letter.undertaking_id'),
    )
    .selectAll('letter')
    .select(['organ.name as organ', 'matter.version', 'matter.state', 'undertaking.evidence'])
    .where('letter.congress_id', '=', congressId)
    .where('letter.suggestion_id', '=', id)
    .orderBy('letter.id')
    .execute()
  return rows.map((letter) => ({
    id: letter.id,
    organ: letter.organ,
    addressedTo: letter.addressed_to,
    sentOn: letter.sent_on,
    document: letter.document,
    subject: letter.subject,
    expectedOn: letter.expected_on,
    // Reported as any promise is, the answer stands in its evidence.
    answer: letter.answer || letter.evidence,
    answeredOn: letter.answered_on,
    version: letter.organ_id === caller.organId && letter.state === 'open' ? letter.version : null,
  }))
}

/** Every request for more time and what was decided. */
export async function shownExtensions(doing: Doing, id: string): Promise<HandlingPanel['extensions']> {
  const rows = await extensionsOf(doing, id).execute()
  return rows.map((asked) => ({
    id: asked.id,
    partId: asked.part_id,
    organ: asked.organ,
    originalDay: asked.original_day,
    reason: asked.reason,
    doneSoFar: asked.done_so_far,
    latestDay: asked.latest_day,
    measures: asked.measures,
    responsible: asked.responsible,
    askedOn: asked.asked_on,
    decision: asked.decision as never,
    decidedOn: asked.decided_on,
    refusedFor: asked.refused_for,
  }))
}

const shownPart =
  (life: Life, caller: Doing['caller']) =>
  (part: OrganPart): HandlingPanel['parts'][number] => ({
    id: part.id,
    organ: part.organ,
    part: part.part,
    state: part.state,
    stateName: life.states[part.state]?.name ?? { zh: part.state, en: part.state },
    version: part.version,
    dueOn: part.dueOn,
    isMine: part.organId === caller.organId,
  })

export const shownCoHandlers = (parts: readonly OrganPart[], { caller }: Doing) =>
  parts.map(shownPart(coHandlingLife, caller))
export const shownParts = (parts: readonly OrganPart[], { caller }: Doing) =>
  parts.map(shownPart(separatePartLife, caller))

/** What co-handlers told the lead: for the organs and the offices, not for the deputy. */
export async function shownOpinions({ tx, congressId, caller }: Doing, id: string): Promise<HandlingPanel['opinions']> {
  if (!caller.organId && !caller.roles.some((role) => ['staff', 'chair', 'government-office'].includes(role))) return []
  const rows = await tx
    .selectFrom('suggestions.opinion as opinion')
    .innerJoin('organs.organ as organ', (on) =>
      on.onRef('organ.congress_id', '=', 'opinion.congress_id').onRef('organ.id', '=', 'opinion.organ_id'),
    )
    .select(['opinion.id', 'organ.name as organ', 'opinion.text', 'opinion.measures', 'opinion.contact'])
    .select('opinion.given_on as givenOn')
    .where('opinion.congress_id', '=', congressId)
    .where('opinion.suggestion_id', '=', id)
    .orderBy('opinion.id')
    .execute()
  return rows
}

import { newId } from '../../../platform/database/id.ts'
import type { Work } from '../../../platform/http/route.ts'
import { fixDay } from '../../docket/index.ts'
import * as basis from '../bases.ts'
import { releaseParts, separatePartsOf } from '../handing-over/parties.ts'
import { move, note, paperOf, type Moved } from '../move.ts'
import { organ } from '../places.ts'
import { askAgain } from './rework.ts'
import { mayDirect } from './rules.ts'

interface Deciding {
  readonly id: string
  readonly kind: 'direct' | 'conclude'
  readonly leader?: string
  readonly office?: string
  readonly demand: string
  readonly answerBy?: string
}

const decide = (work: Work, { id, kind, leader = '', office = '', demand, answerBy }: Deciding) =>
  work.tx
    .insertInto('suggestions.direction')
    .values({
      congress_id: work.congressId,
      id: newId(work.now.getTime()),
      suggestion_id: id,
      kind,
      leader,
      office,
      demand,
      answer_by: answerBy ?? null,
      decided_on: work.today,
      decided_by: work.caller.name,
    })
    .execute()

interface Directing {
  readonly id: string
  readonly version: number
  readonly leader: string
  readonly office: string
  readonly demand: string
  readonly answerBy: string
  readonly organId?: string | null
}

/** The organs that answered each for itself: from now on one of them leads for all, and no other owes its part. */
async function takeLead(work: Work, id: string, { organId, demand }: { organId: string; demand: string }) {
  await releaseParts(work, id, { reason: demand, keep: ({ kind }) => kind === 'co-handling' })
  await note(work, id, { organ_id: organId })
}

/** 督办重办: the chairs name a leader who directs that it be handled again, what is demanded, and by when. */
export async function direct(work: Work, directing: Directing): Promise<Moved> {
  const { id, version, leader, office, demand, answerBy, organId = null } = directing
  await paperOf(work, id)
  const organs = (await separatePartsOf(work, id)).map((part) => part.organId)
  const lead = organs.find((each) => each === organId)
  const moved = await move(work, {
    id,
    version,
    act: 'direct',
    ask: () => mayDirect({ answerBy, today: work.today, hasLead: organs.length === 0 || lead !== undefined }),
    ...(lead && { places: { 'handling-organ': [organ(lead)] } }),
    facts: { leader: [office, leader].filter(Boolean).join(' '), demand, answerBy },
  })
  if (lead) await takeLead(work, id, { organId: lead, demand })
  await decide(work, { id, leader, office, demand, answerBy, kind: 'direct' })
  await askAgain(work, { suggestionId: id, by: 'chair', whatIsMissing: demand })
  await fixDay(work, { matterId: id, act: 'reply', on: answerBy, under: basis.escalated })
  return moved
}

/** 督办了结: the chairs end it with their reason; it never counts as solved. */
export async function conclude(
  work: Work,
  { id, version, reason }: { id: string; version: number; reason: string },
): Promise<Moved> {
  const moved = await move(work, { id, version, act: 'conclude', facts: { reason } })
  await releaseParts(work, id, { reason, keep: ({ state }) => state === 'replied' })
  await decide(work, { id, kind: 'conclude', demand: reason })
  return moved
}

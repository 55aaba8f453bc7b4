import { insist } from '../../law/ruling.ts'
import { addDays } from '../../law/day.ts'
import { newId } from '../../platform/database/id.ts'
import type { Work } from '../../platform/http/route.ts'
import { mandateRuling } from '../deputies/index.ts'
import { dueDaysOf, openMatter } from '../docket/index.ts'
import { inspectionInvitationLife } from './life.ts'
import { move, moveInvitation, noteInvitation, type Answered, type Moved } from './keep.ts'
import { inspectionOf, invitationOf, invitationsTo, type Inspection } from './queries.ts'
import { mayDecline, mayInvite } from './rules.ts'

interface Inviting {
  readonly id: string
  readonly version: number
  readonly deputies: readonly { readonly deputyId: string; readonly because: string }[]
}

/** The last day to answer: so many days, and at the latest the day before the visit. */
async function answerBy(work: Work, { held_on }: Inspection): Promise<string> {
  const counted = (await dueDaysOf(work, inspectionInvitationLife))({
    setting: 'inspections.reply-within',
    start: work.today,
  })
  const eve = addDays(held_on, -1)
  if (counted <= eve) return counted
  return eve > work.today ? eve : work.today
}

/** The office invites deputies who know the field (聘请): each has a letter of her own to answer. Invited twice, one is asked once. */
export async function invite(work: Work, { id, version, deputies }: Inviting): Promise<Moved> {
  const { tx, congressId, now } = work
  const inspection = await inspectionOf(work, id)
  for (const { deputyId } of deputies) insist(await mandateRuling(work, deputyId))
  const moved = await move(work, {
    id,
    act: 'invite',
    version,
    ask: () => mayInvite({ chosen: deputies.length }),
    facts: { people: deputies.length },
  })
  const known = new Set((await invitationsTo(work, id)).map(({ deputy_id }) => deputy_id))
  const day = await answerBy(work, inspection)
  for (const [deputyId, because] of new Map(deputies.map((each) => [each.deputyId, each.because]))) {
    if (known.has(deputyId)) continue
    const invitationId = newId(now.getTime())
    await openMatter(work, inspectionInvitationLife, {
      id: invitationId,
      title: inspection.topic,
      sourceId: id,
      places: { invitee: [{ kind: 'deputy', id: deputyId }] },
      days: { 'answer-by': day },
    })
    await tx
      .insertInto('inspections.invitation')
      .values({ congress_id: congressId, id: invitationId, inspection_id: id, deputy_id: deputyId, because })
      .execute()
  }
  return moved
}

interface Answering {
  readonly id: string
  readonly version: number
  readonly coming: boolean
  readonly reason: string
}

/** The deputy accepts, or declines with her reason (答复聘请); one who accepted may still decline before the visit. */
export async function answerInvitation(work: Work, { id, version, coming, reason }: Answering): Promise<Answered> {
  const { deputy_id } = await invitationOf(work, id)
  if (coming) insist(await mandateRuling(work, deputy_id))
  const answered = await moveInvitation(work, {
    id,
    act: coming ? 'accept' : 'decline',
    version,
    ...(!coming && { ask: () => mayDecline({ reason }), facts: { reason } }),
  })
  if (!coming) await noteInvitation(work, id, { reason })
  return answered
}

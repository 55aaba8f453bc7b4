import { addDays } from '../../law/day.ts'
import { newId } from '../../platform/database/id.ts'
import type { Work } from '../../platform/http/route.ts'
import { openMatter, perform } from '../docket/index.ts'
import type { Holder } from '../docket/words.ts'
import { gatheringLife, invitationLife } from './life.ts'
import type { Listener } from './listener.ts'
import { movedTo, type Moved } from './moved.ts'
import { gatheringOf, inviteesOf, type Gathering } from './queries.ts'
import { mayAnnounce } from './rules.ts'

/** The last day to answer: two days before, and never before tomorrow is over. */
const answerBy = (heldOn: string, today: string): string => {
  const wished = addDays(heldOn, -2)
  const soonest = addDays(today, 1)
  if (wished >= soonest) return wished
  return soonest < heldOn ? soonest : heldOn
}

type Invitee = Awaited<ReturnType<typeof inviteesOf>>[number]

async function invite(work: Work, gathering: Gathering, { holder_kind, holder_id, counts }: Invitee): Promise<void> {
  const { tx, congressId, now, today } = work
  const { id: gatheringId, held_on, title } = gathering
  const id = newId(now.getTime())
  await openMatter(work, invitationLife, {
    id,
    title,
    sourceId: gatheringId,
    places: { invitee: [{ kind: holder_kind as Holder['kind'], id: holder_id }] },
    days: { 'answer-by': answerBy(held_on, today), 'held-on': held_on },
  })
  await tx
    .insertInto('gatherings.invitation')
    .values({ congress_id: congressId, id, gathering_id: gatheringId, held_on, holder_kind, holder_id, counts })
    .execute()
}

/** The notice goes out (发出通知): everybody invited owes an answer. */
export async function announce(
  work: Work,
  { id, version }: { id: string; version: number },
  { announced }: Listener = {},
): Promise<Moved> {
  const { tx, congressId, today } = work
  const gathering = await gatheringOf(work, id)
  const invitees = await inviteesOf(tx, congressId, id)
  const moved = await perform(work, gatheringLife, {
    id,
    act: 'announce',
    version,
    ask: () =>
      mayAnnounce({
        heldOn: gathering.held_on,
        place: gathering.place,
        agenda: gathering.agenda,
        invited: invitees.length,
        today,
        noticeDays: gathering.notice_days,
        whyShort: gathering.why_short,
      }),
    facts: { heldOn: gathering.held_on, place: gathering.place, invited: invitees.length },
  })
  for (const invitee of invitees) await invite(work, gathering, invitee)
  await announced?.(work, gathering)
  return movedTo(moved)
}

import { randomBytes } from 'node:crypto'
import type { UpdateObject } from 'kysely'
import { addDays } from '../../law/day.ts'
import { allOf, refuse, permit } from '../../law/ruling.ts'
import { practice } from '../../law/article.ts'
import type { Database } from '../../platform/database/schema.ts'
import type { Work } from '../../platform/http/route.ts'
import { perform } from '../docket/index.ts'
import { gatheringLife, invitationLife } from './life.ts'
import type { Listener } from './listener.ts'
import { movedTo, type Moved } from './moved.ts'
import { gatheringOf, invitationsTo, type Gathering } from './queries.ts'
import { mayBegin, mayProceed } from './rules.ts'

type Changes = UpdateObject<Database, 'gatherings.gathering', 'gatherings.gathering'>

export const note = ({ tx, congressId }: Work, id: string, changed: Changes) =>
  tx
    .updateTable('gatherings.gathering')
    .set(changed)
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .execute()

interface Asked {
  readonly id: string
  readonly version: number
}

/** It begins (开始签到): the code to sign in by is made, and shown at the place. */
export async function begin(work: Work, { id, version }: Asked): Promise<Moved> {
  const { held_on } = await gatheringOf(work, id)
  const moved = await perform(work, gatheringLife, {
    id,
    act: 'begin',
    version,
    ask: () => mayBegin({ heldOn: held_on, today: work.today }),
  })
  await note(work, id, { code: randomBytes(12).toString('base64url') })
  return movedTo(moved)
}

/** Those counted for the quorum, and how many of them are here. */
export async function presenceAt({ tx, congressId }: Work, gathering: Pick<Gathering, 'id' | 'held_on'>) {
  const counted = (await invitationsTo(tx, congressId, gathering)).filter(({ counts }) => counts)
  return { members: counted.length, present: counted.filter(({ state }) => state === 'attended').length }
}

/** Does one act on every invitation that still stands open. */
async function settleInvitations(work: Work, gathering: Gathering, act: 'miss' | 'release'): Promise<void> {
  const open = (await invitationsTo(work.tx, work.congressId, gathering)).filter(
    ({ state }) => !invitationLife.states[state]?.ends,
  )
  for (const { id, version } of open) await perform(work, invitationLife, { id, version, act })
}

/** It ends (散会): whoever did not sign in is noted as absent. Without the quorum it must be adjourned instead. */
export async function close(work: Work, { id, version }: Asked, { mayClose }: Listener = {}): Promise<Moved> {
  const gathering = await gatheringOf(work, id)
  const presence = await presenceAt(work, gathering)
  const proceeds = mayProceed({ quorum: gathering.quorum, ...presence })
  const moved = await perform(work, gatheringLife, {
    id,
    act: 'close',
    version,
    ask: async () => allOf(proceeds, (await mayClose?.(work, gathering)) ?? proceeds),
    facts: { present: presence.present, members: presence.members },
  })
  await settleInvitations(work, gathering, 'miss')
  await note(work, id, { code: null })
  return movedTo(moved)
}

const later = practice('改期举行应定在以后', 'it is adjourned to a day to come')

/** It is held later (改期): the old notice is void, and a new one is owed. */
export async function adjourn(
  work: Work,
  { id, version, heldOn, reason }: Asked & { heldOn: string; reason: string },
  { changed }: Listener = {},
): Promise<Moved> {
  const gathering = await gatheringOf(work, id)
  await settleInvitations(work, gathering, 'release')
  const moved = await perform(work, gatheringLife, {
    id,
    act: 'adjourn',
    version,
    ask: () => (heldOn > work.today ? permit(later) : refuse(later, 'day-is-past', { heldOn })),
    days: { 'notice-by': addDays(heldOn, -gathering.notice_days), 'held-on': heldOn },
    facts: { reason, heldOn },
  })
  await note(work, id, { held_on: heldOn, code: null })
  await changed?.(work, gathering, { kind: 'moved', toOn: heldOn, reason })
  return movedTo(moved)
}

/** It is not held at all (取消). */
export async function cancel(
  work: Work,
  { id, version, reason }: Asked & { reason: string },
  { changed }: Listener = {},
): Promise<Moved> {
  const gathering = await gatheringOf(work, id)
  const moved = await perform(work, gatheringLife, { id, act: 'cancel', version, facts: { reason } })
  await settleInvitations(work, gathering, 'release')
  await changed?.(work, gathering, { kind: 'cancelled', toOn: null, reason })
  return movedTo(moved)
}

import type { Asked } from '../../../platform/http/contract.ts'
import { newId } from '../../../platform/database/id.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { dueDaysOf } from '../../docket/index.ts'
import { suggestionLife } from '../life.ts'
import { move, note, paperOf, type Moved } from '../move.ts'
import type * as contract from './contract.ts'
import { mayAskExtension, mayExtend } from './rules.ts'

/** The limit of difficult matters, to the day (总计不得超过). */
export const longest = { setting: 'suggestions.long-reply-within', never: 'past' } as const

export type AskingTime = Omit<Asked<typeof contract.askExtension>['body'], 'version'>

/**
 * The last day a reply may be put off to, six months from assignment in all, and the day it is due without. Reading of
 * 代表法 51.2: what is due on a rest day waits for the next working day, but no extension is granted past six months.
 */
export async function extensionDays(work: Pick<Work, 'tx' | 'congressId'>, assignedOn: string) {
  const days = await dueDaysOf(work, suggestionLife)
  return {
    dueOn: days({ setting: 'suggestions.reply-within', start: assignedOn }),
    longLimit: days({ ...longest, start: assignedOn }),
  }
}

/** Every request for more time on a paper or its parts, with the organ that made it. */
export const extensionsOf = ({ tx, congressId }: Pick<Work, 'tx' | 'congressId'>, suggestionId: string) =>
  tx
    .selectFrom('suggestions.extension as asked')
    .innerJoin('organs.organ as organ', (on) =>
      on.onRef('organ.congress_id', '=', 'asked.congress_id').onRef('organ.id', '=', 'asked.organ_id'),
    )
    .selectAll('asked')
    .select('organ.name as organ')
    .where('asked.congress_id', '=', congressId)
    .where('asked.suggestion_id', '=', suggestionId)
    .orderBy('asked.id')

/** Granted for this assignment: whoever is assigned it anew has its own three months, and may ask once. */
export const isGranted = (one: { decision: string; asked_on: string }, assignedOn: string): boolean =>
  one.decision === 'granted' && one.asked_on >= assignedOn

/** Whether more time may be asked for: on the paper, or on the part named. */
export async function mayAskFor(
  work: Work,
  asked: { id: string; partId: string | null; latestDay: string; assignedOn: string },
) {
  const before = await extensionsOf(work, asked.id).execute()
  return mayAskExtension({
    today: work.today,
    latestDay: asked.latestDay,
    ...(await extensionDays(work, asked.assignedOn)),
    grantedBefore: before.some((one) => one.part_id === asked.partId && isGranted(one, asked.assignedOn)),
  })
}

/** Keeps what was asked (延办反馈书). */
export async function storeExtension(
  work: Work,
  asked: AskingTime & { id: string; organId: string; partId: string | null; originalDay: string },
): Promise<string> {
  const id = newId(work.now.getTime())
  await work.tx
    .insertInto('suggestions.extension')
    .values({
      congress_id: work.congressId,
      id,
      suggestion_id: asked.id,
      organ_id: asked.organId,
      part_id: asked.partId,
      original_day: asked.originalDay,
      reason: asked.reason,
      done_so_far: asked.doneSoFar,
      latest_day: asked.latestDay,
      measures: asked.measures,
      responsible: asked.responsible,
      asked_by: work.caller.name,
      asked_on: work.today,
    })
    .execute()
  return id
}

/** The organ asks for more time (申请延期), naming the latest day and what it will do until then. */
export async function askExtension(work: Work, asked: AskingTime & { id: string; version: number }): Promise<Moved> {
  const { id, version, latestDay, reason } = asked
  const paper = await paperOf(work, id)
  const assignedOn = paper.assigned_on ?? work.today
  const moved = await move(work, {
    id,
    version,
    act: 'ask-extension',
    ask: () => mayAskFor(work, { id, partId: null, latestDay, assignedOn }),
    facts: { reason, dueOn: latestDay },
  })
  const { dueOn: originalDay } = await extensionDays(work, assignedOn)
  const organId = paper.organ_id ?? work.caller.organId ?? ''
  await storeExtension(work, { ...asked, organId, partId: null, originalDay })
  return moved
}

const pendingOf = async (work: Work, id: string) => {
  const pending = await extensionsOf(work, id)
    .where('asked.decision', '=', 'pending')
    .where('asked.part_id', 'is', null)
    .clearOrderBy()
    // One that was answered without waiting for the decision is past.
    .orderBy('asked.id', 'desc')
    .executeTakeFirst()
  if (!pending) throw new NotFound('extension')
  return pending
}

/** What was decided on a request for more time, by whom and when. */
export async function decideExtension(
  { tx, congressId, caller, today }: Work,
  id: string,
  refusedFor: string | null,
): Promise<void> {
  await tx
    .updateTable('suggestions.extension')
    .set({
      decision: refusedFor === null ? 'granted' : 'refused',
      decided_by: caller.name,
      decided_on: today,
      refused_for: refusedFor ?? '',
    })
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .execute()
}

/** The office agrees (同意延期): the reply is due on the latest day that was named. */
export async function extend(work: Work, { id, version }: { id: string; version: number }): Promise<Moved> {
  await paperOf(work, id)
  // What is not asked for cannot be agreed to; the life says so first, under its article.
  const pending = await pendingOf(work, id).catch(() => null)
  const latestDay = pending?.latest_day ?? work.today
  const moved = await move(work, {
    id,
    version,
    act: 'extend',
    ask: () => mayExtend({ latestDay, today: work.today }),
    days: { latest: latestDay },
    // The deputy is told of both at once, from the record itself.
    facts: { dueOn: latestDay, reason: pending?.reason ?? '', measures: pending?.measures ?? '' },
  })
  if (pending) await decideExtension(work, pending.id, null)
  await note(work, id, { reply_due_on: latestDay })
  return moved
}

interface Refusing {
  readonly id: string
  readonly version: number
  readonly reason: string
}

/** The office does not agree (不同意延期); the reply stays due on its day. */
export async function refuseExtension(work: Work, { id, version, reason }: Refusing): Promise<Moved> {
  const moved = await move(work, { id, version, act: 'refuse-extension', facts: { reason } })
  await decideExtension(work, (await pendingOf(work, id)).id, reason)
  return moved
}

/** With the paper taken back, what its organs had asked for is asked no more. */
export async function dropRequests(work: Work, { id, reason }: { id: string; reason: string }): Promise<void> {
  const pending = await extensionsOf(work, id).where('asked.decision', '=', 'pending').execute()
  for (const one of pending) await decideExtension(work, one.id, reason)
}

import { allOf, permit, refuse, type Ruling } from '../../../law/ruling.ts'
import { mayMoveMotion } from '../../../law/matrix/motions.ts'
import type { Work } from '../../../platform/http/route.ts'
import { organOf, sessionOf } from '../../organs/index.ts'
import type { Performance } from '../../docket/index.ts'
import type { Moved } from '../acts-contract.ts'
import * as basis from '../bases.ts'
import { enteredFor, file, motionOf, move, note, type Motion } from '../move.ts'
import { mayBecomeSuggestion, mayCarryOverTo, mayDecide, presidiumSits } from '../rules.ts'
import type { Decision } from '../words.ts'
import { behind } from '../writing/backing.ts'
import { makeSuggestion } from '../writing/turn.ts'

export interface Deciding {
  readonly id: string
  readonly version: number
  readonly decision: Decision
  readonly reason: string
  readonly committeeId?: string | undefined
  readonly nextSession?: string | undefined
}

/** A committee of the list, or none. */
export const committeeOf = async (work: Work, id: string | undefined) => {
  const organ = id ? await organOf(work.tx, work.congressId, id) : undefined
  return organ?.kind === 'committee' ? organ : null
}

/** Whether the names under a deputies' motion still suffice: some may have been taken back. */
async function namesSuffice(work: Work, motion: Motion): Promise<Ruling> {
  if (motion.mover !== 'deputies') return permit(basis.committed)
  const { level, signatories } = await behind(work, motion)
  return mayMoveMotion({ level, signatories })
}

/** Whether the presidium of the motion's session sits, or has sat. */
export async function sittingRuling(work: Work, { session_id: id }: Pick<Motion, 'session_id'>): Promise<Ruling> {
  const session = id ? await sessionOf(work.tx, work.congressId, id) : null
  return presidiumSits(session ?? null, work.today)
}

/** Whether the presidium may decide so, before anything else is typed. */
export async function decisionRuling(
  work: Work,
  motion: Motion,
  { decision, reason }: Pick<Deciding, 'decision' | 'reason'>,
) {
  const session = motion.session_id ? await sessionOf(work.tx, work.congressId, motion.session_id) : null
  const { mover } = motion
  const may = mayDecide({ mover, decision, today: work.today, session: session ?? null, reason })
  if (decision === 'list') return allOf(may, await namesSuffice(work, motion))
  return decision === 'convert' ? allOf(may, mayBecomeSuggestion(motion)) : may
}

const closeOf = (motion: Motion, work: Work): string =>
  (motion.days as Record<string, string | undefined>)['session-close'] ?? work.today

type Following = Pick<Performance, 'places' | 'days' | 'facts'>

/** What a decision brings with it beside the new state. */
async function following(
  work: Work,
  motion: Motion,
  { decision, committeeId, nextSession }: Deciding,
): Promise<Following> {
  if (decision === 'commit') {
    const committee = await committeeOf(work, committeeId)
    const close = closeOf(motion, work)
    return {
      ...(committee && { places: { committee: [{ kind: 'organ', id: committee.id }] } }),
      // The committee's months run from the close of the session (闭会之日).
      days: { committed: close > work.today ? close : work.today },
      facts: { committee: committee?.name },
    }
  }
  return decision === 'carry-over' && nextSession
    ? { days: { 'next-session': nextSession }, facts: { nextSession } }
    : {}
}

/** The parts of a decision that have to be named with it. */
async function named(work: Work, motion: Motion, { decision, committeeId, nextSession }: Deciding): Promise<Ruling> {
  if (decision === 'commit')
    return (await committeeOf(work, committeeId))
      ? permit(basis.committed)
      : refuse(basis.committed, 'committee-missing')
  return decision === 'carry-over'
    ? mayCarryOverTo({ nextSession: nextSession ?? '', closesOn: closeOf(motion, work) })
    : permit(basis.committed)
}

/**
 * The presidium decides what becomes of a motion: on the agenda, to a committee after the session, to the next session,
 * or handled as a suggestion, which is then made and linked.
 */
export async function decide(work: Work, deciding: Deciding): Promise<Moved & { suggestionId: string | null }> {
  const { id, version, decision, reason, committeeId } = deciding
  const motion = await motionOf(work, id)
  const { facts, ...brings } = await following(work, motion, deciding)
  const moved = await move(work, {
    id,
    version,
    act: decision,
    ask: async () => allOf(await decisionRuling(work, motion, deciding), await named(work, motion, deciding)),
    ...brings,
    facts: { reason, ...facts, ...enteredFor(work) },
  })
  await note(work, id, {
    decided_on: work.today,
    decision,
    ...(decision === 'commit' && { committee_id: committeeId ?? null }),
  })
  if (reason) await file(work, { motionId: id, kind: 'decision', organId: null, text: reason })
  return { ...moved, suggestionId: decision === 'convert' ? await makeSuggestion(work, motion, reason) : null }
}

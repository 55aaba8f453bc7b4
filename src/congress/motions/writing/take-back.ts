import type { Work } from '../../../platform/http/route.ts'
import { matterForUpdate, perform } from '../../docket/index.ts'
import type { Moved } from '../acts-contract.ts'
import { motionLife } from '../life.ts'
import { motionOf, move } from '../move.ts'
import { lapsesWithout, mayTakeBack, mayTakeNameBack } from '../rules.ts'
import { behind } from './backing.ts'

interface TakingBack {
  readonly id: string
  readonly version: number
  readonly reason: string
  readonly coSignersAgree: boolean
}

const takingBack = (act: 'withdraw' | 'ask-withdrawal') =>
  async function takeBack(work: Work, { id, version, reason, coSignersAgree }: TakingBack): Promise<Moved> {
    const motion = await motionOf(work, id)
    const { coSigners } = await behind(work, motion)
    // Nobody is bound by a draft.
    const others = motion.state === 'draft' ? 0 : coSigners.length
    return move(work, {
      id,
      version,
      act,
      ask: () => mayTakeBack({ coSigners: others, agreed: coSignersAgree }),
      facts: { reason },
    })
  }

/** The movers take their motion back before it is on the agenda (撤回). */
export const withdraw = takingBack('withdraw')

/** The movers of a motion on the agenda ask to withdraw it (要求撤回); the presidium decides. */
export const askToWithdraw = takingBack('ask-withdrawal')

/**
 * A co-signer has taken her name back (撤回联名): the motion stands while enough names do, and lapses with the one that
 * makes too few. Called by the room that keeps the names, in its own act's transaction.
 */
export async function nameTakenBack(work: Work, id: string): Promise<void> {
  const { version, state } = await matterForUpdate(work.tx, work.congressId, { kind: motionLife.kind, id })
  if (state === 'draft') return
  // Her name gone, she may no longer see the motion: it is asked for by itself.
  const motion = await work.tx
    .selectFrom('motions.motion')
    .select(['id', 'lead_deputy_id'])
    .where('congress_id', '=', work.congressId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const { level, signatories: left } = await behind(work, motion)
  const before = { level, signatories: left + 1 }
  const stands = mayTakeNameBack(before).permitted
  await perform(work, motionLife, {
    id,
    version,
    act: stands ? 'take-name-back' : 'lapse',
    ask: () => (stands ? mayTakeNameBack(before) : lapsesWithout(before)),
    facts: { names: left },
  })
}

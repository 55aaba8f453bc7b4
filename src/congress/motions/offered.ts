import type { Ruling } from '../../law/ruling.ts'
import type { Work } from '../../platform/http/route.ts'
import type { Motion } from './move.ts'
import { decisionRuling, sittingRuling } from './presidium/decide.ts'
import { takeUpRuling } from './presidium/take-up.ts'
import { lapsesWithout, mayTakeNameBack } from './rules.ts'
import { decisions, undecided } from './words.ts'
import { behind } from './writing/backing.ts'
import { submissionRuling } from './writing/submit.ts'
import { lateRuling } from './writing/turn.ts'

const isUndecided = (state: string): boolean => (undecided as readonly string[]).includes(state)

/** What the room's own rules say of each act before anything is typed. */
export async function offeredAs(work: Work, motion: Motion): Promise<Record<string, Ruling>> {
  if (motion.state === 'draft')
    return { submit: await submissionRuling(work, motion), 'turn-late': await lateRuling(work, motion) }
  if (motion.state === 'carried-over') return { 'take-up': await takeUpRuling(work) }
  if (!isUndecided(motion.state)) return {}
  const facts = await behind(work, motion)
  const rulings: Record<string, Ruling> = {
    'take-name-back': mayTakeNameBack(facts),
    lapse: lapsesWithout(facts),
    refer: await sittingRuling(work, motion),
  }
  for (const decision of decisions)
    // The reason is typed in the form: what is asked here is whether it may be decided so at all.
    rulings[decision] = await decisionRuling(work, motion, { decision, reason: '…' })
  return rulings
}

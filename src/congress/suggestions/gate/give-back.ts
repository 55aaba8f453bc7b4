import type { Work } from '../../../platform/http/route.ts'
import { move, type Moved } from '../move.ts'
import { returnReasonNames, type ReturnReason } from '../words.ts'
import { mayGiveBack } from './rules.ts'

interface Returning {
  readonly id: string
  readonly version: number
  readonly reason: ReturnReason
  readonly explanation: string
}

/** The office gives a paper back to its deputy with the reason (退回修改). */
export const giveBack = (work: Work, { id, version, reason, explanation }: Returning): Promise<Moved> =>
  move(work, {
    id,
    version,
    act: 'return',
    ask: () => mayGiveBack({ reason, explanation }),
    facts: { reason: returnReasonNames[reason], explanation },
  })

import type { Work } from '../../../platform/http/route.ts'
import type { Moved } from '../acts-contract.ts'
import { enteredFor, move } from '../move.ts'
import { mayAnswerWithdrawal } from '../rules.ts'

interface Answering {
  readonly id: string
  readonly version: number
  readonly consent: boolean
  readonly reason: string
}

/** The presidium consents to a withdrawal, whereupon deliberation ends, or does not (是否同意撤回). */
export const answerWithdrawal = (work: Work, { id, version, consent, reason }: Answering): Promise<Moved> =>
  move(work, {
    id,
    version,
    act: consent ? 'consent' : 'refuse-withdrawal',
    ask: () => mayAnswerWithdrawal({ consent, reason }),
    facts: { reason, ...enteredFor(work) },
  })

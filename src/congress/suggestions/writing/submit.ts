import { DeputiesLaw } from '../../../law/index.ts'
import { allOf, type Ruling } from '../../../law/ruling.ts'
import type { Work } from '../../../platform/http/route.ts'
import { mandateRuling } from '../../deputies/index.ts'
import { lapseInvitations, mayBeWithdrawn, signedCount } from '../../drafting/index.ts'
import { sessionOn } from '../../organs/index.ts'
import { move, note, paperOf, type Moved } from '../move.ts'
import { mayStayUnpublished, maySubmit } from './rules.ts'

interface Submitted {
  readonly title: string
  readonly facts: string
  readonly proposal: string
  readonly mayPublish: boolean
  readonly notPublicReason: string
  readonly leadDeputyId: string | null
}

/** Whether a paper may be submitted as it stands: her mandate first, then its parts. */
export async function submissionRuling(work: Work, paper: Submitted): Promise<Ruling> {
  const parts = allOf(maySubmit(paper), mayStayUnpublished(paper))
  return paper.leadDeputyId ? allOf(await mandateRuling(work, paper.leadDeputyId), parts) : parts
}

/**
 * A deputy submits her suggestion (提交), at a session or between sessions. It counts as received today; what is made at
 * a session is handed over together after it, so there the day of receipt is the session's last.
 */
export async function submit(work: Work, { id, version }: { id: string; version: number }): Promise<Moved> {
  const session = await sessionOn(work.tx, work.congressId, work.today)
  const moved = await move(work, {
    id,
    act: 'submit',
    version,
    under: DeputiesLaw(session ? '24' : '36'),
    ...(session && { days: { received: session.closesOn } }),
    ask: async () => {
      const paper = await paperOf(work, id)
      return submissionRuling(work, {
        ...paper,
        mayPublish: paper.may_publish,
        notPublicReason: paper.not_public_reason,
        leadDeputyId: paper.lead_deputy_id,
      })
    },
  })
  await note(work, id, { submitted_on: work.today, session_id: session?.id ?? null })
  await lapseInvitations(work, id)
  return moved
}

/** Whether she may take it back alone: others whose names stand under it take them back first. */
export const withdrawalRuling = async (work: Work, id: string): Promise<Ruling> =>
  mayBeWithdrawn({ signed: await signedCount(work, id) })

/** The deputy takes it back before it has been handed over (撤回). */
export async function withdraw(work: Work, asked: { id: string; version: number; reason: string }): Promise<Moved> {
  const { id, reason } = asked
  const ask = () => withdrawalRuling(work, id)
  const moved = await move(work, { ...asked, act: 'withdraw', ask, facts: { reason } })
  await lapseInvitations(work, id)
  return moved
}

import { OrganicLaw } from '../../../law/organic-law.ts'
import { permit, refuse, type Ruling } from '../../../law/ruling.ts'
import type { Work } from '../../../platform/http/route.ts'
import { refer } from '../../docket/index.ts'
import { sessionOn } from '../../organs/index.ts'
import type { Moved } from '../acts-contract.ts'
import { enteredFor, move, note } from '../move.ts'
import { numberIn } from '../writing/number.ts'

/** A motion left to the next session is taken up when that session sits. */
export async function takeUpRuling(work: Work): Promise<Ruling> {
  const article = OrganicLaw('22.2')
  const session = await sessionOn(work.tx, work.congressId, work.today)
  return session ? permit(article) : refuse(article, 'session-not-open', { opensOn: '' })
}

/** A carried-over motion comes before the presidium of the session that sits (提请主席团审议), under a number of that session. */
export async function takeUp(work: Work, { id, version }: { id: string; version: number }): Promise<Moved> {
  const session = await sessionOn(work.tx, work.congressId, work.today)
  const moved = await move(work, {
    id,
    version,
    act: 'take-up',
    ask: () => takeUpRuling(work),
    days: { 'session-close': session?.closesOn ?? work.today },
    facts: { session: session?.name, ...enteredFor(work) },
  })
  if (!session) return moved
  const number = await numberIn(work, session.id)
  await note(work, id, { session_id: session.id, number, decision: null, decided_on: null })
  await refer(work, id, number)
  return moved
}

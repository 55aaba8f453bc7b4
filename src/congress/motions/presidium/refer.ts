import { DeputiesLaw } from '../../../law/deputies-law.ts'
import { allOf, permit, refuse } from '../../../law/ruling.ts'
import type { Work } from '../../../platform/http/route.ts'
import type { Moved } from '../acts-contract.ts'
import { enteredFor, motionOf, move, note } from '../move.ts'
import { mayReferUntil } from '../rules.ts'
import { committeeOf, sittingRuling } from './decide.ts'

interface Referring {
  readonly id: string
  readonly version: number
  readonly committeeId: string
  readonly by: string
  readonly reason: string
}

/** The presidium first asks a committee for its opinion (先交专门委员会提出意见), by a day of the session. */
export async function refer(work: Work, { id, version, committeeId, by, reason }: Referring): Promise<Moved> {
  const motion = await motionOf(work, id)
  const committee = await committeeOf(work, committeeId)
  const article = DeputiesLaw('15')
  const closesOn = (motion.days as Record<string, string | undefined>)['session-close'] ?? work.today
  const moved = await move(work, {
    id,
    version,
    act: 'refer',
    ask: async () =>
      allOf(
        await sittingRuling(work, motion),
        committee ? permit(article) : refuse(article, 'committee-missing'),
        mayReferUntil({ by, today: work.today, closesOn }),
      ),
    ...(committee && { places: { committee: [{ kind: 'organ', id: committee.id }] } }),
    days: { 'opinion-by': by },
    facts: { committee: committee?.name, dueOn: by, reason, ...enteredFor(work) },
  })
  await note(work, id, { committee_id: committeeId })
  return moved
}

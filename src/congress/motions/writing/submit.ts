import { allOf, type Ruling } from '../../../law/ruling.ts'
import { OrganicLaw } from '../../../law/organic-law.ts'
import type { Work } from '../../../platform/http/route.ts'
import { matterForUpdate, refer } from '../../docket/index.ts'
import { lapseInvitations } from '../../drafting/index.ts'
import { sessionFrom } from '../../organs/index.ts'
import type { Moved } from '../acts-contract.ts'
import { motionOf, move, note, type Motion } from '../move.ts'
import { liesWithinPowers, mayBeMovedNow, mayBeRead } from '../rules.ts'
import { isInstitution } from '../words.ts'
import { backingRuling, behind } from './backing.ts'
import { numberIn } from './number.ts'

/** Whether a motion can be handed in as it stands: its parts, its powers, its time, and who stands behind it. */
export async function submissionRuling(work: Work, motion: Motion): Promise<Ruling> {
  const session = await sessionFrom(work.tx, work.congressId, work.today)
  return allOf(
    mayBeRead(motion),
    liesWithinPowers({ withinPowers: motion.within_powers }),
    mayBeMovedNow(session ?? null, work),
    await backingRuling(work, motion),
  )
}

/** The movers hand their motion in (提交议案); from here on it is the presidium's to decide. */
export async function submit(work: Work, { id, version }: { id: string; version: number }): Promise<Moved> {
  // No name comes or goes while they are counted.
  await matterForUpdate(work.tx, work.congressId, { kind: 'motion', id })
  const motion = await motionOf(work, id)
  const session = await sessionFrom(work.tx, work.congressId, work.today)
  const { coSigners } = await behind(work, motion)
  const moved = await move(work, {
    id,
    act: 'submit',
    version,
    under: OrganicLaw(isInstitution(motion.mover) ? '22.1' : '22.2'),
    places: { signatory: coSigners.map((each) => ({ kind: 'deputy', id: each.id })) },
    days: { 'session-close': session?.closesOn ?? work.today },
    ask: () => submissionRuling(work, motion),
    facts: { coSigners: coSigners.length },
  })
  await lapseInvitations(work, id)
  if (!session) return moved
  const number = await numberIn(work, session.id)
  await note(work, id, { session_id: session.id, submitted_on: work.today, number })
  await refer(work, id, number)
  return moved
}

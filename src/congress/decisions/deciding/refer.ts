import { allOf, permit, refuse } from '../../../law/ruling.ts'
import type { Work } from '../../../platform/http/route.ts'
import { organOf } from '../../organs/index.ts'
import type { Moved } from '../acts-contract.ts'
import { inCommittee } from '../bases.ts'
import { majorMatterOf, move, note } from '../move.ts'
import { isFor, mayExamineUntil } from './rules.ts'

interface Referring {
  readonly id: string
  readonly version: number
  readonly committeeId: string
  readonly by: string
}

/** It goes to a committee first (交委员会审查), which reports by a day. */
export async function referTo(work: Work, { id, version, committeeId, by }: Referring): Promise<Moved> {
  const matter = await majorMatterOf(work, id)
  const organ = await organOf(work.tx, work.congressId, committeeId)
  const committee = organ?.kind === 'committee' && organ.endedOn === null ? organ : null
  const moved = await move(work, {
    id,
    version,
    act: 'refer',
    ask: () =>
      allOf(
        isFor(matter.track, 'to-decide'),
        committee ? permit(inCommittee) : refuse(inCommittee, 'no-such-committee'),
        mayExamineUntil({ by, today: work.today, decideBy: matter.decide_by ?? by }),
      ),
    ...(committee && { places: { committee: [{ kind: 'organ', id: committee.id }] } }),
    days: { 'examine-by': by },
    facts: { committee: committee?.name, dueOn: by },
  })
  await note(work, id, { committee_id: committeeId })
  return moved
}

interface Examining {
  readonly id: string
  readonly version: number
  readonly text: string
}

/** The committee reports what it found (审查意见). */
export async function examine(work: Work, { id, version, text }: Examining): Promise<Moved> {
  const moved = await move(work, { id, version, act: 'examine' })
  await note(work, id, { examination: text })
  return moved
}

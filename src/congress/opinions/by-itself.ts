import type { Work } from '../../platform/http/route.ts'
import { erasePerson } from '../../platform/persons/index.ts'
import { dayInShanghai } from '../../law/day.ts'
import { dueDaysOf } from '../docket/index.ts'
import { privately } from './bases.ts'
import { asClock, move, note } from './keep.ts'
import { opinionLife } from './life.ts'
import { opinionsIn } from './queries.ts'

/** Answers that nobody rated end by themselves, the day after their day. */
async function lapseUnrated(work: Work): Promise<number> {
  const { tx, congressId, today } = work
  const due = await tx
    .selectFrom('docket.duty as duty')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'duty.congress_id').onRef('matter.id', '=', 'duty.matter_id'),
    )
    .select(['matter.id', 'matter.version'])
    .where('duty.congress_id', '=', congressId)
    .where('matter.kind', '=', opinionLife.kind)
    .where('matter.state', '=', 'told')
    .where('duty.ended_at', 'is', null)
    .where('duty.due_on', '<', today)
    .orderBy('matter.id')
    .forUpdate('matter')
    .execute()
  for (const { id, version } of due) await move(asClock(work), { id, version, act: 'lapse' })
  return due.length
}

/** Names and telephones of what ended long enough ago are erased; the oldest first, so many at a time. */
async function forgetPersons(work: Work): Promise<number> {
  const ended = await opinionsIn(work.tx, work.congressId)
    .select(['opinion.id', 'opinion.person_id', 'matter.ended_at'])
    .where('opinion.person_id', 'is not', null)
    .where('opinion.forgotten_on', 'is', null)
    .where('matter.ended_at', 'is not', null)
    .orderBy('matter.ended_at')
    .limit(500)
    .forUpdate('opinion')
    .execute()
  const daysOf = await dueDaysOf(work, opinionLife)
  const keptUntil = (endedAt: string) =>
    daysOf({ setting: 'opinions.keep-person', start: dayInShanghai(new Date(endedAt)), never: 'past' })
  const over = ended.filter(({ ended_at }) => ended_at !== null && keptUntil(ended_at) < work.today)
  for (const { id, person_id } of over) await forget(work, { id, person_id, reason: '到期' })
  return over.length
}

interface Forgetting {
  readonly id: string
  readonly person_id: string | null
  readonly reason: string
}

/** Name and telephone are erased, and that they were is recorded. */
export async function forget(work: Work, { id, person_id, reason }: Forgetting): Promise<void> {
  if (person_id) await erasePerson(work, { id: person_id, reason, under: privately })
  await note(work, id, { forgotten_on: work.today })
}

/** What happens to opinions because a day has passed. @returns how much */
export const turnOpinions = async (work: Work): Promise<number> =>
  (await lapseUnrated(work)) + (await forgetPersons(work))

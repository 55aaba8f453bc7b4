import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { organOf } from '../../organs/index.ts'
import { dueOfDuty, refer } from '../../docket/index.ts'
import { move, note, paperOf, type Moved } from '../move.ts'
import { nextNumber } from './number.ts'
import { suggestionLife } from '../life.ts'
import { organ as holderOf } from '../places.ts'

/** The office hands a suggestion over to the organ that must answer it (交办); the reply's clock starts today. */
export async function assign(
  work: Work,
  { id, version, organId }: { id: string; version: number; organId: string },
): Promise<Moved> {
  const { tx, congressId, today } = work
  const organ = await organOf(tx, congressId, organId)
  if (!organ || organ.endedOn) throw new NotFound('organ')
  const moved = await move(work, {
    id,
    version,
    act: 'assign',
    places: { 'handling-organ': [holderOf(organId)] },
    facts: { organ: organ.name },
  })
  const paper = await paperOf(work, id)
  const number = paper.number ?? (await nextNumber(work, paper.session_id))
  await refer(work, id, number)
  await note(work, id, {
    organ_id: organId,
    assigned_on: today,
    number,
    reply_due_on: await dueOfDuty(work, suggestionLife, { state: 'handling', act: 'reply', start: today }),
  })
  return moved
}

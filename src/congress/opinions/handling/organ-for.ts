import { insist } from '../../../law/ruling.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import { newId } from '../../../platform/database/id.ts'
import type { Work } from '../../../platform/http/route.ts'
import { organOf } from '../../organs/index.ts'
import { mayBeHanded } from '../rules.ts'
import type { Move } from '../words.ts'

/** An organ of this congress that can be handed something. @throws NotFound, Refused once it has ended */
export async function organFor({ tx, congressId }: Work, organId: string) {
  const organ = await organOf(tx, congressId, organId)
  if (!organ) throw new NotFound('organ')
  insist(mayBeHanded({ organ: organ.name, endedOn: organ.endedOn }))
  return organ
}

interface Passed {
  readonly id: string
  readonly move: Move
  readonly from: string | null
  readonly to: string | null
  readonly reason: string
}

export const keepPassing = ({ tx, congressId, caller, now, today }: Work, { id, move, from, to, reason }: Passed) =>
  tx
    .insertInto('opinions.passing')
    .values({
      congress_id: congressId,
      id: newId(now.getTime()),
      opinion_id: id,
      move,
      from_organ_id: from,
      to_organ_id: to,
      reason,
      by_name: caller.name,
      moved_on: today,
    })
    .execute()

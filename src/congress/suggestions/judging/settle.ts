import type { Work } from '../../../platform/http/route.ts'
import { allOf } from '../../../law/ruling.ts'
import { openPromises } from '../../docket/index.ts'
import { owingParts } from '../handing-over/parties.ts'
import { move, type Moved } from '../move.ts'
import { ratingOwed } from './course.ts'
import { askAgain } from './rework.ts'
import { mayEnd, mayLapse, maySendBack, maySettle } from './rules.ts'

interface Settling {
  readonly id: string
  readonly version: number
  readonly then: 'settle' | 'rework'
  readonly reason: string
}

/** The office closes a paper whose promises have all been verified (办结), or has it handled again, saying why. */
export async function settle(work: Work, { id, version, then, reason }: Settling): Promise<Moved> {
  const moved = await move(work, {
    id,
    version,
    act: then,
    ask: async () =>
      then === 'settle'
        ? allOf(
            maySettle({ openPromises: await openPromises(work, id) }),
            mayEnd({ owing: await owingParts(work, id) }),
          )
        : maySendBack({ reason }),
    facts: then === 'settle' ? { reason } : { whatIsMissing: reason },
  })
  if (then === 'rework') await askAgain(work, { suggestionId: id, by: 'office', whatIsMissing: reason })
  return moved
}

/** 逾期未评价: the office goes on without a rating; the reply counts as rated by nobody. */
export const lapse = (work: Work, { id, version }: { id: string; version: number }): Promise<Moved> =>
  move(work, { id, version, act: 'lapse', ask: async () => mayLapse(await ratingOwed(work, id)) })

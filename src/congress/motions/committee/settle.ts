import { allOf, permit, refuse, type Ruling } from '../../../law/ruling.ts'
import type { Work } from '../../../platform/http/route.ts'
import type { Performance } from '../../docket/index.ts'
import { organOf } from '../../organs/index.ts'
import type { Moved } from '../acts-contract.ts'
import * as basis from '../bases.ts'
import { enteredFor, file, move, note } from '../move.ts'
import { mayCarryOverTo } from '../rules.ts'

interface Settling {
  readonly id: string
  readonly version: number
  readonly then: 'charge' | 'conclude' | 'carry-over' | 'send-back' | 'redo'
  readonly text: string
  readonly executorId?: string | undefined
  readonly nextSession?: string | undefined
}

/** What has to be named with what follows: the organ that carries it out, the day of the next session. */
async function named(work: Work, { then, executorId, nextSession }: Settling): Promise<Ruling> {
  if (then === 'charge') {
    const organ = executorId ? await organOf(work.tx, work.congressId, executorId) : undefined
    return organ ? permit(basis.heard) : refuse(basis.heard, 'organ-not-here')
  }
  return then === 'carry-over'
    ? mayCarryOverTo({ nextSession: nextSession ?? '', closesOn: work.today })
    : permit(basis.heard)
}

const bringing = (work: Work, { then, executorId, nextSession }: Settling): Pick<Performance, 'places' | 'days'> => {
  if (then === 'charge' && executorId) return { places: { executor: [{ kind: 'organ', id: executorId }] } }
  if (then === 'carry-over' && nextSession) return { days: { 'next-session': nextSession } }
  return then === 'send-back' ? { days: { committed: work.today } } : {}
}

/**
 * The standing committee, in townships the presidium, decides what follows from a report (决定如何处理): an organ carries
 * it out, the next session takes it up, the committee or the organ does it again, or it is concluded.
 */
export async function settle(work: Work, settling: Settling): Promise<Moved> {
  const { id, version, then, text, executorId } = settling
  const executor = then === 'charge' && executorId ? await organOf(work.tx, work.congressId, executorId) : undefined
  const moved = await move(work, {
    id,
    version,
    act: then,
    ask: async () => allOf(await named(work, settling)),
    ...bringing(work, settling),
    facts: { explanation: text, executor: executor?.name, nextSession: settling.nextSession, ...enteredFor(work) },
  })
  if (executor) await note(work, id, { executor_id: executor.id })
  await file(work, { motionId: id, kind: 'decision', organId: null, text })
  return moved
}

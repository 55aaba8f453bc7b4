import type { Work } from '../../../platform/http/route.ts'
import { dueDaysOf } from '../../docket/index.ts'
import { move, note, type Moved } from '../keep.ts'
import { opinionLife } from '../life.ts'
import { opinionOf, passingsOf, saidIn, type Opinion, type Passing } from '../queries.ts'
import { mayPass, maySendBack } from '../rules.ts'
import { fixUrgent } from './look.ts'
import { keepPassing, organFor } from './organ-for.ts'

interface Asked {
  readonly id: string
  readonly version: number
  readonly reason: string
}

const hadIt = (organId: string, { organ_id }: Opinion, passings: readonly Passing[]): boolean =>
  organId === organ_id ||
  passings.some(({ from_organ_id, to_organ_id }) => from_organ_id === organId || to_organ_id === organId)

const isDecided = ({ organ_id }: Opinion, passings: readonly Passing[]): boolean =>
  passings.some(({ move: moved, to_organ_id }) => moved === 'reassign' && to_organ_id === organ_id)

/** What is known before anything is typed: whether it has answered, and until when it may say it is not its business. */
async function objecting(work: Work, opinion: Opinion) {
  const passings = await passingsOf(work, opinion.id)
  const received = passings.findLast(({ to_organ_id }) => to_organ_id === opinion.organ_id)?.moved_on ?? work.today
  const until = (await dueDaysOf(work, opinionLife))({ setting: 'opinions.object-within', start: received })
  const answered = (await saidIn(work, opinion.id)).some(({ organ_id }) => organ_id === opinion.organ_id)
  return { passings, facts: { answered, today: work.today, until } }
}

/** What the organ may do with it besides answering. */
export async function movingRulings(work: Work, opinion: Opinion) {
  const { passings, facts } = await objecting(work, opinion)
  return {
    pass: mayPass({ ...facts, hadIt: false }),
    return: maySendBack({ ...facts, decided: isDecided(opinion, passings) }),
  }
}

/** The organ passes it on to the one whose business it is (转有关单位); its day stays. */
export async function pass(work: Work, { id, version, organId, reason }: Asked & { organId: string }): Promise<Moved> {
  const opinion = await opinionOf(work, id)
  const organ = await organFor(work, organId)
  const { passings, facts } = await objecting(work, opinion)
  const moved = await move(work, {
    id,
    act: 'pass',
    version,
    ask: () => mayPass({ ...facts, hadIt: hadIt(organId, opinion, passings) }),
    places: { organ: [{ kind: 'organ', id: organId }] },
    facts: { toOrgan: organ.name, reason },
  })
  await goneTo(work, opinion, organId)
  await keepPassing(work, { id, move: 'pass', from: opinion.organ_id, to: organId, reason })
  return moved
}

async function goneTo(work: Work, { id, urgent_by }: Opinion, organId: string): Promise<void> {
  if (urgent_by) await fixUrgent(work, id, urgent_by)
  await note(work, id, { organ_id: organId })
}

/** The organ says that it is not its business (退回转交). */
export async function sendBack(work: Work, { id, version, reason }: Asked): Promise<Moved> {
  const opinion = await opinionOf(work, id)
  const { passings, facts } = await objecting(work, opinion)
  const decided = isDecided(opinion, passings)
  const ask = () => maySendBack({ ...facts, decided })
  const moved = await move(work, { id, act: 'return', version, ask, facts: { reason } })
  await keepPassing(work, { id, move: 'return', from: opinion.organ_id, to: null, reason })
  return moved
}

/** The office decides whose business it is (转交); the day stays. */
export async function reassign(
  work: Work,
  { id, version, organId, reason }: Asked & { organId: string },
): Promise<Moved> {
  const opinion = await opinionOf(work, id)
  const organ = await organFor(work, organId)
  const moved = await move(work, {
    id,
    act: 'reassign',
    version,
    places: { organ: [{ kind: 'organ', id: organId }] },
    facts: { toOrgan: organ.name, reason },
  })
  await goneTo(work, opinion, organId)
  await keepPassing(work, { id, move: 'reassign', from: opinion.organ_id, to: organId, reason })
  return moved
}

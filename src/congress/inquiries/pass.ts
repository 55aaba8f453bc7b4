import { newId } from '../../platform/database/id.ts'
import type { Work } from '../../platform/http/route.ts'
import { organToAsk } from './ask.ts'
import { move, note, type Moved } from './keep.ts'
import { answersTo, inquiryOf, passingsOf, type Inquiry, type Passing } from './queries.ts'
import { mayPass, mayReassign, maySendBack } from './rules.ts'
import type { Move } from './words.ts'

interface Asked {
  readonly id: string
  readonly version: number
  readonly reason: string
}

interface Going {
  readonly move: Move
  readonly to: string | null
  readonly reason: string
}

const keepPassing = ({ tx, congressId, caller, today, now }: Work, inquiry: Inquiry, { move, to, reason }: Going) =>
  tx
    .insertInto('inquiries.passing')
    .values({
      congress_id: congressId,
      id: newId(now.getTime()),
      inquiry_id: inquiry.id,
      move,
      from_organ_id: inquiry.organ_id,
      to_organ_id: to,
      reason,
      by_name: caller.name,
      moved_on: today,
    })
    .execute()

/** Whether an organ has had it before: it was asked first, or it came by. */
const hadIt = (organId: string, inquiry: Inquiry, passings: readonly Passing[]): boolean =>
  organId === inquiry.organ_id ||
  passings.some(({ from_organ_id, to_organ_id }) => from_organ_id === organId || to_organ_id === organId)

/** Whether the office has decided that it is for the organ that has it. */
export const isDecided = ({ organ_id }: Pick<Inquiry, 'organ_id'>, passings: readonly Passing[]): boolean =>
  passings.some(({ move, to_organ_id }) => move === 'reassign' && to_organ_id === organ_id)

/** The organ passes it on to the one whose business it is (转有关单位); its day stays. */
export async function pass(work: Work, { id, version, organId, reason }: Asked & { organId: string }): Promise<Moved> {
  const inquiry = await inquiryOf(work, id)
  const organ = await organToAsk(work, organId)
  const moved = await move(work, {
    id,
    act: 'pass',
    version,
    ask: async () =>
      mayPass({
        answers: await answersTo(work, id),
        hadIt: hadIt(organId, inquiry, await passingsOf(work, id)),
      }),
    places: { organ: [{ kind: 'organ', id: organId }] },
    facts: { toOrgan: organ.name, reason },
  })
  await keepPassing(work, inquiry, { move: 'pass', to: organId, reason })
  await note(work, id, { organ_id: organId })
  return moved
}

/** The organ says that it is not its business (退回转交). */
export async function sendBack(work: Work, { id, version, reason }: Asked): Promise<Moved> {
  const inquiry = await inquiryOf(work, id)
  const moved = await move(work, {
    id,
    act: 'return',
    version,
    ask: async () =>
      maySendBack({ answers: await answersTo(work, id), decided: isDecided(inquiry, await passingsOf(work, id)) }),
    facts: { reason },
  })
  await keepPassing(work, inquiry, { move: 'return', to: null, reason })
  return moved
}

/** The offices between decide whose business it is (转交). Another organ has its whole time; the same one has its old day. */
export async function reassign(
  work: Work,
  { id, version, organId, reason }: Asked & { organId: string },
): Promise<Moved> {
  const inquiry = await inquiryOf(work, id)
  const organ = await organToAsk(work, organId)
  const sameOrgan = organId === inquiry.organ_id
  const moved = await move(work, {
    id,
    act: 'reassign',
    version,
    ask: ({ state }) => mayReassign({ sameOrgan, sentBack: state === 'to-reassign' }),
    places: { organ: [{ kind: 'organ', id: organId }] },
    ...(!sameOrgan && { days: { 'asked-on': work.today } }),
    facts: { toOrgan: organ.name, reason },
  })
  await keepPassing(work, inquiry, { move: 'reassign', to: organId, reason })
  await note(work, id, { organ_id: organId })
  return moved
}

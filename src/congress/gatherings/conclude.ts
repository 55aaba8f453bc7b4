import { NotFound } from '../../platform/http/errors.ts'
import type { Work } from '../../platform/http/route.ts'
import { isDeputyHere } from '../deputies/index.ts'
import { holdPeriod, perform, undertake } from '../docket/index.ts'
import type { Holder } from '../docket/words.ts'
import { organOf } from '../organs/index.ts'
import { roles } from '../organs/words.ts'
import { note } from './hold.ts'
import { gatheringLife } from './life.ts'
import { movedTo, type Moved } from './moved.ts'
import { gatheringOf, type Gathering } from './queries.ts'
import { mayConclude } from './rules.ts'

export interface Outcome {
  readonly text: string
  readonly owner: Holder
  readonly dueOn: string
}

interface Concluding {
  readonly id: string
  readonly version: number
  readonly minutes: string
  readonly outcomes: readonly Outcome[]
}

const isHere = async ({ tx, congressId }: Work, { kind, id }: Holder): Promise<boolean> => {
  if (kind === 'role') return (roles as readonly string[]).includes(id)
  if (kind === 'deputy') return isDeputyHere(tx, congressId, id)
  const organ = await organOf(tx, congressId, id)
  return organ !== undefined && organ.endedOn === null
}

/** @throws NotFound when nobody of the kind is here, or the organ has ended */
async function insistHere(work: Work, owner: Holder): Promise<void> {
  if (!(await isHere(work, owner))) throw new NotFound(owner.kind)
}

/** Whoever verifies an outcome is not its owner: the office, or where the office owns it, the chair. */
const verifiersOf = ({ kind, id }: Holder): Holder[] => [
  { kind: 'role', id: kind === 'role' && id === 'staff' ? 'chair' : 'staff' },
]

/** What a later room tells once the minutes are out: what its part of the gathering found. */
export type MinutesOut = (work: Work, gathering: Gathering) => Promise<void>

/** Minutes go out (印发纪要); every outcome becomes its owner's undertaking, and the cadence's period is held. */
export async function conclude(
  work: Work,
  { id, version, minutes, outcomes }: Concluding,
  afterwards: readonly MinutesOut[] = [],
): Promise<Moved> {
  const gathering = await gatheringOf(work, id)
  for (const { owner } of outcomes) await insistHere(work, owner)
  const moved = await perform(work, gatheringLife, {
    id,
    act: 'conclude',
    version,
    ask: () => mayConclude({ minutes, outcomes, today: work.today }),
    facts: { outcomes: outcomes.length },
  })
  await note(work, id, { minutes })
  for (const { text, owner, dueOn } of outcomes)
    await undertake(work, { sourceId: id, promise: text, owner, verifiers: verifiersOf(owner), dueOn })
  if (gathering.period_id) await holdPeriod(work, { id: gathering.period_id, outcome: gathering.title })
  for (const tell of afterwards) await tell(work, gathering)
  return movedTo(moved)
}

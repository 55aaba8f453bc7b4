import { insist } from '../../../law/ruling.ts'
import type { Work } from '../../../platform/http/route.ts'
import { mandateRuling } from '../../deputies/index.ts'
import { dueDaysOf, fixDay } from '../../docket/index.ts'
import { answering } from '../bases.ts'
import { answererOf } from '../intake/take-in.ts'
import { move, note, type Moved } from '../keep.ts'
import { opinionLife } from '../life.ts'
import { opinionOf } from '../queries.ts'
import { mayHandBack, mayTurnAway } from '../rules.ts'
import { declineNames, referNames, type DeclineReason, type ReferReason } from '../words.ts'
import { shownAtOnce } from './by-code.ts'
import { keepPassing, organFor } from './organ-for.ts'

interface Asked {
  readonly id: string
  readonly version: number
}

/** The office gives it to a deputy, or keeps it with itself and its stations (交办). */
export async function forward(
  work: Work,
  { id, version, deputyId, note: words }: Asked & { deputyId: string | null; note: string },
): Promise<Moved> {
  await opinionOf(work, id)
  if (deputyId) insist(await mandateRuling(work, deputyId))
  const places = { answerer: [answererOf(deputyId)] }
  const moved = await move(work, { id, act: 'forward', version, places, facts: { note: words } })
  await note(work, id, { deputy_id: deputyId, ...(deputyId && { meant_for: deputyId }) })
  return moved
}

/** What is urgent has a day of its own, whichever organ it is passed to. */
export const fixUrgent = (work: Work, id: string, by: string) =>
  fixDay(work, { matterId: id, act: 'reply', on: by, under: answering })

interface HandingOn extends Asked {
  readonly organId: string
  readonly note: string
  readonly urgent: boolean
  readonly withFiles: boolean
}

/** The office or the deputy hands it on to an organ (交有关单位); no deputy settles the case herself. */
export async function handOn(work: Work, { id, version, organId, ...with_ }: HandingOn): Promise<Moved> {
  const opinion = await opinionOf(work, id)
  const organ = await organFor(work, organId)
  const moved = await move(work, {
    id,
    act: 'hand-on',
    version,
    places: { organ: [{ kind: 'organ', id: organId }] },
    facts: { toOrgan: organ.name, note: with_.note },
  })
  const urgentBy = with_.urgent
    ? (await dueDaysOf(work, opinionLife))({ setting: 'opinions.urgent-within', start: work.today })
    : null
  if (urgentBy) await fixUrgent(work, id, urgentBy)
  await keepPassing(work, { id, move: 'hand-on', from: opinion.organ_id, to: organId, reason: with_.note })
  await note(work, id, { organ_id: organId, urgent_by: urgentBy, files_to_organ: with_.withFiles })
  return moved
}

interface TurningAway extends Asked {
  readonly words: string
}

/** It belongs elsewhere: the person is told where to go (告知去向). */
export const refer = (work: Work, asked: TurningAway & { reason: ReferReason }): Promise<Moved> =>
  turnAway(work, { ...asked, act: 'refer', outcome: 'referred', why: referNames[asked.reason] })

/** It is not accepted: the person is told why (不予受理). */
export const decline = (work: Work, asked: TurningAway & { reason: DeclineReason }): Promise<Moved> =>
  turnAway(work, { ...asked, act: 'decline', outcome: 'declined', why: declineNames[asked.reason] })

interface Turning extends TurningAway {
  readonly act: 'refer' | 'decline'
  readonly outcome: 'referred' | 'declined'
  readonly reason: string
  readonly why: { readonly zh: string; readonly en: string }
}

async function turnAway(work: Work, { id, version, act, outcome, reason, words, why }: Turning): Promise<Moved> {
  const opinion = await opinionOf(work, id)
  const facts = { reason: why, note: words }
  const moved = await move(work, { id, act, version, ask: () => mayTurnAway({ words }), facts })
  await note(work, id, { outcome, reason, outcome_words: words })
  return shownAtOnce(work, opinion, moved)
}

/** The deputy gives it back to the office: not hers (退回). */
export async function handBack(work: Work, { id, version, reason }: Asked & { reason: string }): Promise<Moved> {
  const { round } = await opinionOf(work, id)
  const places = { answerer: [answererOf(null)] }
  const moved = await move(work, {
    id,
    act: 'hand-back',
    version,
    ask: () => mayHandBack({ round }),
    places,
    facts: { reason },
  })
  await note(work, id, { deputy_id: null })
  return moved
}

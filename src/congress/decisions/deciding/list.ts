import { allOf } from '../../../law/ruling.ts'
import type { Work } from '../../../platform/http/route.ts'
import type { Moved } from '../acts-contract.ts'
import { enteredFor, majorMatterOf, move, note, type MajorMatter } from '../move.ts'
import { onAgenda, type Agenda } from './agenda.ts'
import { requestsOf } from './party.ts'
import { hasHappened, isFor, mayBePressed, partyAgrees } from './rules.ts'

interface Doing {
  readonly id: string
  readonly version: number
}

/** Whether the party committee's word, where the list asks for it, lets it on an agenda. */
export const partyRuling = async (work: Work, matter: MajorMatter) =>
  partyAgrees({ asked: matter.asks_party, requests: await requestsOf(work, matter.id) })

/** It is put on the agenda of a meeting (列入议程). */
export async function putOnAgenda(work: Work, { id, version, ...agenda }: Doing & Agenda): Promise<Moved> {
  const matter = await majorMatterOf(work, id)
  const { ruling, facts, columns } = await onAgenda(work, agenda, matter.decide_by ?? agenda.meetsOn)
  const moved = await move(work, {
    id,
    version,
    act: 'list',
    ask: async () => allOf(isFor(matter.track, 'to-decide'), await partyRuling(work, matter), ruling),
    days: { 'meets-on': agenda.meetsOn },
    facts: { ...facts, ...enteredFor(work) },
  })
  await note(work, id, columns)
  return moved
}

/** What was said about it at the meeting is recorded (审议情况). */
export async function deliberate(work: Work, { id, version, on, text }: Doing & { on: string; text: string }) {
  const { meets_on: after } = await majorMatterOf(work, id)
  const moved = await move(work, {
    id,
    version,
    act: 'deliberate',
    ask: () => hasHappened({ on, today: work.today, after }),
    facts: { heldOn: on, ...enteredFor(work) },
  })
  await note(work, id, { deliberation: text, deliberated_on: on })
  return moved
}

/** The meeting leaves it undecided (本次不作决定), and says why; from here on it owes the presidium a way out. */
export const leaveUndecided = (work: Work, { id, version, reason }: Doing & { reason: string }): Promise<Moved> =>
  move(work, { id, version, act: 'leave-undecided', facts: { reason, ...enteredFor(work) } })

type Anew = Doing & Agenda & { readonly decideBy: string; readonly reason: string }

/** On an agenda once more, with a new day to decide by; what was said before stays until it is talked over again. */
async function takeUp(work: Work, act: 'put-again' | 'annul', { id, version, decideBy, reason, ...agenda }: Anew) {
  const { track } = await majorMatterOf(work, id)
  const { ruling, facts, columns } = await onAgenda(work, agenda, decideBy)
  const moved = await move(work, {
    id,
    version,
    act,
    ask: () => allOf(isFor(track, 'to-decide'), mayBePressed({ decideBy, today: work.today }), ruling),
    days: { 'meets-on': agenda.meetsOn, 'decide-by': decideBy },
    facts: { reason, ...facts, decideBy, ...enteredFor(work) },
  })
  await note(work, id, { ...columns, decide_by: decideBy })
  return moved
}

/** What was not decided is put on an agenda again (重新列入议程). */
export const putAgain = (work: Work, anew: Anew): Promise<Moved> => takeUp(work, 'put-again', anew)

/** A decision that was never talked over is annulled and taken up again (撤销决定，重新审议). */
export async function annul(work: Work, anew: Anew): Promise<Moved> {
  const moved = await takeUp(work, 'annul', anew)
  await note(work, anew.id, { votes: null, decided_on: null, resolution: '', urgency: '' })
  return moved
}

type Pressing = Doing & { readonly decideBy: string; readonly reason: string }

/** The organ that heard the deputies is set a new day to decide by (限期作出决定). */
export async function press(work: Work, { id, version, decideBy, reason }: Pressing): Promise<Moved> {
  const { track } = await majorMatterOf(work, id)
  const moved = await move(work, {
    id,
    version,
    act: 'press',
    ask: () => allOf(isFor(track, 'to-hear'), mayBePressed({ decideBy, today: work.today })),
    days: { 'decide-by': decideBy },
    facts: { reason, decideBy, ...enteredFor(work) },
  })
  await note(work, id, { decide_by: decideBy })
  return moved
}

/** It is not talked over any more and goes back (退回提请机关). */
export const giveBack = (work: Work, { id, version, reason }: Doing & { reason: string }): Promise<Moved> =>
  move(work, { id, version, act: 'give-back', facts: { reason, ...enteredFor(work) } })

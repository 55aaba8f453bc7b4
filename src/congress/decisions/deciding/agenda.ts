import { permit, refuse, type Ruling } from '../../../law/ruling.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { gatheringOf } from '../../gatherings/index.ts'
import { sessionOf } from '../../organs/index.ts'
import { inTime } from '../bases.ts'
import { mayMeetOn } from './rules.ts'

/** On whose agenda, and on which day. */
export interface Agenda {
  readonly gatheringId?: string | undefined
  readonly sessionId?: string | undefined
  readonly meetsOn: string
}

interface Held {
  readonly name: string | null
  readonly held: { readonly from: string; readonly to: string } | null
  readonly open: Ruling
}

/** The meeting named, with its days; none where only a day is named. @throws NotFound */
async function meetingOf(work: Work, { gatheringId, sessionId }: Agenda): Promise<Held> {
  const open = permit(inTime)
  if (gatheringId) {
    const { title, held_on: on, state } = await gatheringOf(work, gatheringId)
    const over = state === 'concluded' || state === 'cancelled'
    return { name: title, held: { from: on, to: on }, open: over ? refuse(inTime, 'meeting-not-announced') : open }
  }
  if (!sessionId) return { name: null, held: null, open }
  const session = await sessionOf(work.tx, work.congressId, sessionId)
  if (!session) throw new NotFound('session')
  return { name: session.name, held: { from: session.opensOn, to: session.closesOn }, open }
}

/** Whether it may stand on that agenda, with the meeting's name for the record and the columns that keep it. */
export async function onAgenda(work: Work, agenda: Agenda, decideBy: string) {
  const { name, held, open } = await meetingOf(work, agenda)
  const { meetsOn, gatheringId = null, sessionId = null } = agenda
  return {
    ruling: open.permitted ? mayMeetOn({ meetsOn, today: work.today, decideBy, held }) : open,
    facts: { meeting: name, meetsOn },
    // One meeting only: the gathering, where both are named.
    columns: { gathering_id: gatheringId, session_id: gatheringId ? null : sessionId, meets_on: meetsOn },
  }
}

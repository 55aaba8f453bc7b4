import type { Ruling } from '../../law/ruling.ts'
import { newId } from '../../platform/database/id.ts'
import type { Work } from '../../platform/http/route.ts'
import { dueDaysOf } from '../docket/index.ts'
import { move, type Moved } from './keep.ts'
import { inquiryLife } from './life.ts'
import { inquiryOf } from './queries.ts'
import { mayMeet, mayUrge } from './rules.ts'
import type { PresidiumStep } from './words.ts'

interface Urging {
  readonly id: string
  readonly version: number
  readonly note: string
  readonly answerBy: string
}

interface Meeting extends Urging {
  readonly metOn: string
  readonly place: string
  readonly whom: string
}

interface Taking extends Urging {
  readonly step: PresidiumStep
  readonly metOn: string | null
  readonly place: string
  readonly whom: string
  readonly ask: (latest: string) => Ruling
}

/** The last day the presidium may set: what a question asked today would have. */
export const latestAnswer = async (work: Work): Promise<string> =>
  (await dueDaysOf(work, inquiryLife))({ setting: 'inquiries.answer-within', start: work.today })

async function takeUp(work: Work, { id, version, step, ask, answerBy, ...arranged }: Taking): Promise<Moved> {
  const { tx, congressId, now, today } = work
  await inquiryOf(work, id)
  const latest = await latestAnswer(work)
  const moved = await move(work, {
    id,
    act: step,
    version,
    ask: () => ask(latest),
    days: { 'answer-by': answerBy },
    facts: { answerBy, note: arranged.note, ...(arranged.whom && { whom: arranged.whom }) },
  })
  await tx
    .insertInto('inquiries.taken_up')
    .values({
      congress_id: congressId,
      id: newId(now.getTime()),
      inquiry_id: id,
      step,
      note: arranged.note,
      met_on: arranged.metOn,
      place: arranged.place,
      whom: arranged.whom,
      answer_by: answerBy,
      taken_on: today,
    })
    .execute()
  return moved
}

/** The presidium urges the organ, with a new day (督促). */
export const urge = (work: Work, urging: Urging): Promise<Moved> =>
  takeUp(work, {
    ...urging,
    step: 'urge',
    metOn: null,
    place: '',
    whom: '',
    ask: (latest) => mayUrge({ answerBy: urging.answerBy, today: work.today, latest }),
  })

/** The presidium summons the head of the organ (约见): what was arranged, and a new day. */
export const meet = (work: Work, meeting: Meeting): Promise<Moved> =>
  takeUp(work, { ...meeting, step: 'meet', ask: (latest) => mayMeet({ ...meeting, today: work.today, latest }) })

/** What cannot be answered the presidium closes, and the deputy reads why (终结). */
export async function close(
  work: Work,
  { id, version, reason }: { id: string; version: number; reason: string },
): Promise<Moved> {
  await inquiryOf(work, id)
  return move(work, { id, act: 'close', version, facts: { reason } })
}

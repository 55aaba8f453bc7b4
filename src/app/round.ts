import { closeDue } from '../congress/consultations/index.ts'
import { openChecks, passDays, releaseStudies } from '../congress/decisions/index.ts'
import { climb, fillVacancies, namesIn, remind, standIn, turnCadences } from '../congress/docket/index.ts'
import { lapseUnanswered } from '../congress/drafting/index.ts'
import { turnInspections } from '../congress/inspections/index.ts'
import { turnInquiries } from '../congress/inquiries/index.ts'
import { turnContacts } from '../congress/contacts/index.ts'
import { turnReports } from '../congress/reports/index.ts'
import { turnOpinions } from '../congress/opinions/index.ts'
import { allCongresses } from '../congress/organs/index.ts'
import { askForms } from '../congress/progress/index.ts'
import { readAnew, takeBackOfThoseWhoLeft, writeLetters } from '../congress/suggestions/index.ts'
import type { House } from '../platform/database/house.ts'
import type { Work } from '../platform/http/route.ts'
import { sweepFiles } from '../platform/files/index.ts'
import { forgetAttempts } from '../platform/identity/index.ts'
import { sendOut, type Senders } from '../platform/notices/index.ts'
import { afterSessions, lives, openers } from './rooms.ts'
import { runAs } from './system.ts'

/** Sign-in logs are kept six months at least (网络安全法 二十三条); half a month more, then they go. */
const logsKept = 200 * 24 * 60 * 60 * 1000

/** What reaches out of the house: nothing, unless the installation says how. */
export interface Reach {
  readonly senders: Senders
  /** Where the desk is reached from outside, for a reminder to say. */
  readonly deskAddress: string | null
}

const within: Reach = { senders: {}, deskAddress: null }

/** Something the clock sets going in one congress; run twice, it does nothing twice. @returns how much it did */
type Turn = (work: Work) => Promise<number>

/** In this order, each in a transaction of its own: what opens, what ends by itself, what is read again, what climbs and is urged by letter, then who is told. */
const turnsWith = ({ deskAddress }: Reach) =>
  ({
    opened: (work) => turnCadences(work, openers, afterSessions),
    asked: (work) => askForms(work, namesIn(lives)),
    lapsed: lapseUnanswered,
    closed: closeDue,
    passed: passDays,
    unstudied: releaseStudies,
    followed: openChecks,
    inspected: turnInspections,
    inquired: turnInquiries,
    opined: turnOpinions,
    contacted: turnContacts,
    reported: turnReports,
    takenBack: takeBackOfThoseWhoLeft,
    filled: fillVacancies,
    swept: sweepFiles,
    compared: readAnew,
    climbed: climb,
    stoodIn: standIn,
    written: writeLetters,
    told: (work) => remind(work, { names: namesIn(lives), deskAddress }),
  }) satisfies Record<string, Turn>

export type Done = Record<keyof ReturnType<typeof turnsWith> | 'sent', number>

/**
 * What the clock sets going in every congress. What goes wrong in one congress, or one turn, holds up no other.
 * @throws AggregateError once all have had their turn
 */
export async function round(house: House, now: Date, reach: Reach = within): Promise<Done> {
  const congresses = await house.read(0, allCongresses)
  const turns = turnsWith(reach)
  const done = Object.fromEntries([...Object.keys(turns), 'sent'].map((name) => [name, 0])) as Done
  const troubles: unknown[] = []
  for (const { congressId } of congresses) {
    const counted = async (doing: Promise<number>): Promise<number> =>
      doing.catch((cause: unknown) => {
        troubles.push(new Error(`congress ${congressId}`, { cause }))
        return 0
      })
    for (const [name, turn] of Object.entries(turns))
      done[name as keyof Done] += await counted(runAs(house, { congressId, now }, turn))
    done.sent += await counted(sendOut(house, { congressId, senders: reach.senders, now }))
  }
  await house.write(0, (tx) => forgetAttempts(tx, new Date(now.getTime() - logsKept)))
  if (troubles.length > 0) throw new AggregateError(troubles, troubles.map(String).join('; '))
  return done
}

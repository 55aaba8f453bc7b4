import { leastAboveHalf } from '../../../law/fractions.ts'
import type { Level } from '../../../law/level.ts'
import { committeeCarries, isCarried } from '../../../law/matrix/majorities.ts'
import { OrganicLaw } from '../../../law/organic-law.ts'
import { allOf, permit, refuse, type Ruling } from '../../../law/ruling.ts'
import { inCommittee, inTime, listed, notTalkedOver, notWithoutTalk, reportedToParty } from '../bases.ts'
import type { Body, Track } from '../words.ts'

/** How it was voted: all deputies or members, and what each of them did. */
export interface Votes {
  readonly of: number
  readonly inFavour: number
  readonly against: number
  readonly abstaining: number
  /** Present or not: who gave no vote counts among all, and is in favour of nothing. */
  readonly notVoting: number
}

export interface Voted {
  readonly level: Level
  readonly body: Body
  readonly votes: Votes
}

/** How many votes carry it. */
export const votesNeeded = (of: number): number => leastAboveHalf(of)

/**
 * OL 25: a congress resolves by more than half of all its deputies; OL 51: a standing committee by more than half of all
 * its members. Who is absent, abstains or does not vote counts against. Exactly half does not carry.
 */
export function carries({ level, body, votes: { inFavour, of } }: Voted): Ruling {
  const ruling =
    body === 'standing-committee'
      ? committeeCarries(level, { votes: inFavour, members: of })
      : isCarried({ votes: inFavour, deputies: of })
  if (ruling.permitted) return ruling
  return refuse(ruling.under, 'not-carried', { needed: votesNeeded(of), have: inFavour, of, body })
}

/** In favour, against, abstaining and not voting are together all of them. */
export function votesAddUp({ of, inFavour, against, abstaining, notVoting }: Votes): Ruling {
  const sum = inFavour + against + abstaining + notVoting
  const article = OrganicLaw('25')
  return sum === of ? permit(article) : refuse(article, 'votes-not-all', { sum, of })
}

/** What is entered as carried has its majority, and what is entered as not carried has none. */
export function mayBeEntered({ carried, ...voted }: Voted & { readonly carried: boolean }): Ruling {
  const may = carries(voted)
  const { votes, body } = voted
  if (carried) return allOf(may, votesAddUp(votes))
  return may.permitted
    ? refuse(may.under, 'was-carried', { have: votes.inFavour, of: votes.of, needed: votesNeeded(votes.of), body })
    : votesAddUp(votes)
}

export interface PartyRequest {
  readonly repliedOn: string | null
  readonly agreed: boolean | null
}

/** Where the list asks for the party committee's word, nothing goes on the agenda before it has agreed; the last reply counts. */
export function partyAgrees({ asked, requests }: { asked: boolean; requests: readonly PartyRequest[] }): Ruling {
  if (!asked) return permit(reportedToParty)
  const last = requests.at(-1)
  if (!last) return refuse(reportedToParty, 'party-not-asked')
  if (last.repliedOn === null) return refuse(reportedToParty, 'party-reply-awaited')
  return last.agreed ? permit(reportedToParty) : refuse(reportedToParty, 'party-not-agreed')
}

/** It is asked again once it has replied. */
export const mayAskAgain = (requests: readonly PartyRequest[]): Ruling =>
  requests.some(({ repliedOn }) => repliedOn === null)
    ? refuse(reportedToParty, 'party-reply-awaited')
    : permit(reportedToParty)

/** A request is answered once, on a day after it was sent and not to come. */
export function mayNoteReply(
  request: { sentOn: string; repliedOn: string | null },
  on: { day: string; today: string },
) {
  if (request.repliedOn !== null) return refuse(reportedToParty, 'reply-noted-already')
  return on.day >= request.sentOn && on.day <= on.today
    ? permit(reportedToParty)
    : refuse(reportedToParty, 'reply-on-no-such-day', { sentOn: request.sentOn })
}

interface Meeting {
  readonly meetsOn: string
  readonly today: string
  readonly decideBy: string
  /** The days on which the gathering or session named is held; none where only a day is named. */
  readonly held: { readonly from: string; readonly to: string } | null
}

/** It is put on the agenda of a day to come, within its gathering or session, and by the day by which it is decided. */
export function mayMeetOn({ meetsOn, today, decideBy, held }: Meeting): Ruling {
  if (meetsOn < today) return refuse(inTime, 'meeting-past', { meetsOn })
  if (held && (meetsOn < held.from || meetsOn > held.to))
    return refuse(inTime, 'meeting-not-then', { from: held.from, to: held.to })
  return meetsOn <= decideBy ? permit(inTime) : refuse(inTime, 'meets-after-decide-by', { meetsOn, decideBy })
}

/** What was done in the room was done on a day that has come, and in its order. */
export function hasHappened({ on, today, after }: { on: string; today: string; after: string | null }): Ruling {
  if (on > today) return refuse(notWithoutTalk, 'not-yet-held', { on })
  return after === null || on >= after
    ? permit(notWithoutTalk)
    : refuse(notWithoutTalk, 'before-it-was-heard', { after })
}

/** A committee examines by a day to come that leaves time to decide. */
export function mayExamineUntil({ by, today, decideBy }: Record<'by' | 'today' | 'decideBy', string>): Ruling {
  return by >= today && by <= decideBy
    ? permit(inCommittee)
    : refuse(inCommittee, 'examined-too-late', { today, decideBy })
}

/** What is decided at a meeting and what an organ decides having heard deputies are taken up again each in its own way. */
export const isFor = (track: Track, asked: 'to-decide' | 'to-hear'): Ruling =>
  track === asked ? permit(listed) : refuse(listed, asked === 'to-decide' ? 'only-heard' : 'only-decided')

/** A new day to decide by lies ahead, for there is nothing undecided that owes nobody a decision. */
export const mayBePressed = ({ decideBy, today }: { decideBy: string; today: string }): Ruling =>
  decideBy > today ? permit(notTalkedOver) : refuse(notTalkedOver, 'decide-by-past', { decideBy })

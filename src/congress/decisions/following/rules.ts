import { addDays, addMonths, daysBetween } from '../../../law/day.ts'
import type { Period } from '../../../law/period.ts'
import { allOf, permit, refuse, type Ruling } from '../../../law/ruling.ts'
import { checked, invited, openToQuestions, reported, screened } from './bases.ts'
import type { Finding } from './words.ts'

/** Deputies are invited to follow what is being carried out; whoever follows is not asked again. */
export const mayInvite = ({ state, strangers }: { state: string; strangers: number }): Ruling =>
  allOf(
    state === 'following' ? permit(invited) : refuse(invited, 'not-being-followed'),
    strangers === 0 ? permit(invited) : refuse(invited, 'follower-not-in-office'),
  )

/** Whoever does not follow, or no longer does, says why. */
export const mayStayAway = ({ reason }: { reason: string }): Ruling =>
  reason.trim() ? permit(invited) : refuse(invited, 'reason-missing')

/** The day a period begins, `index` periods after the first. Reading: five working days are a week. */
const beginning = (start: string, { count, unit }: Period, index: number): string => {
  if (unit === 'month') return addMonths(start, count * index)
  return addDays(start, unit === 'day' ? count * index : Math.round((count * index * 7) / 5))
}

/** The period a day lies in, counted from a start: when it began, and its last day, by which it is looked at. */
export function periodAt(start: string, every: Period, today: string): { begins: string; ends: string } {
  let index = 0
  while (daysBetween(beginning(start, every, index + 1), today) >= 0) index += 1
  return { begins: beginning(start, every, index), ends: addDays(beginning(start, every, index + 1), -1) }
}

export interface Card {
  readonly finding: Finding
  readonly seenOn: string
  readonly ordinal: number | null
  readonly said: string
  readonly recheckOn: string | null
}

interface Looking {
  readonly clauses: readonly number[]
  readonly publishedOn: string
  readonly today: string
}

/** A card says when, what of, and what was found; a problem names the day it is looked at again. */
export const mayGive = (card: Card, { clauses, publishedOn, today }: Looking): Ruling =>
  allOf(
    card.seenOn > today || card.seenOn < publishedOn
      ? refuse(checked, 'seen-outside-the-time', { publishedOn, today })
      : permit(checked),
    card.ordinal !== null && !clauses.includes(card.ordinal) ? refuse(checked, 'no-such-clause') : permit(checked),
    card.said.trim() ? permit(checked) : refuse(checked, 'finding-unsaid'),
    card.finding !== 'problem' || (card.recheckOn !== null && card.recheckOn > today)
      ? permit(checked)
      : refuse(checked, 'recheck-day-missing', { today }),
  )

/** Public words bear no private person's numbers, unless whoever publishes them says that they are meant. */
export const mayBePublic = ({ found, meant }: { found: readonly string[]; meant: boolean }): Ruling =>
  found.length === 0 || meant ? permit(screened) : refuse(screened, 'personal-data-stands', { found: found.join('、') })

/** A finding is published once it is given, and once. */
export const mayPublishCheck = (card: { given: boolean; published: boolean }): Ruling =>
  card.given && !card.published ? permit(screened) : refuse(screened, 'no-finding-to-publish')

/** Questions are asked of what is being carried out. */
export const mayBeAsked = ({
  state,
  ordinal,
  clauses,
}: {
  state: string
  ordinal: number | null
  clauses: readonly number[]
}) =>
  allOf(
    state === 'following' ? permit(openToQuestions) : refuse(openToQuestions, 'not-being-followed'),
    ordinal !== null && !clauses.includes(ordinal)
      ? refuse(openToQuestions, 'no-such-clause')
      : permit(openToQuestions),
  )

/** Questions of the public that may wait for the office at once, of one decision. */
export const mostWaiting = 200

export interface ClauseStanding {
  readonly ordinal: number
  readonly text: string
  readonly verified: boolean
  readonly dueOn: string
}

/** Progress is counted, never typed: verified clauses of all, in whole percent; all only when all are verified. */
export function progressOf(clauses: readonly ClauseStanding[], today: string) {
  const verified = clauses.filter((clause) => clause.verified).length
  const overdue = clauses.filter((clause) => !clause.verified && clause.dueOn < today).map(({ ordinal }) => ordinal)
  const all = clauses.length
  return { verified, all, percent: all === 0 ? 0 : Math.floor((verified * 100) / all), overdue }
}

interface Concluding {
  readonly clauses: readonly ClauseStanding[]
  readonly goingOn: readonly { readonly ordinal: number; readonly reason: string }[]
  readonly reportedOn: string
  readonly today: string
}

/** A decision is concluded once every clause is verified, or explained and followed on; the next meeting has heard it. */
export function mayConclude({ clauses, goingOn, reportedOn, today }: Concluding): Ruling {
  const open = clauses.filter(({ verified }) => !verified)
  const unexplained = open.find(
    ({ ordinal }) => !goingOn.some((each) => each.ordinal === ordinal && each.reason.trim()),
  )
  const settled = goingOn.find(({ ordinal }) => !open.some((each) => each.ordinal === ordinal))
  return allOf(
    unexplained
      ? refuse(reported, 'clause-unexplained', { ordinal: unexplained.ordinal, clause: unexplained.text })
      : permit(reported),
    settled ? refuse(reported, 'clause-not-open', { ordinal: settled.ordinal }) : permit(reported),
    reportedOn > today ? refuse(reported, 'report-to-come', { reportedOn }) : permit(reported),
  )
}

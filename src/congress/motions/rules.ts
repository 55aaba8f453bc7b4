import type { Article } from '../../law/article.ts'
import { DeputiesLaw } from '../../law/deputies-law.ts'
import { allOf, permit, refuse, type Ruling } from '../../law/ruling.ts'
import { isCarried } from '../../law/matrix/majorities.ts'
import { mayDelegationMoveMotion, mayMoveMotion, mayOrganMoveMotion } from '../../law/matrix/motions.ts'
import { OrganicLaw } from '../../law/organic-law.ts'
import type { Level } from '../../law/level.ts'
import * as basis from './bases.ts'
import { isInstitution, parts, type Decision, type Mover } from './words.ts'

/** What a motion says, as its movers wrote it. */
export interface MotionText {
  readonly title: string
  readonly cause: string
  readonly grounds: string
  readonly plan: string
}

/** DL 15: a motion has its cause, its grounds and its plan. Reading: all three are written, under a title. */
export function mayBeRead(text: MotionText): Ruling {
  const article = DeputiesLaw('15')
  const missing = (['title', ...parts] as const).find((part) => !text[part].trim())
  return missing ? refuse(article, 'motion-part-missing', { part: missing }) : permit(article)
}

/** DL 15: what is asked lies within the powers of the congress it is moved at. Reading: the movers say so. */
export const liesWithinPowers = ({ withinPowers }: { withinPowers: boolean }): Ruling =>
  withinPowers ? permit(DeputiesLaw('15')) : refuse(DeputiesLaw('15'), 'powers-not-confirmed')

/** Who stands behind a motion, counted. */
export interface Backing {
  readonly mover: Mover
  readonly level: Level
  /** Deputies who have signed, the lead deputy among them. */
  readonly signatories: number
  /** All deputies of the delegation that moves it, and those of them in favour. */
  readonly members: number
  readonly inFavour: number
  /** The congress's own rule that lets a delegation move; none where it has set none. */
  readonly ownRule?: Article | undefined
}

/**
 * OL 22: the organs named move by themselves, deputies ten or more together (five in townships), a delegation only
 * where the law or the congress's own rule says so, by more than half of all its deputies.
 */
export function mayBeMovedBy({ mover, level, signatories, members, inFavour, ownRule }: Backing): Ruling {
  if (mover === 'deputies') return mayMoveMotion({ level, signatories })
  if (mover === 'delegation') return mayDelegationMoveMotion({ level, members, inFavour, ...(ownRule && { ownRule }) })
  // The national congress has more movers than the law of local ones names; none of ours is it.
  return level === 'national' ? permit(OrganicLaw('22.1')) : mayOrganMoveMotion(level, mover)
}

/** A session as the rules on motions need it. */
export interface Sitting {
  readonly name: string
  readonly opensOn: string
  readonly closesOn: string
  /** 议案截止时间, an instant; null while the presidium has not set it. */
  readonly motionsUntil: string | null
}

/**
 * Motions are moved at a session, until the cut-off its presidium set. Reading: the moment named still counts; before
 * the session opens they are taken from the day the cut-off has been made known.
 */
export function mayBeMovedNow(sitting: Sitting | null, { today, now }: { today: string; now: Date }): Ruling {
  if (!sitting) return refuse(OrganicLaw('22.2'), 'no-session')
  const { motionsUntil: until, opensOn } = sitting
  if (today < opensOn && until === null) return refuse(basis.movedInTime, 'not-convened-yet', { opensOn })
  return until !== null && now.getTime() > Date.parse(until)
    ? refuse(basis.movedInTime, 'motion-past-cut-off', { until })
    : permit(OrganicLaw('22.2'))
}

/** What is too late for a motion may become a suggestion at once, where the congress's own rule says so. */
export function mayTurnLate({ moved, afterCutOff }: { moved: Ruling; afterCutOff: string }): Ruling {
  if (moved.permitted) return refuse(basis.afterCutOff, 'still-in-time')
  return afterCutOff === 'suggestion' ? permit(basis.afterCutOff) : refuse(basis.afterCutOff, 'late-motions-refused')
}

/** A signatory's mandate as it stands today. */
export interface Signer {
  readonly name: string
  readonly ruling: Ruling
}

/** DL 61, 63: only who may exercise the office can stand under a motion. */
export function mayAllSign(signers: readonly Signer[]): Ruling {
  const out = signers.find(({ ruling }) => !ruling.permitted)
  if (!out || out.ruling.permitted) return permit(DeputiesLaw('15'))
  return refuse(out.ruling.under, 'signatory-without-mandate', { name: out.name, why: out.ruling.because })
}

/** The presidium's set-up for a motion: who moved it, and where the session stands. */
export interface Deciding {
  readonly mover: Mover
  readonly decision: Decision
  readonly today: string
  readonly session: { readonly opensOn: string; readonly closesOn: string } | null
  readonly reason: string
}

/**
 * OL 22: on deputies' motions the presidium decides whether they go on the agenda; those of the organs named it brings
 * before the congress. Reading: the agenda is this session's, so nothing is put on it once the session has closed.
 */
export function mayDecide({ mover, decision, today, session, reason }: Deciding): Ruling {
  const article = OrganicLaw(isInstitution(mover) ? '22.1' : '22.2')
  if (isInstitution(mover) && decision !== 'list') return refuse(article, 'goes-to-congress', { mover })
  if (!session || today < session.opensOn)
    return refuse(article, 'session-not-open', { opensOn: session?.opensOn ?? '' })
  if (decision === 'list')
    return today <= session.closesOn
      ? permit(article)
      : refuse(article, 'session-closed', { closesOn: session.closesOn })
  return reason.trim() ? permit(article) : refuse(article, 'reason-missing')
}

/** Whether a co-signer who takes her name back leaves enough of them: else the motion lapses (议案终止). */
export function mayTakeNameBack({ level, signatories }: { level: Level; signatories: number }): Ruling {
  return mayMoveMotion({ level, signatories: signatories - 1 }).permitted
    ? permit(basis.nameTakenBack)
    : refuse(basis.nameTakenBack, 'name-is-needed', { have: signatories })
}

export function lapsesWithout(facts: { level: Level; signatories: number }): Ruling {
  return mayTakeNameBack(facts).permitted
    ? refuse(basis.nameTakenBack, 'enough-remain', { have: facts.signatories - 1 })
    : permit(basis.nameTakenBack)
}

/** How a congress voted: all its deputies, those for, against and abstaining. */
export interface Votes {
  readonly deputies: number
  readonly inFavour: number
  readonly against: number
  readonly abstaining: number
}

const votesAddUp = ({ deputies, inFavour, against, abstaining }: Votes): Ruling => {
  const cast = inFavour + against + abstaining
  return cast <= deputies
    ? permit(basis.resultEntered)
    : refuse(basis.resultEntered, 'votes-exceed-deputies', { cast, deputies })
}

/** OL 25: carried by more than half of all deputies, absent ones included. */
export const mayAdopt = (votes: Votes): Ruling =>
  allOf(isCarried({ votes: votes.inFavour, deputies: votes.deputies }), votesAddUp(votes))

export function mayReject(votes: Votes): Ruling {
  const carried = isCarried({ votes: votes.inFavour, deputies: votes.deputies })
  return carried.permitted ? refuse(carried.under, 'it-was-carried', { votes: votes.inFavour }) : votesAddUp(votes)
}

/** DL 50: a committee contacts the deputies whose motion it deliberates, hears them and keeps them informed. */
export const hasHeardMovers = ({ mover, contacts }: { mover: Mover; contacts: number }): Ruling =>
  isInstitution(mover) || contacts > 0 ? permit(DeputiesLaw('50')) : refuse(DeputiesLaw('50'), 'movers-not-contacted')

/** The presidium decides while its session sits, and late where it did not: never before the session opens. */
export const presidiumSits = (session: Deciding['session'], today: string): Ruling =>
  session && today >= session.opensOn
    ? permit(DeputiesLaw('15'))
    : refuse(DeputiesLaw('15'), 'session-not-open', { opensOn: session?.opensOn ?? '' })

/** A committee's opinion is owed on a day of the session that the presidium names. */
export function mayReferUntil({ by, today, closesOn }: { by: string; today: string; closesOn: string }): Ruling {
  const article = DeputiesLaw('15')
  return by >= today && by <= (today > closesOn ? by : closesOn)
    ? permit(article)
    : refuse(article, 'opinion-day-outside-session', { by, closesOn })
}

/** A motion left to the next session says when that will be: a day to come. */
export const mayCarryOverTo = ({ nextSession, closesOn }: { nextSession: string; closesOn: string }): Ruling =>
  nextSession > closesOn
    ? permit(basis.carriedOver)
    : refuse(basis.carriedOver, 'next-session-too-early', { nextSession, closesOn })

/** A contact has happened: it is not of a day to come. */
export const mayNoteContact = ({ heldOn, today }: { heldOn: string; today: string }): Ruling =>
  heldOn <= today ? permit(basis.contacting) : refuse(basis.contacting, 'contact-in-the-future', { heldOn })

/** Whoever signed has a say: the lead deputy takes back a joint motion with the others' consent, which she declares. */
export const mayTakeBack = ({ coSigners, agreed }: { coSigners: number; agreed: boolean }): Ruling =>
  coSigners === 0 || agreed ? permit(basis.takenBack) : refuse(basis.takenBack, 'co-signers-not-agreed', { coSigners })

/** Only deputies make suggestions: what an organ moves cannot become one. */
export const mayBecomeSuggestion = ({ mover }: { mover: Mover }): Ruling =>
  isInstitution(mover) ? refuse(basis.converted, 'only-deputies-suggest', { mover }) : permit(basis.converted)

/** A withdrawal that the presidium does not consent to is refused with its reason. */
export const mayAnswerWithdrawal = ({ consent, reason }: { consent: boolean; reason: string }): Ruling =>
  consent || reason.trim() ? permit(OrganicLaw('22.3')) : refuse(OrganicLaw('22.3'), 'reason-missing')

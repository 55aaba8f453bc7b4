import { DeputiesLaw } from '../../law/index.ts'
import { allOf, permit, refuse, type Ruling } from '../../law/ruling.ts'
import {
  again,
  answering,
  concluding,
  declining,
  looking,
  objecting,
  passing,
  privately,
  rating,
  takingIn,
} from './bases.ts'
import { inHand, type Grade, type State } from './words.ts'

/** 收下: so many may wait to be looked at; beyond it people are told where to call, never kept waiting in silence. */
export const mayTakeIn = ({ waiting, atMost, phone }: { waiting: number; atMost: number; phone: string }): Ruling =>
  waiting < atMost ? permit(takingIn) : refuse(takingIn, 'opinions-too-many-waiting', { phone })

/** 联系方式: whoever is to be called back leaves a way to do so. */
export const mayBeReached = ({ reach, phone }: { reach: string; phone: string }): Ruling =>
  reach === 'call' && phone.trim() === '' ? refuse(takingIn, 'opinion-phone-missing') : permit(takingIn)

/** Only an organ that still exists is handed an opinion. */
export const mayBeHanded = ({ organ, endedOn }: { organ: string; endedOn: string | null }): Ruling =>
  endedOn === null ? permit(answering) : refuse(answering, 'opinion-organ-ended', { organ, endedOn })

/** 不予受理、告知去向: whoever is told so is told why. */
export const mayTurnAway = ({ words }: { words: string }): Ruling =>
  words.trim() ? permit(declining) : refuse(declining, 'reason-missing')

interface Moving {
  /** Whether it has answered this opinion before. */
  readonly answered: boolean
  readonly today: string
  /** The last day on which an organ may say that it is not its business. */
  readonly until: string
}

const inTimeToObject = ({ answered, today, until }: Moving): Ruling =>
  allOf(
    answered ? refuse(passing, 'opinion-answered-before') : permit(passing),
    today <= until ? permit(objecting) : refuse(objecting, 'opinion-objected-late', { until }),
  )

/** 转有关单位: once to each organ, within the days for it; the day of the answer stays. */
export const mayPass = ({ hadIt, ...moving }: Moving & { hadIt: boolean }): Ruling =>
  allOf(inTimeToObject(moving), hadIt ? refuse(passing, 'opinion-had-before') : permit(passing))

/** 退回转交: not once the office has decided that it is this organ's business. */
export const maySendBack = ({ decided, ...moving }: Moving & { decided: boolean }): Ruling =>
  allOf(inTimeToObject(moving), decided ? refuse(passing, 'opinion-decided-yours') : permit(passing))

/** 退回工作机构: what an organ has answered and the person was not satisfied with goes no way round. */
export const mayHandBack = ({ round }: { round: number }): Ruling =>
  round === 1 ? permit(looking) : refuse(again, 'opinion-second-time')

/** 评价: whoever is not satisfied says why. */
export const mayRate = ({ grade, reason }: { grade: Grade; reason: string }): Ruling =>
  grade !== 'dissatisfied' || reason.trim() ? permit(rating) : refuse(rating, 'reason-missing')

/** 督促再办: the presidium has it handled once more, once. */
export const mayDirect = ({ round }: { round: number }): Ruling =>
  round <= 2 ? permit(concluding) : refuse(concluding, 'opinion-directed-before')

interface Looking {
  readonly roles: readonly string[]
  readonly deputyId: string | null
  readonly organId: string | null
}
interface Held {
  readonly handledBy: string | null
  readonly organ: string | null
  /** She agreed that the organ may know. */
  readonly toOrgan: boolean
  readonly known: boolean
}

/** 查看个人信息: those who must: the deputy or the station who holds it, the office; an organ only if she allowed it. */
export function mayLookAtPerson({ roles, deputyId, organId }: Looking, held: Held): Ruling {
  const holds = roles.includes('deputy') && deputyId !== null && deputyId === held.handledBy
  const ofOrgan = roles.some((role) => role === 'organ-handler' || role === 'organ-head')
  const organMay = ofOrgan && organId !== null && organId === held.organ && held.toOrgan
  if (!held.known) return refuse(privately, 'opinion-nobody-known')
  return roles.includes('staff') || holds || organMay
    ? permit(privately)
    : refuse(privately, 'opinion-person-not-yours')
}

/** 撤回: until it is answered. */
export const mayWithdraw = ({ state }: { state: State }): Ruling =>
  state === 'received' || (state !== 'before-presidium' && (inHand as readonly State[]).includes(state))
    ? permit(answering)
    : refuse(answering, 'opinion-answered-already')

/** 补充: one more word, while it is being handled. */
export const mayAdd = ({ open, added }: { open: boolean; added: boolean }): Ruling =>
  allOf(
    open ? permit(answering) : refuse(answering, 'opinion-ended'),
    added ? refuse(answering, 'opinion-added-once') : permit(answering),
  )

/** 转为建议: what was taken back, or belongs elsewhere, is nothing to go on with. */
export const mayBecomeSuggestion = ({ state }: { state: State }): Ruling =>
  state === 'withdrawn' || state === 'closed' || state === 'ending'
    ? refuse(DeputiesLaw('36'), 'opinion-not-here')
    : permit(DeputiesLaw('36'))

import { DeputiesLaw } from '../../law/index.ts'
import { allOf, permit, refuse, type Ruling } from '../../law/ruling.ts'
import { directed, drafted, invited, judged, noted, planned } from './bases.ts'
import type { Grade } from './words.ts'

/** 视察日期: a day to come, and an end after its beginning. */
export const mayBeHeldThen = (facts: { heldOn: string; today: string; startsAt: string; endsAt: string }): Ruling =>
  allOf(
    facts.heldOn > facts.today ? permit(planned) : refuse(planned, 'inspected-day-past', { heldOn: facts.heldOn }),
    facts.startsAt < facts.endsAt ? permit(planned) : refuse(planned, 'inspection-ends-before'),
  )

interface Plan {
  readonly heldOn: string
  readonly today: string
  readonly place: string
  readonly route: readonly string[]
  readonly lookAt: readonly string[]
  readonly accepted: number
  /** Whether whoever leads has accepted. */
  readonly leaderAccepted: boolean
}

/** 方案: topic and object stand already; when, where, by which way, what to look at, by whom and led by whom. */
export const mayFixPlan = (plan: Plan): Ruling =>
  allOf(
    plan.heldOn > plan.today ? permit(planned) : refuse(planned, 'inspected-day-past', { heldOn: plan.heldOn }),
    plan.place.trim() ? permit(planned) : refuse(planned, 'plan-part-missing', { part: 'place' }),
    plan.route.length > 0 ? permit(planned) : refuse(planned, 'plan-part-missing', { part: 'route' }),
    plan.lookAt.length > 0 ? permit(planned) : refuse(planned, 'plan-part-missing', { part: 'lookAt' }),
    plan.accepted > 0 ? permit(invited) : refuse(invited, 'nobody-accepted'),
    plan.leaderAccepted ? permit(DeputiesLaw('29')) : refuse(planned, 'leader-not-a-member'),
  )

/** 聘请: at least one deputy. */
export const mayInvite = ({ chosen }: { chosen: number }): Ruling =>
  chosen > 0 ? permit(invited) : refuse(invited, 'nobody-to-invite')

/** 谢绝: with a reason. */
export const mayDecline = ({ reason }: { reason: string }): Ruling =>
  reason.trim() ? permit(invited) : refuse(invited, 'reason-missing')

/** 视察结束: once the visit was held and people have left. */
export const mayCloseVisit = ({ held }: { held: boolean }): Ruling =>
  held ? permit(noted) : refuse(noted, 'visit-not-held')

/** 重新拟订方案: where the visit was called off; otherwise it is put off where it stands. */
export const mayReplan = ({ calledOff }: { calledOff: boolean }): Ruling =>
  calledOff ? permit(planned) : refuse(planned, 'visit-still-on')

/** 视察记录: by a member, of a day that has come, until the opinion is out. */
export const mayNote = (facts: { isMember: boolean; open: boolean; seenOn: string; today: string }): Ruling =>
  allOf(
    facts.isMember ? permit(noted) : refuse(noted, 'not-a-member'),
    facts.open ? permit(noted) : refuse(noted, 'notes-closed'),
    facts.seenOn <= facts.today ? permit(noted) : refuse(noted, 'seen-in-the-future', { seenOn: facts.seenOn }),
  )

/** 视察意见: how things stand, and at least one problem with what is suggested. */
export const mayCirculate = ({ situation, points }: { situation: string; points: number }): Ruling =>
  allOf(
    situation.trim() ? permit(drafted) : refuse(drafted, 'opinion-part-missing', { part: 'situation' }),
    points > 0 ? permit(drafted) : refuse(drafted, 'opinion-part-missing', { part: 'points' }),
  )

/** 转交: once every member has confirmed, or her days are over. Reading: silence past its day is consent. */
export const mayHandOver = ({ waiting }: { waiting: number }): Ruling =>
  waiting === 0 ? permit(DeputiesLaw('31')) : refuse(drafted, 'members-not-confirmed', { waiting })

interface Answering {
  /** Ordinals asked about in this round, and those answered. */
  readonly asked: readonly number[]
  readonly answered: readonly number[]
  readonly promises: readonly { promise: string; dueOn: string }[]
  readonly today: string
}

/** 逐条答复: every point that is asked about, and no other; promises for days to come. */
export function mayAnswerPoints({ asked, answered, promises, today }: Answering): Ruling {
  const missing = asked.find((ordinal) => !answered.includes(ordinal))
  const strange = answered.find((ordinal) => !asked.includes(ordinal))
  const past = promises.find(({ dueOn }) => dueOn <= today)
  return allOf(
    missing === undefined
      ? permit(DeputiesLaw('31'))
      : refuse(DeputiesLaw('31'), 'point-not-answered', { ordinal: missing }),
    strange === undefined
      ? permit(DeputiesLaw('31'))
      : refuse(DeputiesLaw('31'), 'point-not-asked', { ordinal: strange }),
    past
      ? refuse(DeputiesLaw('31'), 'inspected-promise-past', { promise: past.promise, dueOn: past.dueOn })
      : permit(DeputiesLaw('31')),
  )
}

/** What the judgement comes to: done, back once, or before the presidium. */
export const judgedTo = (grades: readonly Grade[], round: number): 'conclude' | 'send-back' | 'escalate' => {
  if (!grades.includes('dissatisfied')) return 'conclude'
  return round === 1 ? 'send-back' : 'escalate'
}

/** 逐条评价: each point answered in this round; whoever is not satisfied says what is missing. */
export function mayJudge(facts: {
  answered: readonly number[]
  judged: readonly number[]
  dissatisfied: boolean
  missing: string
}): Ruling {
  const left = facts.answered.find((ordinal) => !facts.judged.includes(ordinal))
  const strange = facts.judged.find((ordinal) => !facts.answered.includes(ordinal))
  return allOf(
    left === undefined ? permit(judged) : refuse(judged, 'point-not-judged', { ordinal: left }),
    strange === undefined ? permit(judged) : refuse(judged, 'point-not-asked', { ordinal: strange }),
    facts.dissatisfied && !facts.missing.trim() ? refuse(judged, 'what-is-wanting-missing') : permit(judged),
  )
}

/** 更换组长: another of those who took part. */
export const mayLead = ({ isMember, same }: { isMember: boolean; same: boolean }): Ruling =>
  allOf(
    isMember ? permit(planned) : refuse(planned, 'leader-not-a-member'),
    same ? refuse(planned, 'leads-already') : permit(planned),
  )

/** 督办: a day to come, and no more time than a fresh opinion has. */
export const mayDirectBy = ({ answerBy, today, latest }: { answerBy: string; today: string; latest: string }): Ruling =>
  allOf(
    answerBy > today ? permit(directed) : refuse(directed, 'directed-day-past', { answerBy }),
    answerBy <= latest ? permit(directed) : refuse(directed, 'directed-day-too-far', { latest }),
  )

import { practice } from '../../law/article.ts'
import { addDays } from '../../law/day.ts'
import { DeputiesLaw } from '../../law/index.ts'
import { allOf, permit, refuse, type Ruling } from '../../law/ruling.ts'

const noticed = practice('会议活动提前通知，附议程和材料', 'a gathering is announced ahead, with agenda and papers')

interface Notice {
  readonly heldOn: string
  readonly place: string
  readonly agenda: readonly string[]
  readonly invited: number
  readonly today: string
  /** Days of notice that are due, and why there are fewer. */
  readonly noticeDays: number
  readonly whyShort: string
}

/** A notice says when, where, what about and to whom, in time; a shorter one says why. */
export function mayAnnounce({ heldOn, place, agenda, invited, today, noticeDays, whyShort }: Notice): Ruling {
  const latest = addDays(heldOn, -noticeDays)
  return allOf(
    heldOn >= today ? permit(noticed) : refuse(noticed, 'day-is-past', { heldOn }),
    place.trim() ? permit(noticed) : refuse(noticed, 'place-missing'),
    agenda.some((item) => item.trim()) ? permit(noticed) : refuse(noticed, 'agenda-missing'),
    invited > 0 ? permit(noticed) : refuse(noticed, 'nobody-invited'),
    today <= latest || whyShort.trim() ? permit(noticed) : refuse(noticed, 'short-notice', { noticeDays, latest }),
  )
}

/** 按期举行: it begins on its day. */
export const mayBegin = ({ heldOn, today }: { heldOn: string; today: string }): Ruling =>
  heldOn === today ? permit(DeputiesLaw('25')) : refuse(DeputiesLaw('25'), 'not-its-day', { heldOn })

export type Quorum = 'none' | 'more-than-half' | 'two-thirds'

/** How many must be present. Reading: 过半数 is more than half, 三分之二以上 includes two thirds. */
export const neededFor = (quorum: Quorum, members: number): number => {
  if (quorum === 'none') return 0
  return quorum === 'more-than-half' ? Math.floor(members / 2) + 1 : Math.ceil((members * 2) / 3)
}

const counted = practice(
  '闭会期间主席团会议须有法定人数出席',
  'the presidium meets between sessions with the quorum of its own rules',
)

/** Without its quorum a meeting decides nothing: it is adjourned. */
export function mayProceed(facts: { quorum: Quorum; members: number; present: number }): Ruling {
  const needed = neededFor(facts.quorum, facts.members)
  return facts.present >= needed
    ? permit(counted)
    : refuse(counted, 'no-quorum', { needed, have: facts.present, members: facts.members })
}

const leave = practice('不能参加的，说明理由请假', 'whoever cannot come asks leave with a reason')

export const mayAskLeave = ({ reason }: { reason: string }): Ruling =>
  reason.trim() ? permit(leave) : refuse(leave, 'reason-missing')

const signing = practice(
  '本人凭现场签到码签到，或者由工作人员代签',
  'people sign in by the code shown at the place, or the organiser signs for them',
)

/** One signs in at the place, while it is under way, by the code shown there. */
export const maySignIn = (facts: { underWay: boolean; codeFits: boolean }): Ruling =>
  allOf(
    facts.underWay ? permit(signing) : refuse(signing, 'not-begun'),
    facts.codeFits ? permit(signing) : refuse(signing, 'wrong-sign-in-code'),
  )

const minuted = practice(
  '会后限期形成纪要，议定事项落实到人',
  'minutes follow within days, each outcome with its owner',
)

interface Outcome {
  readonly text: string
  readonly dueOn: string
}

/** Minutes say what was discussed; every outcome what, by whom and by a day to come. */
export function mayConclude(facts: { minutes: string; outcomes: readonly Outcome[]; today: string }): Ruling {
  const past = facts.outcomes.find(({ dueOn }) => dueOn <= facts.today)
  return allOf(
    facts.minutes.trim() ? permit(minuted) : refuse(minuted, 'minutes-missing'),
    past ? refuse(minuted, 'outcome-in-the-past', { outcome: past.text, dueOn: past.dueOn }) : permit(minuted),
  )
}
